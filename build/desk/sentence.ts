import type { DeskData, RecordPlace } from "../../src/desk/data/desk-data.ts";
import type { Draft } from "../../src/desk/data/drafts.ts";
import type { Form } from "../../src/desk/forms/field.ts";
import { titleOf } from "../../src/desk/forms/words/titles.ts";
import type { Workspace } from "./workspace.ts";

/**
 * What a change is called in the history: what is told of it to readers, if that is one sentence; else the record and what
 * the form was of.
 */
export async function sentenceOf(
  workspace: Workspace,
  data: DeskData,
  changes: readonly Draft[],
  place: RecordPlace,
  form: Form,
): Promise<string> {
  const { sentences = [] } = await workspace.judge(changes, "sentences");
  const [first, ...more] = sentences;
  if (first !== undefined && more.length === 0) return first.replace(/\.$/, "");
  const record = titleOf(data, { ...place, pointer: "" });
  const only = form.fields.length === 1 ? form.fields[0]?.label : undefined;
  const part = place.pointer === "" ? undefined : (only ?? titleOf(data, place));
  return part === undefined ? `${record}: changed` : `${record}: ${part} changed`;
}
