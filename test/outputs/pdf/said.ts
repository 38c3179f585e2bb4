/** What is said aloud of a document, in its order: a run of letters, without white space, and what it is said to be. */
export interface Said {
  /** `heading 2`, `item, link`, `header cell`; empty for plain text. */
  readonly as: string;
  readonly letters: string;
}

/** Gathers what is said, letter by letter, into the longest runs. */
export class Speech {
  readonly #runs: { as: string; letters: string }[] = [];

  add(text: string, roles: readonly string[]): void {
    // A glyph of an apostrophe is that of a letter too, and pdf.js does not heed as what the PDF says it is read (ActualText).
    const letters = text.replace(/\s+/g, "").replaceAll("\u02BB", "\u2018").replaceAll("\u02BC", "\u2019");
    const as = roles.join(", ");
    const last = this.#runs.at(-1);
    if (letters === "") return;
    if (last?.as === as) last.letters += letters;
    else this.#runs.push({ as, letters });
  }

  said(): readonly Said[] {
    return this.#runs;
  }
}
