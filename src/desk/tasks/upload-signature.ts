import { assetsFolder } from "../../load/files/assets.ts";
import { valueAt } from "../../model/places/pointer.ts";
import type { DeskData } from "../data/desk-data.ts";
import { type FileRecord, pathOf } from "../data/drafts.ts";
import { freeName } from "../data/file-names.ts";
import type { Answers, ChoiceField } from "../forms/field.ts";
import { optionalAnswer, textAnswer } from "./answers.ts";
import { askChoice, askLine, askPicture, askRecord, described } from "./asking.ts";
import { peopleIn } from "./leaving.ts";
import { errorAt, ofStep } from "./messages.ts";
import { entriesOf, orderOf, withField } from "./records.ts";
import type { Step, Task, Uploads } from "./task.ts";

/** What the picture is for: a portrait, or else the signature of the person with this id. */
const portrait = "portrait";

/** Puts a picture into the assets folder, and names it at whose signature or portrait it is. */
export const uploadSignature: Task = {
  id: "upload-signature",
  title: "Upload a signature or a portrait",
  about: "When somebody has signed the foreword, or a picture of a person is to be shown.",
  section: "people",
  steps: (data, answers) => {
    const chosen = textAnswer(answers, "/for");
    const first = { title: "What is the picture of?", fields: [askFor(data)] };
    return chosen === "" ? [first] : [first, chosen === portrait ? portraitStep : signatureStep];
  },
  check: (data, answers, step) => {
    const chosen = textAnswer(answers, "/for");
    const person = textAnswer(answers, "/person");
    return ofStep(uploadSignature.steps(data, answers)[step], [
      ...(chosen !== "" && !optionsOf(data).some(({ value }) => value === chosen)
        ? [errorAt("/for", `"${chosen}" does not sign the foreword.`, "Add the signatory to the foreword first.")]
        : []),
      ...(person !== "" && !peopleIn(data).some(({ id }) => id === person)
        ? [errorAt("/person", `"${person}" is nobody's id.`, "Choose somebody of the list.")]
        : []),
    ]);
  },
  draft: (data, answers, drafts, uploads) => {
    const chosen = textAnswer(answers, "/for");
    const isPortrait = chosen === portrait;
    const id = isPortrait ? textAnswer(answers, "/person") : chosen;
    const { name, bytes } = pictureIn(data, uploads, `${isPortrait ? portrait : "signature"}-${id}`);
    drafts.addFile(`${assetsFolder}/${name}`, bytes);
    if (isPortrait)
      drafts.edit(pathOf("people"), (file) => ({
        ...file,
        people: entriesOf(file.people).map((each) =>
          each.id === id ? withField(each, orderOf("people", "people/0"), portrait, name) : each,
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

const portraitStep: Step = {
  title: "Whose portrait is it?",
  fields: [
    askRecord({ pointer: "/person", label: "Who is it of?", kind: "person" }),
    askPicture({ pointer: "/picture", label: "Portrait", hint: described("people", "people/0/portrait") }),
  ],
};

const signatureStep: Step = {
  title: "The signature",
  fields: [
    askPicture({
      pointer: "/picture",
      label: "Picture of the signature",
      hint: described("arrangements", "foreword/signatories/0/signature"),
    }),
    askLine({
      pointer: "/description",
      label: "The signature in words",
      hint: described("arrangements", "foreword/signatories/0/description"),
      isOptional: true,
    }),
  ],
};

function askFor(data: DeskData): ChoiceField {
  return askChoice({ pointer: "/for", label: "What is the picture of?", options: optionsOf(data) });
}

function optionsOf(data: DeskData): ChoiceField["options"] {
  const signatories = entriesOf(valueAt(data.files.get(pathOf("arrangements"))?.raw, "/foreword/signatories"));
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
  const order = orderOf("arrangements", "foreword/signatories/0");
  const description = optionalAnswer(answers, "/description");
  const named = withField(signatory, order, "signature", picture);
  return description === undefined ? named : withField(named, order, "description", description);
}

/** The picture under a name that no other file has, so that one that is there already stays as it was. */
function pictureIn(data: DeskData, uploads: Uploads, name: string): { readonly name: string; readonly bytes: Uint8Array } {
  const upload = uploads.get("/picture");
  if (upload === undefined) throw new Error("The picture that was uploaded is not here.");
  return { name: freeName(data, assetsFolder, name, upload.name), bytes: upload.bytes };
}

function nameOf(data: DeskData, id: unknown): string {
  const person = peopleIn(data).find((each) => each.id === id);
  return String(person?.name ?? person?.post ?? id);
}
