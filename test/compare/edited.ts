import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { contentsOf } from "../folder.ts";
import { modelWith, soundFolder } from "../load/damaged.ts";
import { recordsOf } from "../load/schema-fields.ts";

// biome-ignore lint/suspicious/noExplicitAny: a record as YAML reads it, which edits change at will
export type Raw = any;

const texts = contentsOf(soundFolder);

const records = new Map<string, Raw>(
  (Object.keys(fileKinds) as KindName[])
    .filter((kind) => fileKinds[kind].pattern.endsWith(".yaml"))
    .flatMap((kind) => recordsOf(soundFolder, kind).map(({ file, record }) => [file, record] as const)),
);

/** The data of the partnership of Fenmarsh as they are being edited: records and texts of Markdown, by their files. */
export class Draft {
  readonly #records = new Map<string, Raw>();
  readonly #texts = new Map<string, string>();

  /** A record to be changed; a file that does not exist yet begins empty. */
  record(file: string): Raw {
    const record = this.#records.get(file) ?? structuredClone(records.get(file) ?? {});
    this.#records.set(file, record);
    return record;
  }

  /** The text of a file of Markdown. */
  text(file: string): string {
    return this.#texts.get(file) ?? Buffer.from(texts[file] ?? "", "latin1").toString();
  }

  setText(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  /** The files that were edited, with their texts. JSON is YAML (YAML 1.2, section 1.3). */
  files(): Readonly<Record<string, string>> {
    const edited = [...this.#records].map(([file, record]) => [file, JSON.stringify(record)]);
    return Object.fromEntries([...edited, ...this.#texts]);
  }

  /** The model of the edited data. */
  model(): ModelOnDay {
    return modelWith(this.files());
  }
}

/** A choice by chance that a seed repeats (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to, but not, a limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** One of a list. */
  of<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }

  /** A word that stands nowhere in the data. */
  word(): string {
    const syllables = ["zor", "quil", "vex", "jum", "wyx", "plox", "druz", "kyv"];
    return `${this.of(syllables)}${this.of(syllables)}${this.of(syllables)}`.replace(/^./, (letter) => letter.toUpperCase());
  }
}
