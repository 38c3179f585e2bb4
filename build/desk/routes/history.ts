import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import type { Draft } from "../../../src/desk/data/drafts.ts";
import { type ChangedFile, changedFiles } from "../../../src/desk/pages/changed-files.tsx";
import { type ChangeLine, changePage, historyPage } from "../../../src/desk/pages/history.tsx";
import { stopsBuild } from "../../../src/rules/registry.ts";
import { type Desk, frameOf } from "../desk.ts";
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
  return {
    html: changePage({
      frame: frameOf(desk, data, visit.host),
      line: lineOf(data, change),
      files: filesOf(change.files),
      isNew: visit.query.get("saved") === id,
      errors: data.findings.filter(stopsBuild),
      ...(clash && { clash: filesOf(clash.map(({ path, expected, found }) => ({ path, before: expected, after: found }))) }),
    }),
  };
}

async function undo(desk: Desk, visit: Visit): Promise<Reply> {
  const { workspace } = desk;
  const [id = ""] = visit.parts;
  if ((await workspace.store.change(id)) === undefined) return noSuchPage(desk, await workspace.data(), visit);
  const undone = await workspace.undo(id);
  return "clash" in undone ? show(desk, visit, undone.clash) : { to: `/history/${undone.id}?saved=${undone.id}` };
}

function lineOf({ facts }: DeskData, { id, sentence, at, undoneBy, published }: SavedChange): ChangeLine {
  const when = timeInWords(at, facts?.partnership.timeZone ?? "UTC");
  return { id, sentence, when, isUndone: undoneBy !== undefined, isPublished: published === true };
}

type Contents = { readonly path: string; readonly before: Uint8Array | undefined; readonly after: Uint8Array | undefined };

function filesOf(files: readonly Contents[]): readonly ChangedFile[] {
  return changedFiles(
    files.map(({ path, before, after }): Draft => {
      const isText = /\.(?:ya?ml|md)$/.test(path);
      const content = (bytes: Uint8Array | undefined) =>
        bytes !== undefined && isText ? Buffer.from(bytes).toString("utf8") : bytes;
      return { path, before: content(before), after: content(after) };
    }),
  );
}
