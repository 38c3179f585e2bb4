import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { badFolders } from "./bad-folders.ts";

test(`bad-folders: ${badFolders.about}`, () => assertHolds(badFolders, 200));

test.run();
