import { fileKinds, type KindName } from "../../load/file-kinds.ts";
import { quantity } from "../../text/phrases.ts";
import { editAddress } from "../addresses.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { listOf } from "../data/listed-records.ts";
import { fileAt } from "../data/record-file.ts";
import { formAt } from "../forms/form.ts";
import { valueAtPlace } from "../forms/place.ts";
import { recordsOf } from "../forms/records.ts";
import { labelOfKey } from "../forms/schema/labels.ts";
import { withArticle } from "../forms/words/article.ts";
import { titleOf } from "../forms/words/titles.ts";
import type { Section } from "../parts/sections.ts";
import { placeOfFinding } from "./finding-place.ts";
import { sectionOf } from "./section-of.ts";

/** A record as it is listed. */
export interface RecordLine {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly place: RecordPlace;
  /** How it stands, such as how many faults it has; empty where nothing is to be said. */
  readonly status?: { readonly text: string; readonly isError: boolean } | undefined;
}

/** A list of records of one kind. */
export interface RecordGroup {
  readonly title?: string | undefined;
  readonly records: readonly RecordLine[];
  /** Where a further record is begun, if that is no task. */
  readonly add?: { readonly title: string; readonly href: string } | undefined;
}

const kindNames = Object.keys(fileKinds) as KindName[];

/**
 * The records of a section of the desk, by the kind of their files: first those of which each has a file of its own, then those
 * that a file lists, and at the end the files of which there is one alone.
 */
export function groupsOf(data: DeskData, section: Section): readonly RecordGroup[] {
  const kinds = kindNames.filter((kind) => sectionOf(kind) === section);
  const listed = kinds.filter((kind) => listOf[kind] !== undefined);
  const single = kinds.filter((kind) => !isOfMany(kind) && listOf[kind] === undefined);
  const groups = [
    ...kinds.filter(isOfMany).flatMap((kind) => filesOf(data, kind)),
    ...listed.flatMap((kind) => listedIn(data, kind)),
  ];
  const files = single
    .flatMap((kind) => placesOf(data, kind))
    .map((place) => withDetail(lineOf(data, place), hintOf(data, place)));
  return files.length === 0 ? groups : [...groups, { ...(groups.length > 0 && { title: "Other" }), records: files }];
}

function placesOf(data: DeskData, kind: KindName): readonly RecordPlace[] {
  return [...data.files.values()].filter((file) => file.kind === kind).map(({ id }) => ({ kind, id, pointer: "" }));
}

function isOfMany(kind: KindName): boolean {
  return fileKinds[kind].pattern.includes("*");
}

function hintOf(data: DeskData, { kind }: RecordPlace): string | undefined {
  return formAt(data, { kind, pointer: "" })?.hint;
}

function withDetail(line: RecordLine, detail: string | undefined): RecordLine {
  return { ...line, ...(detail !== undefined && { detail }) };
}

function filesOf(data: DeskData, kind: KindName): RecordGroup[] {
  const records = inOrder(placesOf(data, kind).map((place) => lineOf(data, place)));
  return records.length === 0 ? [] : [{ title: labelOfKey(kind), records }];
}

/** The entries of the list that a file has hardly anything else than. */
function listedIn(data: DeskData, kind: KindName): RecordGroup[] {
  const list = listOf[kind] ?? "";
  const title = formAt(data, { kind, pointer: "" })?.title;
  const [place] = placesOf(data, kind);
  if (place === undefined || fileAt(data, place) === undefined) return [];
  const entries = valueAtPlace(data, { ...place, pointer: list });
  const length = Array.isArray(entries) ? entries.length : 0;
  const records = Array.from({ length }, (_, at) => lineOf(data, { ...place, pointer: `${list}/${at}` }));
  const singular = formAt(data, { kind, pointer: `${list}/0` })?.title.toLowerCase() ?? "entry";
  const add = { title: `Add ${withArticle(singular)}`, href: editAddress({ ...place, pointer: `${list}/${length}` }) };
  return [
    { title, records: inOrder(records), add },
    ...(kind === "people"
      ? [{ title: "Offices", records: [{ ...lineOf(data, place), name: "Leads, delegates and chairs" }] }]
      : []),
  ];
}

function inOrder(records: readonly RecordLine[]): readonly RecordLine[] {
  return [...records].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

function lineOf(data: DeskData, place: RecordPlace): RecordLine {
  const found = data.findings.filter((finding) => {
    const at = placeOfFinding(data, finding);
    return (
      at?.kind === place.kind &&
      at.id === place.id &&
      `${at.pointer}/`.startsWith(`${place.pointer}/`) &&
      finding.severity !== "note"
    );
  });
  const errors = found.filter(({ severity }) => severity === "error").length;
  return {
    name: titleOf(data, place),
    place,
    detail: detailAt(data, place),
    ...(found.length > 0 && {
      status:
        errors > 0
          ? { text: quantity(errors, "error"), isError: true }
          : { text: quantity(found.length, "finding"), isError: false },
    }),
  };
}

/** What tells a person from others of the name: the post and the organisation. */
function detailAt(data: DeskData, { kind, pointer }: RecordPlace): string | undefined {
  return kind === "people" ? recordsOf(data, ["person"]).find(({ place }) => place.pointer === pointer)?.detail : undefined;
}
