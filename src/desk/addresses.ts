import { stepsOf } from "../model/places/pointer.ts";
import type { RecordPlace } from "./data/desk-data.ts";

/** Stands in an address for the id of a kind of which there is one file. */
const noId = "-";

/** The address of the page on which a value of the data is changed. */
export function editAddress(place: RecordPlace): string {
  return `/edit/${addressPart(place)}`;
}

/** The address of the page that asks whether a file is to be taken away. */
export function removeAddress(place: RecordPlace): string {
  return `/remove/${addressPart({ ...place, pointer: "" })}`;
}

/** The address by which the answers of that page are checked as they are typed. */
export function checkAddress(place: RecordPlace): string {
  return `/check/${addressPart(place)}`;
}

/** The address of a task, with answers that are given already. */
export function taskAddress(id: string, answers: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(answers).toString();
  return `/tasks/${id}${query === "" ? "" : `?${query}`}`;
}

/** The address of a change that was saved this moment: what it came to is told there. */
export function savedAddress(id: string): string {
  return `/history/${id}?saved=${id}`;
}

function addressPart({ kind, id, pointer }: RecordPlace): string {
  return [kind, id === "" ? noId : id, ...stepsOf(pointer)].map(encodeURIComponent).join("/");
}

/** The id that a part of an address stands for. */
export function idIn(part: string): string {
  return part === noId ? "" : part;
}

/** The address of the drafts of the next edition, or of one of their files by its id. */
export function draftsAddress(id?: string): string {
  return `/drafts${id === undefined ? "" : `/${id}`}`;
}
