import type { Group, Model, Section } from "../../model/model.ts";
import type { ReadText } from "../reading/reading.ts";
import type { PartTold } from "./parts-told.ts";

/** The parts of one kind that a text's own document has, as a reader of the text can look them up. */
export interface OwnParts {
  /** What they are parts of, as the beginning of a sentence: "The document has two appendices". */
  readonly told: string;
  /** Their titles in the order of their numbers. */
  readonly titles: readonly string[];
  /** The labels that are printed with them, where these are not 1, 2, 3. */
  readonly labels?: readonly string[];
  /** The places of these labels in small letters, counted from 0. */
  readonly places?: ReadonlyMap<string, number>;
  /** Whether nothing but these labels names one: of lettered appendices none is the first by the number 1. */
  readonly onlyLabels?: boolean;
}

/** What a part that a text names can be one of; undefined where the text does not belong to what has such parts. */
export function ownPartsOf(model: Model, text: ReadText, { kind }: PartTold): OwnParts | undefined {
  switch (kind) {
    case "appendix":
      return appendicesOf(model);
    case "annex":
      return annexesOf(model, text.group);
    case "chapter":
      return { told: "the chapters of the document", titles: model.arrangements.chapters.map(({ title }) => title) };
    case "section":
    case "paragraph":
      return sectionsOfText(text);
    case "page":
      return undefined;
  }
}

function appendicesOf({ arrangements: { appendices } }: Model): OwnParts {
  const titles = appendices.map(({ title }) => title);
  const told = "the appendices of the document";
  if (appendices.every(({ label, number }) => label === String(number))) return { told, titles };
  const labels = appendices.map(({ label = "" }) => label);
  return { told, titles, labels, places: placesOf(labels), onlyLabels: true };
}

function annexesOf({ groups }: Model, group: Group | undefined): OwnParts {
  const annexes = (group === undefined ? groups : [group]).flatMap(({ termsOfReference }) => termsOfReference?.annexes ?? []);
  const labels = annexes.map(({ title }, at) => /\bannexe?\s+(\w+)/i.exec(title)?.[1] ?? letter(at));
  return { told: "the annexes", titles: annexes.map(({ title }) => title), labels, places: placesOf(labels) };
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

const known = new WeakMap<ReadText, OwnParts | undefined>();

/** The sections of what a text is of, which are looked for once, however often it names one. */
function sectionsOfText(text: ReadText): OwnParts | undefined {
  if (!known.has(text)) known.set(text, findSections(text));
  return known.get(text);
}

function findSections({ kind, group, chapter, page, prose }: ReadText): OwnParts | undefined {
  if (kind === "terms" && group?.termsOfReference !== undefined) {
    return { told: "the sections of these terms of reference", titles: group.termsOfReference.sections.map(headingOf) };
  }
  if (kind !== "chapter" && kind !== "page") return undefined;
  const whole = page?.text.text ?? prose.text;
  const titles = [...whole.matchAll(/^#{2,3}[ \t]+(.*?)[ \t]*$/gm)].map((match) => match[1] ?? "");
  const labels = titles.map((title, at) => /^(\d+(?:\.\d+)*)\.?\s/.exec(title)?.[1] ?? String(at + 1));
  const told = chapter === undefined ? "the sections of this page" : "the sections of this chapter";
  return { told, titles, labels, places: placesOf(labels) };
}

function headingOf({ heading }: Section): string {
  return heading;
}

/** Of labels that occur twice the first place. */
function placesOf(labels: readonly string[]): ReadonlyMap<string, number> {
  return new Map(labels.map((label, at) => [label.toLowerCase(), at] as const).reverse());
}

/** The place of a part among those that there are, counted from 0; -1 where there is none of that label. */
export function placeAmong({ titles, places, onlyLabels }: OwnParts, label: string): number {
  const at = places?.get(label.toLowerCase());
  if (at !== undefined) return at;
  if (onlyLabels) return -1;
  const number = Number(/^\d+/.exec(label)?.[0]);
  return Number.isInteger(number) && number >= 1 && number <= titles.length ? number - 1 : -1;
}
