import type { Finding } from "../../model/finding.ts";
import { valueAt } from "../../model/places/pointer.ts";
import { type Fault, quote } from "../fault.ts";
import { type Field, fieldsAt } from "../fields.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import type { IdIndex } from "./ids.ts";

/** Finds the portraits and signatures of people who are not published: they stay in the data, and the editor is told so. */
export function findUnpublishedPictures(files: readonly SourceFile[], ids: IdIndex): Finding[] {
  return files.flatMap((file) => {
    const people = fieldsAt(file.raw, "people/*");
    const signatories = fieldsAt(file.raw, "foreword/signatories/*");
    return [
      ...people.filter(({ value }) => isUnpublished(value)).flatMap((person) => findWithheld(file, person, "id", "portrait")),
      ...signatories
        .filter(({ value }) => isUnpublished(ids.of("person").get(String(valueAt(value, "/person")))?.record))
        .flatMap((signatory) => findWithheld(file, signatory, "person", "signature", "description")),
    ];
  });
}

/** A mark that is neither true nor false has been reported as that. */
function isUnpublished(person: unknown): boolean {
  return person !== undefined && [undefined, false].includes(valueAt(person, "/publish") as boolean | undefined);
}

/** A finding at the first of some fields that a record has. */
function findWithheld(file: SourceFile, { pointer, value }: Field, idField: string, ...names: readonly string[]): Finding[] {
  const name = names.find((each) => valueAt(value, `/${each}`) !== undefined);
  if (name === undefined) return [];
  const fault: Fault = {
    rule: "unpublished-picture",
    message: `The ${name} is not shown, because ${quote(String(valueAt(value, `/${idField}`)))} is not to be published.`,
    help: `Take it out, or, if name and ${name === "portrait" ? name : "signature"} are to be published, write "publish: true" in people.yaml.`,
  };
  return [findingAt(file, fault, `${pointer}/${name}`)];
}
