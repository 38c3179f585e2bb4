import type { DeskData } from "../../data/desk-data.ts";
import type { Answers } from "../../forms/field.ts";
import { lineOf } from "../shared/answered.ts";
import { askRecord } from "../shared/asking.ts";
import { type Found, recordWith } from "../shared/records.ts";
import type { Step } from "../task.ts";

/** The first page of a task that is about one group. */
export function whichGroup(title: string): Step {
  return { title, fields: [askRecord({ pointer: "/group", label: "Group", kinds: ["group"] })] };
}

/** The group that was chosen there; undefined where that is none. */
export function chosenGroup(data: DeskData, answers: Answers): Found | undefined {
  return recordWith(data, ["group"], lineOf(answers, "/group"));
}

/**
 * The group that was chosen, for drafting.
 * @throws where no group was chosen: nothing is drafted before the first page has no error
 */
export function groupToChange(data: DeskData, answers: Answers): Found {
  const group = chosenGroup(data, answers);
  if (group === undefined) throw new Error("No group was chosen.");
  return group;
}
