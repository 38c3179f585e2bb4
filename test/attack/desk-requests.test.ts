import { test } from "uvu";
import { assertHolds } from "./attack.ts";
import { deskRequests } from "./desk-requests.ts";

test(`desk-requests: ${deskRequests.about}`, () => assertHolds(deskRequests, 200));

test.run();
