import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { edits } from "./edits.ts";

test(`edits: ${edits.about}`, () => assertHolds(edits, 4));

test.run();
