import type { Answers, FieldMessage } from "../../../src/desk/forms/field.ts";
import type { Upload, Uploads } from "../../../src/desk/tasks/task.ts";
import type { UploadedFile } from "../server/body.ts";
import { acceptUpload } from "./accept.ts";

/** How many files are held at once: those of one task and a few that were given up. */
const mostHeld = 20;

/** Files that were uploaded on a page of a task, until it is saved: no form can carry them. */
export class HeldUploads {
  readonly #held = new Map<string, Upload>();
  readonly #nextId: () => string;

  /** @param nextId gives another id each time, for which nobody can guess the next */
  constructor(nextId: () => string) {
    this.#nextId = nextId;
  }

  /**
   * Holds the files that came with a form, those that are accepted.
   * @returns the answers that stand for them, and what is wrong with the others
   */
  async hold(files: ReadonlyMap<string, UploadedFile>): Promise<{ answers: Answers; refused: readonly FieldMessage[] }> {
    const answers = new Map<string, readonly string[]>();
    const refused: FieldMessage[] = [];
    for (const [name, file] of files) {
      const pointer = name.replace(/\.file$/, "");
      const accepted = await acceptUpload(file.bytes, { name: file.name, as: "document" });
      if ("refused" in accepted) {
        refused.push({ pointer, severity: "error", message: accepted.refused, help: "" });
        continue;
      }
      const id = this.#nextId();
      this.#held.set(id, { name: nameWith(file.name, accepted.extension), bytes: accepted.bytes });
      answers.set(pointer, [id]);
    }
    for (const id of [...this.#held.keys()].slice(0, Math.max(0, this.#held.size - mostHeld))) this.#held.delete(id);
    return { answers, refused };
  }

  /** The held files that answers stand for, by the pointers of their fields. */
  of(answers: Answers): Uploads {
    return new Map(
      [...answers].flatMap(([pointer, [id = ""]]) => {
        const held = this.#held.get(id);
        return held === undefined ? [] : [[pointer, held] as const];
      }),
    );
  }
}

/** The name that a file had with the ending of what it is. */
function nameWith(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, "")}.${extension}`;
}
