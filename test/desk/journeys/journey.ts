import type { Walk } from "./walk.ts";

/** Something that is done at the desk, from its first page until it is saved. */
export interface Journey {
  readonly name: string;
  /** Plays it. */
  readonly play: (walk: Walk) => Promise<void>;
  /** The lines that go and come, below the name of each file: those that a careful person would have typed. */
  readonly lines: string;
  /** What pages say afterwards and did not say before, by their paths. */
  readonly shows: Readonly<Record<string, string>>;
}

/** Goes to a section and begins a task that it offers. */
export async function begin(walk: Walk, section: string, task: string): Promise<void> {
  await walk.begin();
  await walk.open(section);
  await walk.follow(task);
}

/** Goes on to what the answers will change, and saves it. */
export async function saveAnswers(walk: Walk, sentence: string): Promise<void> {
  await walk.press("Continue");
  await walk.see(`This is saved as: ${sentence}`);
  await walk.press("Save");
  await walk.see(`Saved: ${sentence}`);
}
