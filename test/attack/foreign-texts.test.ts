import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { foreignTexts } from "./foreign-texts.ts";

test(`foreign-texts: ${foreignTexts.about}`, () => assertHolds(foreignTexts, 150));

test.run();
