#!/usr/bin/env node
// Stands in for `gh`, with a repository that is one JSON file (FAKE_GITHUB), and notes each call that writes.
import { readFileSync, writeFileSync } from "node:fs";

const args = process.argv.slice(2);
const path = process.env.FAKE_GITHUB;
const github = JSON.parse(readFileSync(path, "utf8"));
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const address = args.find((arg) => arg.startsWith("repos/"))?.replace("repos/fen/marsh/", "");

if (args[0] === "issue" && args[1] === "list" && option("--repo") === "fen/marsh") {
  const fields = option("--json").split(",");
  const listed = github.issues.map((issue) => Object.fromEntries(fields.map((name) => [name, issue[name]])));
  process.stdout.write(`${JSON.stringify(listed.reverse())}\n`);
} else if (args[0] === "api" && address === "assignees") {
  process.stdout.write(github.assignable.map((login) => `${login}\n`).join(""));
} else if (args[0] === "api" && option("--input") === "-") {
  change(option("--method"), address, JSON.parse(readFileSync(0, "utf8")));
  writeFileSync(path, JSON.stringify(github));
} else {
  process.stderr.write(`unknown: ${args.join(" ")}\n`);
  process.exitCode = 1;
}

/** Does what GitHub does at a call, and refuses an account that nothing can be assigned to as it does. */
function change(method, at, fields) {
  github.calls.push(`${method} ${at}`);
  const [, number, part] = at.split("/");
  const issue = github.issues[Number(number) - 1];
  for (const login of fields.assignees ?? []) if (!github.assignable.includes(login)) throw new Error(`422 ${login}`);
  if (method === "POST" && at === "issues") {
    const author = { login: "app/github-actions", is_bot: true };
    github.issues.push({ number: github.issues.length + 1, state: "OPEN", author, comments: [], ...fields });
  } else if (method === "POST" && part === "comments") issue.comments.push(fields.body);
  else if (method === "POST" && part === "assignees") issue.assignees = [...new Set([...issue.assignees, ...fields.assignees])];
  else if (method === "PATCH" && part === undefined) {
    const { state, ...others } = fields;
    Object.assign(issue, others, state && { state: state.toUpperCase() });
  } else throw new Error(`404 ${method} ${at}`);
}
