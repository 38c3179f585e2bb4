import type { EditionPlan } from "../../src/editions/plan-edition.ts";
import { editionDataFile } from "../../src/load/files/edition-files.ts";
import { writeYaml } from "../../src/load/yaml/write.ts";
import type { Finding } from "../../src/model/finding.ts";
import { sha256 } from "../../src/outputs/edition/freeze.ts";
import { attachedSnapshot, documentData } from "../site/attached-data.ts";
import { printAlone } from "../site/print-alone.ts";

/** The name of the PDF in the folder of an edition. */
const pdfName = "arrangements.pdf";

/** What the folder of an edition is to hold. */
export interface PrintedEdition {
  /** By their names: the PDF, all it says as data, and the record with the mark of each. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly pages: number;
  /** What is wrong with the PDF. */
  readonly findings: readonly Finding[];
}

/**
 * Prints an edition.
 * @param shown its folder as findings name it
 */
export async function printEdition({ record, model, facts }: EditionPlan, shown: string): Promise<PrintedEdition> {
  const snapshot = await documentData(facts, model, "edition");
  const attached = [attachedSnapshot(snapshot, model)];
  const { pdf, pages, findings } = await printAlone({ model, state: "edition", shown, attached });
  const whole = { ...record, pages, files: { [editionDataFile]: sha256(snapshot), [pdfName]: sha256(pdf) } };
  const files = new Map<string, Uint8Array | string>([
    [editionDataFile, snapshot],
    [pdfName, pdf],
    ["edition.yaml", writeYaml(whole)],
  ]);
  return { files, pages, findings };
}
