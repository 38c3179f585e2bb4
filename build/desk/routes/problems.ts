import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import { problemPage } from "../../../src/desk/pages/problem.tsx";
import { type Desk, frameOf } from "../desk.ts";
import type { Reply } from "../server/reply.ts";
import type { Visit } from "../server/routes.ts";

/** The answer where a record, a task or a change is not there. */
export function noSuchPage(desk: Desk, data: DeskData, visit: Visit): Reply {
  const what =
    "It may have been renamed or taken away meanwhile, or its file cannot be read: the first page lists what is wrong.";
  return { status: 404, html: problemPage(frameOf(desk, data, visit.host), "There is no such page", what) };
}
