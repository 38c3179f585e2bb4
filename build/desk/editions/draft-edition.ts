import type { DeskData } from "../../../src/desk/data/desk-data.ts";
import { type Drafts, pathOf } from "../../../src/desk/data/drafts.ts";
import type { FieldMessage } from "../../../src/desk/forms/field.ts";
import { putRightFirst } from "../../../src/desk/tasks/shared/messages.ts";
import { type EditionTold, planEdition } from "../../../src/editions/plan-edition.ts";
import { editionsFolder } from "../../../src/load/files/edition-files.ts";
import { type PrintedEdition, printEdition } from "../../edition/print-edition.ts";

/** The last that was printed: what is saved is what was shown, without being printed again. */
let last: { readonly data: DeskData; readonly told: string; readonly printed: Promise<PrintedEdition> } | undefined;

/**
 * Drafts the folder of an edition, printed as `edition publish` does. It takes some seconds.
 * @returns what has to be put right first; then nothing is drafted
 */
export async function draftEdition(data: DeskData, told: EditionTold, drafts: Drafts): Promise<readonly FieldMessage[]> {
  const { files, findings } = await print(data, told);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return putRightFirst(errors);
  const record = pathOf("editions", told.day);
  for (const [name, content] of files) {
    const path = `${editionsFolder}/${told.day}/${name}`;
    if (path === record) drafts.setText(path, String(content));
    else drafts.addFile(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }
  return [];
}

function print(data: DeskData, told: EditionTold): Promise<PrintedEdition> {
  const { folder, facts } = data;
  const as = JSON.stringify(told);
  if (last?.data === data && last.told === as) return last.printed;
  if (facts === undefined) throw new Error("An edition is planned only of data that can be read.");
  const printed = printEdition(planEdition(folder, facts, [], told), `${folder}/${editionsFolder}/${told.day}`);
  last = { data, told: as, printed };
  return printed.catch((error) => {
    last = undefined;
    throw error;
  });
}
