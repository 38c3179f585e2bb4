import { runsBetween } from "../../../src/compare/wording/word-runs.ts";
import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import type { Answers, FieldMessage } from "../../../src/desk/forms/field.ts";
import { type PublishView, publishPage, type Target } from "../../../src/desk/pages/publish.tsx";
import { type PublishedView, publishedPage } from "../../../src/desk/pages/published.tsx";
import { stopsBuild } from "../../../src/rules/registry.ts";
import { type Desk, frameOf } from "../desk.ts";
import type { Version } from "../publishing/clash.ts";
import type { Outcome } from "../publishing/outcome.ts";
import { publish, resolve } from "../publishing/publish.ts";
import { repositoryOf } from "../publishing/repository.ts";
import { publishToFolder } from "../publishing/to-folder.ts";
import type { Reply } from "../server/reply.ts";
import type { Route, Visit } from "../server/routes.ts";
import type { SavedChange } from "../store/change.ts";

/** The pages on which she publishes. */
export function publishRoutes(desk: Desk): readonly Route[] {
  return [
    { method: "GET", path: "/publish", answer: (visit) => show(desk, visit) },
    { method: "POST", path: "/publish", answer: (visit) => carryOut(desk, visit) },
    { method: "POST", path: "/publish/settle", answer: (visit) => settle(desk, visit) },
  ];
}

async function show(desk: Desk, visit: Visit): Promise<Reply> {
  return { html: publishPage(await viewOf(desk, visit)) };
}

async function viewOf(desk: Desk, { host }: Visit): Promise<PublishView> {
  const { workspace } = desk;
  const data = await workspace.data();
  const unpublished = await workspace.unpublished();
  const changed = new Set(unpublished.flatMap(({ files }) => files.map(({ path }) => path)));
  const repository = await repositoryOf(workspace.folder);
  const target: Target =
    repository.kind === "none"
      ? { kind: "folder", why: repository.why.happened, folder: desk.site }
      : {
          kind: "repository",
          to: publishingOf(data),
          address: repository.remote?.address ?? "",
          asksAuthor: !repository.authorKnown,
        };
  return {
    frame: frameOf(desk, data, host),
    data,
    sentences: unpublished.map(({ sentence }) => sentence),
    elsewhere: repository.kind === "none" ? [] : repository.uncommitted.filter((path) => !changed.has(path)),
    errors: data.findings.filter(stopsBuild),
    target,
  };
}

function publishingOf({ files }: DeskData): "main" | "branch" {
  const { publishing } = (files.get("desk.yaml")?.raw ?? {}) as { publishing?: { to?: unknown } };
  return publishing?.to === "branch" ? "branch" : "main";
}

async function carryOut(desk: Desk, visit: Visit): Promise<Reply> {
  const { workspace } = desk;
  const { answers } = visit.form;
  // What was changed outside the desk a moment ago counts too.
  workspace.forget();
  const view = await viewOf(desk, visit);
  // Where the data have errors the page has no form, and so no field to lead to.
  const faults = view.errors.length > 0 ? [] : faultsIn(view.target, answers);
  if (view.errors.length + faults.length > 0) return { html: publishPage({ ...view, answers, faults }) };
  const ofBuild = idsOf(await workspace.unpublished());
  const report: string[] = [];
  const isFolder = view.target.kind === "folder";
  const out = isFolder ? (answers.get("folder")?.[0]?.trim() ?? "") : desk.site;
  const built = await publishToFolder({ data: workspace.folder, out, asOf: desk.asOf }, (line) => report.push(line));
  if (built.kind !== "published" || isFolder) {
    if (built.kind === "published") await workspace.store.markPublished(ofBuild);
    return published(view, { isDone: built.kind === "published", ...built, report: [...report, ...linesOf(built.detail)] });
  }
  // What was saved while the website was built is committed with the rest, so it is judged and told as well.
  workspace.forget();
  const now = { ...(await viewOf(desk, visit)), answers };
  if (now.errors.length > 0) return { html: publishPage(now) };
  const ids = idsOf(await workspace.unpublished());
  const outcome = await publish({
    folder: workspace.folder,
    sentences: now.sentences.length > 0 ? now.sentences : ["Changed outside the desk"],
    to: publishingOf(now.data),
    today: now.data.day,
    author: authorIn(answers),
    check: () => isSound(desk),
  });
  return tell(desk, now, outcome, report, ids);
}

