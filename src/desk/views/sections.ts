import { fileKinds, type KindName } from "../../load/file-kinds.ts";
import { quantity } from "../../text/phrases.ts";
import { editAddress } from "../addresses.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { fileAt } from "../data/record-file.ts";
import { formAt } from "../forms/form.ts";
import { valueAtPlace } from "../forms/place.ts";
import { titleOf } from "../forms/words/titles.ts";
import { sectionOf } from "../pages/crumbs.ts";
import type { RecordGroup, RecordLine } from "../pages/records.tsx";
import type { Section } from "../parts/sections.ts";
import { placeOfFinding } from "./finding-place.ts";

const kindNames = Object.keys(fileKinds) as KindName[];

/** The lists that are shown as the records of their file, which has hardly anything else. */
const listOf: Readonly<Partial<Record<KindName, string>>> = {
  partners: "/partners",
  people: "/people",
  documents: "/documents",
  clauses: "/clauses",
  signOffs: "/signOffs",
};

/** The records of a section of the desk, by the kind of their files. */
export function groupsOf(data: DeskData, section: Section): readonly RecordGroup[] {
  return kindNames.filter((kind) => sectionOf(kind) === section).flatMap((kind) => groupsOfKind(data, kind));
}

function groupsOfKind(data: DeskData, kind: KindName): RecordGroup[] {
  const list = listOf[kind];
  const places = [...data.files.values()].filter((file) => file.kind === kind).map(({ id }) => ({ kind, id, pointer: "" }));
  const title = formAt(data, { kind, pointer: "" })?.title;
  if (list === undefined) {
    const records = places.map((place) => lineOf(data, place)).sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
    return records.length === 0 ? [] : [{ title, records }];
  }
  const [place] = places;
  if (place === undefined || fileAt(data, place) === undefined) return [];
  const entries = valueAtPlace(data, { ...place, pointer: list });
  const length = Array.isArray(entries) ? entries.length : 0;
  const records = Array.from({ length }, (_, at) => lineOf(data, { ...place, pointer: `${list}/${at}` }));
  const singular = formAt(data, { kind, pointer: `${list}/0` })?.title.toLowerCase() ?? "entry";
  const add = { title: `Add a ${singular}`, href: editAddress({ ...place, pointer: `${list}/${length}` }) };
  return [
    { title, records: records.sort((a, b) => a.name.localeCompare(b.name, "en-GB")), add },
    ...(kind === "people" ? [{ title: "Offices and the rotation", records: [lineOf(data, place)] }] : []),
  ];
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
    ...(found.length > 0 && {
      status:
        errors > 0
          ? { text: quantity(errors, "error"), isError: true }
          : { text: quantity(found.length, "finding"), isError: false },
    }),
  };
}
