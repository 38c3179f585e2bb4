import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { requests } from "./requests.ts";

test(`requests: ${requests.about}`, () => assertHolds(requests, 2000));

test.run();
