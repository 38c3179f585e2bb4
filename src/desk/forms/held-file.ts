const held = /^held:[0-9a-f]+\//;

/** The answer that stands for a file which was uploaded and is not saved yet: a mark that nobody can guess, and its name. */
export function heldFile(mark: string, name: string): string {
  return `held:${mark}/${name}`;
}

/** Whether an answer stands for a file which is not saved yet. */
export function isHeldFile(answer: string): boolean {
  return held.test(answer);
}

/** The file that an answer stands for, as its name is shown. */
export function nameOfUpload(answer: string): string {
  return answer.replace(held, "");
}
