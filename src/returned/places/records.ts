import type { Model, Source } from "../../model/model.ts";
import type { Reference } from "../../model/prose/reference.ts";
import { findReferenceKind } from "../../model/prose/reference-kinds.ts";
import type { Whereabouts } from "./passage.ts";

/** Where the record is that a reference in a line of text names; undefined where it names none. */
export function recordOf({ kind, id, form }: Pick<Reference, "kind" | "id" | "form">, model: Model): Whereabouts | undefined {
  const { index, arrangements, partnership } = model;
  switch (kind) {
    case "partnership":
      return nameOf(partnership, form);
    case "partner":
      return nameOf(index.partner.get(id), form);
    case "group":
      return nameOf(index.group.get(id), form);
    case "person":
      return fieldOf(index.person.get(id), form === "post" ? "post" : "name", "the person");
    case "document":
      return fieldOf(
        index.document.get(id),
        form === "short" ? "shortTitle" : form === "published" ? "published" : "title",
        "the document",
      );
    case "contact":
      return fieldOf(
        index.contact.get(id),
        form === "" || form === "link" ? "name" : form === "short" ? "shortName" : form,
        "the contact",
      );
    case "appendix":
      return fieldOf(index.appendix.get(id), "title", "the appendix");
    case "principle":
      return principleOf(index.principle.get(id)?.text);
    case "area":
      return fieldOf(arrangements, "partnership/area", "the area");
    case "edition":
      return fieldOf(arrangements, "edition/date", "the edition");
    default:
      return fromFile(findReferenceKind(kind), model);
  }
}

/** The field that a reference shows of a record of which there is only one. */
function fromFile(kind: ReturnType<typeof findReferenceKind>, { files }: Model): Whereabouts | undefined {
  const { file: name, field } = kind?.from ?? {};
  const file = [...files.keys()].find((path) => path.endsWith(`/${name}.yaml`));
  return file === undefined || field === undefined
    ? undefined
    : { file, pointer: `/${field}`, what: kind?.forms[""]?.gives ?? field };
}

function principleOf(text: Source | undefined): Whereabouts | undefined {
  return text === undefined ? undefined : { file: text.file, pointer: text.pointer, what: "the principle" };
}

/** The name of an organisation or a group. */
export function nameOf(body: Source | undefined, form = ""): Whereabouts | undefined {
  return fieldOf(body, form === "short" ? "shortName" : "name", "the name");
}

/** A field of a record; where the record lacks it, the place of the record counts. */
export function fieldOf(record: Source | undefined, field: string, what: string): Whereabouts | undefined {
  return record === undefined ? undefined : { file: record.file, pointer: `${record.pointer}/${field}`, what };
}
