import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { fuzz } from "./fuzz.ts";

test(`fuzz: ${fuzz.about}`, () => assertHolds(fuzz, 200));

test.run();
