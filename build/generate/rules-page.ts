import { subjects } from "../../src/rules/registry.ts";
import { type Example, exampleDay, type RuleText, type SpecialFile } from "../../src/rules/rule.ts";

const head = `# The rules

<!-- Generated from src/rules by \`npm run generate\`: change the rule, never this file. -->

Every finding of \`npm run check\` and \`npm run build\` names the rule that found it. An error fails the check; an error of a review that did not take place does not stop a build, which shows the review as overdue instead. A warning fails nothing, unless \`--strict\` makes it an error. A note fails nothing ever: it tells what is worth knowing, such as what stands in the data on our own word.

The examples are files, or some fields of them, of a small invented partnership (\`test/fixtures/example\`), or of the website made of it (\`test/fixtures/example-site\`). The fields that an example leaves out are in order. Where no day is named, it is judged as of ${exampleDay}. ⇥ stands for a tab.
`;

/** Generates the text of docs/rules.md, which explains every rule, from the present rules. */
export function renderRulesPage(): string {
  const parts = Object.entries(subjects).map(([subject, rules]) => [`## ${subject}\n`, ...rules.map(ruleText)].join("\n"));
  return [head, ...parts].join("\n");
}

function ruleText(rule: RuleText): string {
  const [notOk] = rule.notOk;
  const [ok] = rule.ok;
  return [
    `### ${rule.id}\n`,
    `**${describeSeverity(rule)}.** ${escapeMarkdown(rule.about)}\n`,
    `${escapeMarkdown(rule.why)}\n`,
    ...(notOk === undefined ? [] : [exampleText("Not ok", notOk)]),
    ...(ok === undefined ? [] : [exampleText("Ok", ok)]),
  ].join("\n");
}

function describeSeverity({ severity, strict, reviewNotHeld }: RuleText): string {
  const words = { error: "Error", warning: "Warning", note: "Note" }[severity];
  if (strict) return `${words}, with \`--strict\` an error`;
  return reviewNotHeld ? `${words} of a review that did not take place` : words;
}

function exampleText(lead: string, { files, asOf }: Example): string {
  const day = asOf === undefined ? "" : ` as of ${asOf}`;
  const entries = Object.entries(files);
  if (entries.length === 0) return `${lead}${day}: the files as they are.\n`;
  return entries.map(([path, change], at) => fileText(at === 0 ? `${lead}${day}:` : "And", path, change)).join("\n");
}

function fileText(lead: string, path: string, change: string | null | SpecialFile): string {
  const name = `\`${path}\``;
  if (change === null) return `${lead} ${path === "." ? "no folder at all" : `no ${name}`}.\n`;
  if (typeof change === "string")
    return change === "" ? `${lead} ${name}, empty.\n` : `${lead} ${name}\n\n${codeBlock(path, change)}`;
  if ("linkTo" in change) return `${lead} ${name}, a link to \`${change.linkTo}\`.\n`;
  if ("locked" in change) return `${lead} ${name}, which the program may not read.\n`;
  if ("size" in change) return `${lead} ${name}, of ${change.size} bytes.\n`;
  return `${lead} ${name}, of the bytes \`${change.bytes}\`.\n`;
}

/** A text as a block of code, with its control characters made visible. */
function codeBlock(path: string, text: string): string {
  const language = /\.(ya?ml|md|html|svg)/.exec(path)?.[1] ?? "text";
  const visible = text
    .replaceAll("\t", "⇥")
    .replace(/(?!\n)\p{Cc}/gu, (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
  return `\`\`\`${language}\n${visible.trimEnd()}\n\`\`\`\n`;
}

/** A sentence that Markdown shows as typed: the characters with a meaning of their own are escaped. */
function escapeMarkdown(sentence: string): string {
  return sentence.replace(/[<>*_[\]{}|#&]/g, "\\$&");
}
