import { savedAddress } from "../../../src/desk/addresses.ts";
import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import { changedFiles } from "../../../src/desk/pages/changed-files.tsx";
import { type ChangeLine, changePage, historyPage } from "../../../src/desk/pages/history.tsx";
import { stopsBuild } from "../../../src/rules/registry.ts";
import { type Desk, frameOf } from "../desk.ts";
import { effectLinks } from "../effect-links.ts";
import { draftsOf } from "../saved-drafts.ts";
import type { Reply } from "../server/reply.ts";
import type { Route, Visit } from "../server/routes.ts";
import type { Clash, SavedChange } from "../store/change.ts";
import { timeInWords } from "../time-in-words.ts";
import { noSuchPage } from "./problems.ts";

/** The pages of what was saved, and what takes it back. */
export function historyRoutes(desk: Desk): readonly Route[] {
  return [
    { method: "GET", path: "/history", answer: (visit) => list(desk, visit) },
    { method: "GET", path: "/history/*", answer: (visit) => show(desk, visit) },
    { method: "POST", path: "/history/*/undo", answer: (visit) => undo(desk, visit) },
  ];
}

async function list(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const changes = await desk.workspace.store.changes();
  return {
    html: historyPage(
      frameOf(desk, data, visit.host),
      changes.map((change) => lineOf(data, change)),
    ),
  };
}

async function show(desk: Desk, visit: Visit, clash?: Clash["clash"]): Promise<Reply> {
  const data = await desk.workspace.data();
  const [id = ""] = visit.parts;
  const change = await desk.workspace.store.change(id);
  if (change === undefined) return noSuchPage(desk, data, visit);
  const isNew = visit.query.get("saved") === id;
  const effects = isNew ? await desk.workspace.effectsOf(change) : undefined;
  return {
    html: changePage({
      frame: frameOf(desk, data, visit.host),
      line: lineOf(data, change),
      files: changedFiles(draftsOf(change.files)),
      isNew,
      effects: effects && effectLinks(desk, visit.host, effects),
      errors: data.findings.filter(stopsBuild),
      ...(clash && {
        clash: changedFiles(draftsOf(clash.map(({ path, expected, found }) => ({ path, before: expected, after: found })))),
      }),
    }),
  };
}

async function undo(desk: Desk, visit: Visit): Promise<Reply> {
  const { workspace } = desk;
  const [id = ""] = visit.parts;
  if ((await workspace.store.change(id)) === undefined) return noSuchPage(desk, await workspace.data(), visit);
  const undone = await workspace.undo(id);
  return "clash" in undone ? show(desk, visit, undone.clash) : { to: savedAddress(undone.id) };
}

function lineOf({ facts }: DeskData, { id, sentence, at, undoneBy, published }: SavedChange): ChangeLine {
  const when = timeInWords(at, facts?.partnership.timeZone ?? "UTC");
  return { id, sentence, when, isUndone: undoneBy !== undefined, isPublished: published === true };
}
