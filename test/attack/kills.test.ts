import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { kills } from "./kills.ts";

test(`kills: ${kills.about}`, () => assertHolds(kills, 6));

test.run();
