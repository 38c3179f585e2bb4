import type { DeskData, RecordPlace } from "../../../src/desk/data/desk-data.ts";
import { freeName } from "../../../src/desk/data/file-names.ts";
import type { Answers, Form } from "../../../src/desk/forms/field.ts";
import { titleOf } from "../../../src/desk/forms/words/titles.ts";
import type { Uploads } from "../../../src/desk/tasks/task.ts";
import { assetsFolder } from "../../../src/load/files/assets.ts";

/** The answers of a form with a name for each file that was uploaded, and these files by their paths below the data folder. */
export interface Placed {
  readonly answers: Answers;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Names the files that were uploaded into a form by what they are of, and places them in the assets folder. */
export function placeUploads(data: DeskData, place: RecordPlace, form: Form, answers: Answers, uploads: Uploads): Placed {
  const named = new Map(answers);
  const files = new Map<string, Uint8Array>();
  for (const { pointer, label } of form.fields) {
    const upload = uploads.get(pointer);
    if (upload === undefined) continue;
    const storedFiles = [...data.storedFiles, ...files.keys()];
    const title = titleOf(data, { ...place, pointer: form.pointer });
    const name = freeName({ storedFiles }, assetsFolder, `${title} ${label}`, upload.name);
    named.set(pointer, [name]);
    files.set(`${assetsFolder}/${name}`, upload.bytes);
  }
  return { answers: named, files };
}
