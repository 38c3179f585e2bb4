import { findingsPage } from "../../../src/desk/pages/findings.tsx";
import { homePage } from "../../../src/desk/pages/home.tsx";
import { recordsPage } from "../../../src/desk/pages/records.tsx";
import { reviewsPage } from "../../../src/desk/pages/reviews.tsx";
import type { Section } from "../../../src/desk/parts/sections.ts";
import { allTasks, tasksIn } from "../../../src/desk/tasks/offered.ts";
import { groupsOf } from "../../../src/desk/views/sections.ts";
import { toDo } from "../../../src/desk/views/to-do.ts";
import { rules } from "../../../src/rules/registry.ts";
import { type Desk, frameOf } from "../desk.ts";
import type { Reply } from "../server/reply.ts";
import type { Route, Visit } from "../server/routes.ts";
import { noSuchPage } from "./problems.ts";

/** The sections that list records. */
const listed: readonly Section[] = ["groups", "people", "organisations", "texts", "news", "editions", "settings"];

/** The first page, and those of the sections. */
export function sectionRoutes(desk: Desk): readonly Route[] {
  return [
    { method: "GET", path: "/", answer: (visit) => home(desk, visit) },
    { method: "GET", path: "/reviews", answer: (visit) => reviews(desk, visit) },
    { method: "GET", path: "/findings/*", answer: (visit) => findings(desk, visit) },
    ...listed.map((section): Route => ({ method: "GET", path: `/${section}`, answer: (visit) => list(desk, visit, section) })),
  ];
}

async function home(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const unpublished = (await desk.workspace.unpublished()).length;
  return { html: homePage({ frame: frameOf(desk, data, visit.host), data, toDo: toDo(data), unpublished, tasks: allTasks() }) };
}

async function reviews(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  return { html: reviewsPage(frameOf(desk, data, visit.host), data, tasksIn("reviews")) };
}

async function findings(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const rule = rules.find(({ id }) => id === visit.parts[0]);
  if (rule === undefined) return noSuchPage(desk, data, visit);
  const found = data.findings.filter((finding) => finding.rule === rule.id);
  return { html: findingsPage(frameOf(desk, data, visit.host), data, rule, found) };
}

async function list(desk: Desk, visit: Visit, section: Section): Promise<Reply> {
  const data = await desk.workspace.data();
  return { html: recordsPage(frameOf(desk, data, visit.host), section, tasksIn(section), groupsOf(data, section)) };
}
