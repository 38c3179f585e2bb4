import type { Finding } from "../../model/finding.ts";
import { pointerTo } from "../../model/places/pointer.ts";
import { findNearest } from "../did-you-mean.ts";
import { type Fault, quote } from "../fault.ts";
import { fieldsAt, isRecord } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";

/** The fields of a membership that say whose or for whom it is. */
export const whom = ["agency", "constituency", "chairOf", "oneOf"];

/** Finds memberships that say neither whose nor for whom they are. A misspelt key is reported as an unknown one instead. */
export function findMembershipsOfNobody(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    (file.kind === "groups" ? ["memberships/*", "memberships/*/oneOf/*"].flatMap((path) => fieldsAt(file.raw, path)) : [])
      .filter(({ value }) => isRecord(value) && Object.keys(value).every((name) => findNearest(name, whom) === undefined))
      .map(({ pointer }) => findingAt(file, ofNobody, pointer)),
  );
}

/** What says who somebody is, and stands at the other group where it is that group's chair. */
const saidElsewhere = ["agency", "constituency", "department", "seats"];

/** Finds memberships of the chair of another group that say here who that is, and of the chair of the group itself. */
export function findMembershipsOfChairs(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    (file.kind === "groups" ? fieldsAt(file.raw, "memberships/*") : []).flatMap(({ value, pointer }) => {
      if (!isRecord(value) || value.chairOf === undefined) return [];
      if (value.chairOf === file.id) return [findingAt(file, ofItself, pointerTo(pointer, "chairOf"))];
      return saidElsewhere
        .filter((field) => value[field] !== undefined)
        .map((field) => findingAt(file, alsoSaid(field), pointerTo(pointer, field), "key"));
    }),
  );
}

/** What the alternatives of a seat say, each for itself. */
const saidByEach = ["agency", "constituency", "chairOf", "department", "seats"];

/** Finds memberships of one or another that also say whose they are, and those that say of no alternatives that both may come. */
export function findMembershipsOfOneOf(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    (file.kind === "groups" ? fieldsAt(file.raw, "memberships/*") : []).flatMap(({ value, pointer }) => {
      if (!isRecord(value)) return [];
      if (value.oneOf === undefined)
        return value.andOr === undefined ? [] : [findingAt(file, ofNoAlternatives, pointerTo(pointer, "andOr"), "key")];
      return saidByEach
        .filter((field) => value[field] !== undefined)
        .map((field) => findingAt(file, saidOfAll(field), pointerTo(pointer, field), "key"));
    }),
  );
}

const ofNoAlternatives: Fault = {
  rule: "membership-one-of",
  message: 'This membership says by "andOr" that both may come, and not of whom.',
  help: 'Write those of whom one has the seat under "oneOf", or take "andOr" away.',
};

function saidOfAll(field: string): Fault {
  return {
    rule: "membership-one-of",
    message: `Whose this seat can be stands under "oneOf", and ${quote(field)} says it beside that.`,
    help:
      field === "seats"
        ? 'Write the post of each under "oneOf"; where there are several seats, give each an entry of its own.'
        : `Put ${quote(field)} into an entry of "oneOf", or take "oneOf" away.`,
  };
}

const ofItself: Fault = {
  rule: "membership-of-chair",
  message: "This membership is that of whoever chairs this group itself.",
  help: 'Write the organisation and the seat that chairs, with "role: chair".',
};

function alsoSaid(field: string): Fault {
  return {
    rule: "membership-of-chair",
    message: `Who chairs the other group stands there, and ${quote(field)} says it here again.`,
    help: `Take ${quote(field)} away or, where the seat is held whoever chairs there, take "chairOf" away.`,
  };
}

const ofNobody: Fault = {
  rule: "membership-of-nobody",
  message: "This membership says neither which organisation it is of nor for whom it is, so its cell would be empty.",
  help: 'Add "agency" with the id of the organisation, or "constituency". Where the document has an empty cell, add what is probable and mark it under "assumed": the table then says that it is not stated.',
};
