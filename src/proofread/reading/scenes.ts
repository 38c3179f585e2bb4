import type { Body, Group, Model, Section } from "../../model/model.ts";
import { type BodyPhrase, bodyPhrasesIn, nounsOf } from "../names/bodies.ts";
import type { Mention } from "../names/mentions.ts";
import { type ReadSentence, type ReadText, readingOf } from "./reading.ts";
import { sentencesWith } from "./sentences-with.ts";

/** A sentence, and what is known where it stands: whose text it is, and which bodies its words mean. */
export interface Scene {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
  /** The group in whose own text it stands, or below whose heading. */
  readonly own: Group | undefined;
  /** The bodies that it speaks of, in order: by name, or as "the Board" and "it". */
  readonly bodies: readonly BodyPhrase[];
  /** What it names, by the token at which that begins. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
}

const known = new WeakMap<Model, ReadonlyMap<ReadSentence, readonly Scene[]>>();

/**
 * The sentences that contain one of some words, with what they stand in. A sentence of shared wording comes once for each
 * group whose terms of reference use it, as that group's own. The words are given as `sentencesWith` takes them.
 */
export function scenesWith(model: Model, words: Iterable<string>): Scene[] {
  const scenes = scenesOf(model);
  return sentencesWith(model, words).flatMap(({ sentence }) => scenes.get(sentence) ?? []);
}

/** The scenes of every sentence. */
export function scenesOf(model: Model): ReadonlyMap<ReadSentence, readonly Scene[]> {
  const made = known.get(model) ?? groupBySentence(makeScenes(model));
  known.set(model, made);
  return made;
}

function groupBySentence(scenes: readonly Scene[]): Map<ReadSentence, Scene[]> {
  const grouped = new Map<ReadSentence, Scene[]>();
  for (const scene of scenes) {
    const others = grouped.get(scene.sentence);
    if (others === undefined) grouped.set(scene.sentence, [scene]);
    else others.push(scene);
  }
  return grouped;
}

function makeScenes(model: Model): Scene[] {
  const users = clauseUsers(model);
  return readingOf(model).texts.flatMap((text) => {
    if (text.clause === undefined) return scenesIn(text, text.group, model);
    const variant = text.clause.variants.find((each) => each.text.pointer === text.pointer)?.id ?? "";
    return (users.get(`${text.clause.id}|${variant}`) ?? []).flatMap((group) => scenesIn(text, group, model));
  });
}

function scenesIn(text: ReadText, group: Group | undefined, model: Model): Scene[] {
  let own = group;
  let spokenOf: Body[] = [];
  let subject: Body | undefined = group;
  return text.sentences.map((sentence): Scene => {
    if (sentence.heading) {
      own = group ?? groupIn(sentence);
      spokenOf = [];
      subject = own;
    }
    const mentionAt = new Map(sentence.mentions.map((mention) => [mention.from, mention]));
    const bodies = bodyPhrasesIn(sentence, mentionAt, { model, spokenOf, own, subject });
    const [first] = bodies;
    if (!sentence.heading) subject = first !== undefined && first.from <= 1 ? first.body : group;
    if (first !== undefined) spokenOf = [...bodies.map(({ body }) => body).reverse(), ...spokenOf].slice(0, 20);
    return { text, sentence, bodies, mentionAt, own };
  });
}

/** The one group that a heading names. */
function groupIn({ mentions }: ReadSentence): Group | undefined {
  const groups = mentions.flatMap(({ named }) => (named.kind === "group" ? [named.record as Group] : []));
  return groups.length === 1 && nounsOf(groups[0] as Group).length > 0 ? groups[0] : undefined;
}

/** The groups whose terms of reference use a clause, by its id and its variant. */
function clauseUsers({ groups }: Model): Map<string, Group[]> {
  const users = new Map<string, Group[]>();
  for (const group of groups) {
    const sections = group.termsOfReference?.sections ?? [];
    const texts = [...sections.flatMap(textsBelow), group.meetings?.words, group.quorum?.words];
    const clauses = texts.flatMap((prose) => prose?.references.filter(({ kind }) => kind === "clause") ?? []);
    for (const key of new Set(clauses.map(({ id, form }) => `${id}|${form}`))) users.set(key, [...(users.get(key) ?? []), group]);
  }
  return users;
}

function textsBelow({ text, sections }: Section): Section["text"][] {
  return [text, ...sections.flatMap(textsBelow)];
}
