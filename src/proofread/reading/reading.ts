import type { Place } from "../../model/finding.ts";
import type { Model } from "../../model/model.ts";
import { placeInProse } from "../../model/places/places.ts";
import { type Mention, mentionsIn } from "../names/mentions.ts";
import { type Name, namesOf, tableOf } from "../names/names.ts";
import { shortenedNames } from "../names/shortened-names.ts";
import { besideTextsOf } from "./beside-texts.ts";
import { type DataText, textsOf } from "./texts.ts";
import { type Link, readWords, type Sentence } from "./words.ts";

/** A sentence and what it names. */
export interface ReadSentence extends Sentence {
  readonly mentions: readonly Mention[];
}

/** A text with its words read. */
export interface ReadText extends DataText {
  readonly sentences: readonly ReadSentence[];
  readonly links: readonly Link[];
}

/** All that the rules on texts read. */
export interface Reading {
  readonly texts: readonly ReadText[];
  /** What is read for its names and the forms of its dates alone: the lines of seats, and news. */
  readonly beside: readonly ReadText[];
  readonly names: readonly Name[];
}

const readings = new WeakMap<Model, Reading>();

/** The texts of a model, read. Every rule on texts asks for it, and it is made once. */
export function readingOf(model: Model): Reading {
  const known = readings.get(model);
  if (known !== undefined) return known;
  const registered = namesOf(model);
  const names = [...registered, ...shortenedNames(registered)];
  const table = tableOf(names);
  const read = (text: DataText): ReadText => {
    const { sentences, links } = readWords(text.prose);
    const read = sentences.map((sentence) => Object.assign(sentence, { mentions: mentionsIn(sentence, model, table) }));
    return Object.assign(text, { links, sentences: read });
  };
  const reading = { texts: textsOf(model).map(read), beside: besideTextsOf(model).map(read), names };
  readings.set(model, reading);
  return reading;
}

/** The place in the data of a character of a text; `offset` is that in the text, in UTF-16 code units. */
export function placeIn(model: Model, text: DataText, offset: number): Place {
  return placeInProse(model, text, text.base + offset);
}
