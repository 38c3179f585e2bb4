import { assetsFolder } from "../../../load/files/assets.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { type FileRecord, pathOf } from "../../data/drafts.ts";
import { freeName } from "../../data/file-names.ts";
import type { Answers, ChoiceField } from "../../forms/field.ts";
import { lineOf } from "../shared/answered.ts";
import { askChoice, askField, askRecord } from "../shared/asking.ts";
import { entriesAt, entriesOf, personName, recordWith } from "../shared/records.ts";
import { withFields } from "../shared/with-fields.ts";
import type { Step, Task, Uploads } from "../task.ts";

/** What the picture is for: a portrait, or else the signature of the person with this id. */
const portrait = "portrait";

/** Puts a picture into the assets folder, and names it at whose signature or portrait it is. */
export const uploadSignature: Task = {
  id: "upload-signature",
  title: "Upload a signature or a portrait",
  about: "When somebody has signed the foreword, or a picture of a person is to be shown.",
  section: "people",
  steps: (data, answers) => {
    const chosen = lineOf(answers, "/for");
    const first = { title: "What is the picture of?", fields: [askFor(data)] };
    return chosen === undefined ? [first] : [first, chosen === portrait ? portraitStep(data) : signatureStep(data)];
  },
  check: () => [],
  draft: (data, answers, drafts, uploads) => {
    const chosen = lineOf(answers, "/for");
    const isPortrait = chosen === portrait;
    const id = isPortrait ? lineOf(answers, "/person") : chosen;
    const { name, bytes } = pictureIn(data, uploads, `${isPortrait ? portrait : "signature"}-${id}`);
    drafts.addFile(`${assetsFolder}/${name}`, bytes);
    if (isPortrait)
      drafts.edit(pathOf("people"), (file) => ({
        ...file,
        people: entriesOf(file.people).map((each) =>
          each.id === id ? withFields("people", "/people/0", each, { [portrait]: name }) : each,
        ),
      }));
    else
      drafts.edit(pathOf("arrangements"), (file) => {
        const foreword = file.foreword as FileRecord;
        const signatories = entriesOf(foreword.signatories).map((each) =>
          each.person === id ? signed(each, name, answers) : each,
        );
        return { ...file, foreword: { ...foreword, signatories } };
      });
    return { sentence: `${nameOf(data, id)}: ${isPortrait ? "portrait" : "signature"} uploaded` };
  },
};

function portraitStep(data: DeskData): Step {
  return {
    title: "Whose portrait is it?",
    fields: [
      askRecord({ pointer: "/person", label: "Who is it of?", kinds: ["person"] }),
      askField(data, "people", "/people/0/portrait", { pointer: "/picture" }),
    ],
  };
}

function signatureStep(data: DeskData): Step {
  const ofSignatory = "/foreword/signatories/0";
  return {
    title: "The signature",
    fields: [
      askField(data, "arrangements", `${ofSignatory}/signature`, { pointer: "/picture", label: "Picture of the signature" }),
      askField(data, "arrangements", `${ofSignatory}/description`, {
        pointer: "/description",
        label: "The signature in words",
        isOptional: true,
      }),
    ],
  };
}

function askFor(data: DeskData): ChoiceField {
  return askChoice({ pointer: "/for", label: "What is the picture of?", options: optionsOf(data) });
}

function optionsOf(data: DeskData): ChoiceField["options"] {
  const signatories = entriesAt(data, "arrangements", "/foreword/signatories");
  return [
    ...signatories.map(({ person }) => ({
      value: String(person),
      label: `The signature of ${nameOf(data, person)}, below the foreword`,
    })),
    { value: portrait, label: "A person: a portrait" },
  ];
}

/** A signatory with the picture; what was typed of it takes the place of what its description says, if anything was. */
function signed(signatory: FileRecord, picture: string, answers: Answers): FileRecord {
  const description = lineOf(answers, "/description");
  return withFields("arrangements", "/foreword/signatories/0", signatory, {
    signature: picture,
    ...(description !== undefined && { description }),
  });
}

/** The picture under a name that no other file has, so that one that is there already stays as it was. */
function pictureIn(data: DeskData, uploads: Uploads, name: string): { readonly name: string; readonly bytes: Uint8Array } {
  const upload = uploads.get("/picture");
  if (upload === undefined) throw new Error("The picture that was uploaded is not here.");
  return { name: freeName(data, assetsFolder, name, upload.name), bytes: upload.bytes };
}

function nameOf(data: DeskData, id: unknown): string {
  return personName(recordWith(data, ["person"], String(id))?.record ?? { id });
}
