import type { Model } from "../../model/model.ts";
import type { Reference } from "../../model/prose/reference.ts";
import { beginsAsName, isCapitalised } from "../reading/characters.ts";
import { functionWords, type Sentence, type Token, withoutPossessive } from "../reading/words.ts";
import { bodyNouns } from "./body-words.ts";
import { mayHaveComma, type Name, type Named, type NameTable, type Standing } from "./names.ts";

/** Something with a name, named in a sentence: by a reference, or typed. */
export interface Mention {
  /** The tokens of the sentence that name it: from the first up to, but without, the last. */
  readonly from: number;
  readonly to: number;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly named: Named;
  /** The registered names that are typed here; several where several records have the same one. Absent for a reference. */
  readonly typed?: readonly Name[];
  readonly reference?: Reference;
}

/** Finds what a sentence names, in order. Of two names that begin at one word the longer one counts. */
export function mentionsIn({ tokens }: Sentence, model: Model, table: NameTable): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens[at]?.kind;
    const mention =
      kind === "word" ? typedAt(tokens, at, table) : kind === "reference" ? referenceAt(tokens, at, model) : undefined;
    if (mention === undefined) continue;
    mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

/** How a typed name stands to what has it: of several records with that name, as it stands to the nearest. */
export function standingOf({ typed = [] }: Mention): Standing | undefined {
  return standings.find((standing) => typed.some((name) => name.standing === standing));
}

const standings: readonly Standing[] = ["name", "shortName", "otherName", "laterName", "formerName"];

function referenceAt(tokens: readonly Token[], at: number, model: Model): Mention | undefined {
  const token = tokens[at];
  const named = token?.reference && namedBy(token.reference, model);
  if (token === undefined || named === undefined) return undefined;
  return {
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    named,
    ...(token.reference && { reference: token.reference }),
  };
}

function namedBy({ kind, id }: Reference, { index, partnership }: Model): Named | undefined {
  const named = (kind: Named["kind"], record: unknown) => (record === undefined ? undefined : ({ kind, record } as Named));
  switch (kind) {
    case "partnership":
      return { kind: "partner", record: partnership };
    case "partner":
      return named("partner", index.partner.get(id));
    case "group":
      return named("group", index.group.get(id));
    case "person":
      return named("person", index.person.get(id));
    case "document":
      return named("document", index.document.get(id));
    default:
      return undefined;
  }
}

function typedAt(tokens: readonly Token[], at: number, table: NameTable): Mention | undefined {
  const first = tokens[at];
  if (first === undefined || !beginsAsName(first.text)) return undefined;
  const candidates = table.get(first.norm) ?? table.get(withoutPossessive(first.norm)) ?? [];
  let found: Mention | undefined;
  const typed: Name[] = [];
  for (const name of candidates) {
    if (found !== undefined && name.words.length < (typed[0]?.words.length ?? 0)) break;
    const to = endOfMatch(tokens, at, name);
    if (to === undefined || (mayBeEnd(name) && isWithinLongerName(tokens, at))) continue;
    typed.push(name);
    found ??= { from: at, to, start: first.start, end: tokens[to - 1]?.end ?? first.end, named: name.named };
  }
  return found && { ...found, typed };
}

/** Whether a name may as well be the end of another body's: a noun such as "Board", or the last words of a former name. */
function mayBeEnd({ words, shortFor }: Name): boolean {
  return shortFor !== undefined || (words.length === 1 && bodyNouns.has(words[0] ?? ""));
}

/** Whether a capital stands before: the end of a name is then that of another body, "Sandholm Care Group" no Care Group. */
function isWithinLongerName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === "sign" || before.kind === "blank") return before?.text === "-";
  return before.kind === "reference" || (at > 1 && isCapitalised(before.text)) || (at === 1 && isProperWord(before));
}

/** Whether a word at the beginning of a sentence has its capital for another reason than that. */
function isProperWord({ text, norm }: Token): boolean {
  return isCapitalised(text) && !functionWords.has(norm);
}

/** The token after the last one of a name that begins at a token; undefined where another text stands there. */
function endOfMatch(tokens: readonly Token[], at: number, registered: Name): number | undefined {
  const { words, name } = registered;
  const signs = mayHaveComma(registered) ? withinNamesOfSeveral : withinNames;
  let to = at;
  for (let index = 0; index < words.length; index++) {
    // Commas, hyphens and apostrophes after a word count for nothing within a name.
    while (index > 0 && tokens[to]?.kind === "sign" && signs.has(tokens[to]?.text ?? "")) to++;
    const token = tokens[to];
    if (token === undefined || !isWord(token, words[index] ?? "", index === words.length - 1)) return undefined;
    to++;
  }
  return hasCapitals(tokens.slice(at, to), name) ? to : undefined;
}

const withinNames = new Set(["-", "–", "/", "'", "’"]);
const withinNamesOfSeveral = new Set([...withinNames, ","]);

function isWord({ kind, norm, text }: Token, word: string, isLast: boolean): boolean {
  if (kind === "sign") return text === "&" && word === "and";
  return kind === "word" && (norm === word || (isLast && withoutPossessive(norm) === word));
}

/** Whether the first and the last word have a capital where the name has them: "board members" does not name the Board. */
function hasCapitals(tokens: readonly Token[], name: string): boolean {
  if (/^\p{Lu}+$/u.test(name)) return tokens[0]?.text.replace(/['’]s$/, "") === name;
  return beginsAsName(tokens.at(-1)?.text ?? "") || !beginsAsName(name.split(/[\s-]+/).at(-1) ?? "");
}
