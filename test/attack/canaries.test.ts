import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { canaries } from "./canaries.ts";

test(`canaries: ${canaries.about}`, () => assertHolds(canaries, 1));

test.run();
