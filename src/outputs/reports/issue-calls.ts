import type { IssueChange } from "./issues.ts";

/** A call of the interface of GitHub. */
export interface Call {
  readonly method: "POST" | "PATCH";
  /** Below the address of the repository. */
  readonly path: string;
  readonly fields: object;
}

/** The calls that make a change to the issues of a repository. Source: GitHub Docs, "REST API endpoints for issues". */
export function callsOf(change: IssueChange): Call[] {
  if (change.change === "open") {
    const { title, body, assignees } = change;
    return [{ method: "POST", path: "issues", fields: { title, body, assignees } }];
  }
  const path = `issues/${change.number}`;
  const comment = (body: string): Call => ({ method: "POST", path: `${path}/comments`, fields: { body } });
  if (change.change === "close") {
    const reason = change.isDone ? "completed" : "not_planned";
    return [comment(change.comment), { method: "PATCH", path, fields: { state: "closed", state_reason: reason } }];
  }
  const { title, body, assignees } = change;
  return [
    { method: "PATCH", path, fields: { title, body, state: "open" } },
    ...(assignees.length === 0 ? [] : [{ method: "POST" as const, path: `${path}/assignees`, fields: { assignees } }]),
    ...(change.change === "reopen" ? [comment("The review is still not recorded, so this is open again.")] : []),
  ];
}
