import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { builds } from "./builds.ts";

test(`builds: ${builds.about}`, () => assertHolds(builds, 4));

test.run();