async function settle(desk: Desk, visit: Visit): Promise<Reply> {
  const { workspace } = desk;
  const { answers } = visit.form;
  const view = { ...(await viewOf(desk, visit)), answers };
  const commit = (name: string) => answers.get(`/${name}`)?.[0] ?? "";
  const choices = new Map(
    [...answers].flatMap(([name, [value]]) => {
      const path = name.startsWith("choice/") ? name.slice("choice/".length) : undefined;
      return path !== undefined && (value === "hers" || value === "theirs") ? [[path, value] as const] : [];
    }),
  );
  const ids = await committedIds(desk);
  const outcome = await resolve({
    folder: workspace.folder,
    to: publishingOf(view.data),
    today: view.data.day,
    author: authorIn(answers),
    check: () => isSound(desk),
    clash: { hers: commit("hers"), theirs: commit("theirs") },
    choices,
  });
  return tell(desk, view, outcome, [], ids);
}

function idsOf(changes: readonly SavedChange[]): readonly string[] {
  return changes.map(({ id }) => id);
}

/** The changes that are in the commit which is joined: what was saved since the clash was shown waits for the next. */
async function committedIds({ workspace }: Desk): Promise<readonly string[]> {
  const repository = await repositoryOf(workspace.folder);
  const waiting = new Set(repository.kind === "none" ? [] : repository.uncommitted);
  return idsOf((await workspace.unpublished()).filter(({ files }) => !files.some(({ path }) => waiting.has(path))));
}

/** Whether the data may be published as they are now, with what others have published. */
async function isSound({ workspace }: Desk): Promise<boolean> {
  workspace.forget();
  return !(await workspace.data()).findings.some(stopsBuild);
}

async function tell(desk: Desk, view: PublishView, outcome: Outcome, report: string[], ids: readonly string[]): Promise<Reply> {
  desk.workspace.forget();
  const isDone = ["published", "inReview", "nothing"].includes(outcome.kind);
  if (isDone) await desk.workspace.store.markPublished(ids);
  return published(view, {
    isDone,
    happened: outcome.happened,
    toDo: outcome.toDo,
    address: outcome.kind === "inReview" ? outcome.address : undefined,
    report: [...report, ...linesOf(outcome.detail)],
    ...(outcome.kind === "clash" && {
      clash: outcome.clash.files.map(({ path, base, hers, theirs }) => ({
        path,
        hers: runsBetween(textOf(base), textOf(hers)),
        theirs: runsBetween(textOf(base), textOf(theirs)),
      })),
      carried: new Map([
        ["/hers", [outcome.clash.hers]],
        ["/theirs", [outcome.clash.theirs]],
        // Who publishes was asked on the page before, and joining makes a commit too.
        ...["name", "email"].map((each) => [each, view.answers?.get(each) ?? []] as const),
      ]),
    }),
  });
}

function published({ frame }: PublishView, told: Omit<PublishedView, "frame">): Reply {
  return { html: publishedPage({ frame, ...told }) };
}

/** What is missing of the answers, told before the website is built, which takes its time. */
function faultsIn(target: Target, answers: Answers): FieldMessage[] {
  const fault = (name: string, message: string, help: string): FieldMessage[] => [
    { pointer: `/${name}`, severity: "error", message, help },
  ];
  const said = (name: string) => answers.get(name)?.[0]?.trim() ?? "";
  if (target.kind === "folder") {
    return said("folder") === "" ? fault("folder", "No folder is named.", "Write the folder that the website is put into.") : [];
  }
  if (!target.asksAuthor) return [];
  return [
    ...(said("name") === "" ? fault("name", "Your name is missing.", "Write it as others are to see it.") : []),
    ...(said("email").includes("@") ? [] : fault("email", "Your email address is missing.", "Write it in full, with its @.")),
  ];
}

function authorIn(answers: Answers): { readonly name: string; readonly email: string } | undefined {
  const [name = "", email = ""] = ["name", "email"].map((each) => answers.get(each)?.[0]?.trim() ?? "");
  return name === "" && email === "" ? undefined : { name, email };
}

function textOf(version: Version): string {
  if (version === "gone") return "";
  return "text" in version ? version.text : `A file of ${version.bytes} bytes`;
}

function linesOf(detail: string | undefined): readonly string[] {
  return detail === undefined ? [] : ["", ...detail.split("\n")];
}
