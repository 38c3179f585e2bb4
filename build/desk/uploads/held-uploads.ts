import type { Answers, Field, FieldMessage, Part, UploadField } from "../../../src/desk/forms/field.ts";
import { heldFile, isHeldFile } from "../../../src/desk/forms/held-file.ts";
import type { Upload, Uploads } from "../../../src/desk/tasks/task.ts";
import type { UploadedFile } from "../server/body.ts";
import { acceptUpload } from "./accept.ts";

/** How many files are held at once: those of one form and a few that were given up. */
const mostHeld = 20;

/** Files that were uploaded with a form, until it is saved: no form can carry them. */
export class HeldUploads {
  readonly #held = new Map<string, Upload>();
  readonly #nextMark: () => string;

  /** @param nextMark gives other hexadecimal digits each time, for which nobody can guess the next */
  constructor(nextMark: () => string) {
    this.#nextMark = nextMark;
  }

  /**
   * Holds the files that came with a form, those that the fields of it accept. What came for no field of it is let go.
   * @returns the answers with those that stand for the files, and what is wrong with the others
   */
  async hold(
    fields: readonly (Field | Part)[],
    sent: Answers,
    files: ReadonlyMap<string, UploadedFile>,
  ): Promise<{ answers: Answers; refused: readonly FieldMessage[] }> {
    const answers = new Map(sent);
    const refused: FieldMessage[] = [];
    for (const { pointer, accepts } of fields.filter(isUpload)) {
      const file = files.get(`${pointer}.file`);
      if (file === undefined) continue;
      const accepted = await acceptUpload(file.bytes, { name: file.name, as: accepts });
      if ("refused" in accepted) refused.push({ pointer, severity: "error", message: accepted.refused, help: "" });
      else answers.set(pointer, [this.#keep({ name: nameWith(file.name, accepted.extension), bytes: accepted.bytes })]);
    }
    return { answers, refused };
  }

  /** The held files that answers stand for, by the pointers of their fields. */
  of(answers: Answers): Uploads {
    return new Map(
      [...answers].flatMap(([pointer, [answer = ""]]) => {
        const upload = this.#held.get(answer);
        return upload === undefined ? [] : [[pointer, upload] as const];
      }),
    );
  }

  /** The answers without those that stand for files which are held no more, and what to do about each of these. */
  findLost(fields: readonly (Field | Part)[], answers: Answers): { answers: Answers; lost: readonly FieldMessage[] } {
    const lost = fields.filter(isUpload).filter(({ pointer }) => {
      const answer = answers.get(pointer)?.[0] ?? "";
      return isHeldFile(answer) && !this.#held.has(answer);
    });
    const pointers = new Set(lost.map(({ pointer }) => pointer));
    return {
      answers: new Map([...answers].filter(([name]) => !pointers.has(name))),
      lost: lost.map(({ pointer }) => ({ pointer, severity: "error", ...chooseAgain })),
    };
  }

  #keep(upload: Upload): string {
    const answer = heldFile(this.#nextMark(), upload.name);
    this.#held.set(answer, upload);
    for (const oldest of [...this.#held.keys()].slice(0, Math.max(0, this.#held.size - mostHeld))) this.#held.delete(oldest);
    return answer;
  }
}

const chooseAgain = { message: "The file that was chosen is not kept any more.", help: "Choose it again." };

function isUpload(field: Field | Part): field is UploadField {
  return field.type === "upload";
}

/** The name that a file had with the ending of what it is. */
function nameWith(name: string, extension: string): string {
  return `${name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "")}.${extension}`;
}
