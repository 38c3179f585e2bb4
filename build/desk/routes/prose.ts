import { findFacts } from "../../../src/desk/views/facts.ts";
import { previewProse } from "../../../src/desk/views/prose-preview.tsx";
import { type Setting, settings } from "../../../src/model/prose/reference-kinds.ts";
import { type Desk, websiteAt } from "../desk.ts";
import type { Reply } from "../server/reply.ts";
import type { Route, Visit } from "../server/routes.ts";

/** What the editor of a text asks for: how the website will say it, and the facts that it can name. */
export function proseRoutes(desk: Desk): readonly Route[] {
  return [
    { method: "POST", path: "/prose-preview", answer: (visit) => preview(desk, visit) },
    { method: "GET", path: "/facts", answer: (visit) => facts(desk, visit) },
  ];
}

async function preview(desk: Desk, { form: { answers }, host }: Visit): Promise<Reply> {
  const { model } = await desk.workspace.data();
  const text = answers.get("text")?.[0] ?? "";
  const [, opened] = /^\/(?:check|edit)\/groups\/([^/]+)/.exec(answers.get("place")?.[0] ?? "") ?? [];
  // A paragraph that was searched for is named by the kind and the id of its record.
  const [, group = opened] = /^groups:([^:]+):/.exec(answers.get("paragraph")?.[0] ?? "") ?? [];
  return { json: { html: model === undefined ? "" : previewProse(model, text, websiteAt(desk, host), group) } };
}

async function facts(desk: Desk, { query }: Visit): Promise<Reply> {
  const { model } = await desk.workspace.data();
  const setting = settings.find((each): each is Setting => each === query.get("setting")) ?? "plain";
  return { json: model === undefined ? { facts: [], isAll: true } : findFacts(model, query.get("q") ?? "", setting) };
}
