import type { ModelOnDay } from "../../model/day.ts";
import { parseProse } from "../../model/prose/prose-text.ts";
import { type Form, type ReferenceKind, referenceKinds, type Setting } from "../../model/prose/reference-kinds.ts";
import { noHrefs } from "../../text/hrefs.ts";
import { type ProseContext, plainLines } from "../../text/prose.ts";

/** A fact that a text can name, and what stands in its place. */
export interface FoundFact {
  /** What is typed for it: `[[partner:some-id]]`. */
  readonly reference: string;
  readonly says: string;
  /** What kind of fact it is. */
  readonly about: string;
}

/** The facts that a search offers. */
export interface FoundFacts {
  readonly facts: readonly FoundFact[];
  /** Whether these are all that were found. */
  readonly isAll: boolean;
}

/** So many facts are offered at once. */
const most = 20;

/** The facts that a text can name in a field of a kind and that a few letters are about, those that begin with them first. */
export function findFacts(model: ModelOnDay, typed: string, setting: Setting): FoundFacts {
  const wanted = typed.trim().toLowerCase();
  const context: ProseContext = { model, hrefs: noHrefs, idPrefix: "", titleLevel: 2 };
  const found: FoundFact[] = [];
  for (const { reference, about, of = about } of referencesIn(model, setting)) {
    const says = plainLines(parseProse(reference), context, () => [of]).join(" ");
    // What the data lack stands as it was typed, or is empty.
    if (says.trim() === "" || says.includes("[[")) continue;
    if (`${says} ${about} ${reference}`.toLowerCase().includes(wanted)) found.push({ reference, says, about });
  }
  const rank = ({ says }: FoundFact) => (says.toLowerCase().startsWith(wanted) ? 0 : says.toLowerCase().includes(wanted) ? 1 : 2);
  return { facts: found.sort((a, b) => rank(a) - rank(b)).slice(0, most), isAll: found.length <= most };
}

interface Reference {
  readonly reference: string;
  readonly about: string;
  /** The name of the record that it is of, if it has one. */
  readonly of?: string;
}

function* referencesIn(model: ModelOnDay, setting: Setting): Generator<Reference> {
  const kinds: Readonly<Record<string, ReferenceKind>> = referenceKinds;
  for (const [kind, { settings, names, ids, forms }] of Object.entries(kinds)) {
    if (!settings.includes(setting)) continue;
    if (ids !== undefined) {
      for (const [id, { gives }] of Object.entries(ids)) yield { reference: `[[${kind}:${id}]]`, about: gives };
      continue;
    }
    const known = names === undefined ? [undefined] : idsOf(model, names);
    for (const id of known) {
      const name = names === undefined || id === undefined ? undefined : nameOf(model, names, id);
      for (const [form, { gives }] of Object.entries(forms as Readonly<Record<string, Form>>)) {
        yield {
          reference: `[[${kind}${id === undefined ? "" : `:${id}`}${form === "" ? "" : `|${form}`}]]`,
          about: gives,
          ...(name !== undefined && { of: name }),
        };
      }
    }
  }
}

function idsOf({ index }: ModelOnDay, kind: string): readonly string[] {
  const records: Readonly<Record<string, ReadonlyMap<string, unknown> | undefined>> = { ...index };
  return [...(records[kind]?.keys() ?? [])];
}

function nameOf({ index }: ModelOnDay, kind: string, id: string): string | undefined {
  const records: Readonly<Record<string, ReadonlyMap<string, unknown> | undefined>> = { ...index };
  const { name } = (records[kind]?.get(id) ?? {}) as { readonly name?: unknown };
  return typeof name === "string" ? name : undefined;
}
