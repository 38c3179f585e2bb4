import { idIn, savedAddress } from "../../../src/desk/addresses.ts";
import type { RecordPlace } from "../../../src/desk/data/desk-data.ts";
import { Drafts, pathOf, Unchangeable } from "../../../src/desk/data/drafts.ts";
import { fileAt, isRemovable, kindNamed } from "../../../src/desk/data/record-file.ts";
import { titleOf } from "../../../src/desk/forms/words/titles.ts";
import { problemPage } from "../../../src/desk/pages/problem.tsx";
import { removePage } from "../../../src/desk/pages/remove.tsx";
import { type Desk, frameOf } from "../desk.ts";
import type { Reply } from "../server/reply.ts";
import type { Route, Visit } from "../server/routes.ts";
import { noSuchPage } from "./problems.ts";

/** The page that asks whether a text is to be taken away, and what takes it. */
export function removeRoutes(desk: Desk): readonly Route[] {
  return [
    { method: "GET", path: "/remove/*/*", answer: (visit) => ask(desk, visit) },
    { method: "POST", path: "/remove/*/*", answer: (visit) => remove(desk, visit) },
  ];
}

function placeIn({ parts: [kindPart = "", idPart = ""] }: Visit): RecordPlace | undefined {
  const kind = kindNamed(kindPart);
  return kind && isRemovable(kind) ? { kind, id: idIn(idPart), pointer: "" } : undefined;
}

async function ask(desk: Desk, visit: Visit, isAskedAnew = false): Promise<Reply> {
  const data = await desk.workspace.data();
  const place = placeIn(visit);
  if (place === undefined || fileAt(data, place) === undefined) return noSuchPage(desk, data, visit);
  return { html: removePage(frameOf(desk, data, visit.host), data, place, isAskedAnew) };
}

async function remove(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const place = placeIn(visit);
  if (place === undefined || fileAt(data, place) === undefined) return noSuchPage(desk, data, visit);
  if (visit.form.answers.get("act")?.[0] !== "confirm") return ask(desk, visit);
  const drafts = new Drafts(data);
  try {
    draftRemoval(drafts, place);
  } catch (error) {
    if (!(error instanceof Unchangeable)) throw error;
    return { html: problemPage(frameOf(desk, data, visit.host), "Nothing was taken away", error.message) };
  }
  const saved = await desk.workspace.save(`Taken away: ${titleOf(data, place)}`, drafts.drafts());
  if ("clash" in saved) return ask(desk, visit, true);
  return { to: savedAddress(saved.id) };
}

function draftRemoval(drafts: Drafts, { kind, id }: RecordPlace): void {
  drafts.remove(pathOf(kind, id));
  if (kind !== "chapters") return;
  drafts.edit(pathOf("arrangements"), (record) => {
    const { chapters } = record;
    return Array.isArray(chapters) ? { ...record, chapters: chapters.filter((each) => each !== id) } : record;
  });
}
