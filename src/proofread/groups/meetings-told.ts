import type { Group } from "../../model/model.ts";
import type { Scene } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { type FrequencyTold, frequenciesIn } from "./frequencies.ts";
import { groupOf, isQualified, phraseAfter, phraseBefore } from "./statements.ts";

/** How often a sentence says that a group meets. */
export interface MeetingsTold {
  readonly group: Group;
  readonly frequency: FrequencyTold;
}

const verbs = wordSet("meet meets convene convenes assemble assembles sit sits gather gathers run runs");
const beforeVerb = wordSet(
  "has have be will shall should must to is are expected required scheduled due normally usually formally",
  "currently generally now itself members which that who and , therefore ordinarily routinely can",
);
const afterNoun = wordSet(
  "are is will shall be held take takes place should must scheduled convened occur : normally usually on a at",
  "least minimum of as no fewer less than – - organised to called arranged ordinarily currently not more",
);
const holdsMeetings = wordSet("holds hold has have will shall at least a minimum of convenes");

/** What a sentence says of how often groups meet. */
export function meetingsToldIn(scene: Scene): MeetingsTold[] {
  const { tokens } = scene.sentence;
  const frequencies = frequenciesIn(tokens);
  if (frequencies.length === 0) return [];
  return frequencies.flatMap((frequency, at): MeetingsTold[] => {
    if (isQualifiedHere(tokens, frequency.to)) return [];
    const group = meetingAt(scene, frequency) ?? continued(scene, frequencies, at) ?? labelled(scene, frequency, at);
    return group === undefined ? [] : [{ group, frequency }];
  });
}

function isQualifiedHere(tokens: readonly Token[], end: number): boolean {
  // "not in August" leaves out a month, and "not less than" gives the least: neither denies anything.
  const isDenial = (at: number) => !/^(?:in|less|fewer)$/.test(tokens[at + 1]?.norm ?? "");
  const isKept = tokens.map(({ norm }, at) => norm !== "not" || isDenial(at));
  const before = isKept.slice(0, end).filter(Boolean).length;
  return isQualified(
    tokens.filter((_, at) => isKept[at]),
    before,
  );
}

function meetingAt(scene: Scene, frequency: FrequencyTold): Group | undefined {
  return ofVerb(scene, frequency) ?? ofNoun(scene, frequency) ?? ofAdjective(scene, frequency);
}

/** "The Board meets in public at least six times a year"; "Every two months the Board meets". */
function ofVerb(scene: Scene, { from, to }: FrequencyTold): Group | undefined {
  const { tokens } = scene.sentence;
  for (let at = from - 1; at >= 0 && from - at <= 14; at--) {
    const { norm = "", text } = tokens[at] ?? {};
    const isPassive = /^(?:convened|held)$/.test(norm) && /^(?:is|be|are)$/.test(tokens[at - 1]?.norm ?? "");
    const hasMet = norm === "met" && /^(?:has|have)$/.test(tokens[at - 1]?.norm ?? "");
    if (verbs.has(norm) || isPassive || hasMet) return subjectOf(scene, at);
    if (norm === "together" && /^comes?$/.test(tokens[at - 1]?.norm ?? "")) return subjectOf(scene, at - 1);
    if (endsPhrase.has(norm) || text === ";" || scene.bodies.some((phrase) => at >= phrase.from && at < phrase.to)) break;
  }
  const after = phraseAfter(scene, to, ({ text }) => text === ",");
  if (tokens[0]?.norm === "meeting" && from <= 4 && tokens[to]?.text === ",") return groupOf(after);
  const verb = tokens[after?.to ?? -1]?.norm ?? "";
  const next = verb === "will" || verb === "shall" ? (tokens[(after?.to ?? 0) + 1]?.norm ?? "") : verb;
  return verbs.has(next) ? groupOf(after) : undefined;
}

/** Words after which a frequency is no longer that of the meeting itself. */
const endsPhrase = wordSet("with receives receive reports report reviews hold holds produces provides");

function subjectOf(scene: Scene, verb: number): Group | undefined {
  const { tokens } = scene.sentence;
  if (tokens[verb - 1]?.norm === "also") return undefined;
  const phrase = phraseBefore(scene, verb, ({ norm }) => beforeVerb.has(norm));
  if (phrase !== undefined) return isSubject(scene, phrase.from) ? groupOf(phrase) : undefined;
  const words = tokens.slice(0, verb).map(({ norm }) => norm);
  const isBare = words.every((word) => beforeVerb.has(word) || word === "we" || word === "they" || word === "the");
  return isBare ? scene.own : undefined;
}

/** "The Chair of the Board meets": what stands after "of" is not what meets. */
function isSubject({ sentence: { tokens } }: Scene, from: number): boolean {
  if (tokens[from - 1]?.norm === "of") return tokens[from - 2]?.norm === "members";
  return !["with", "by", "to", "and", "from", "for"].includes(tokens[from - 1]?.norm ?? "");
}

/** "Meetings of the Board are held monthly"; "the Board holds six meetings a year"; "The frequency of meetings will be monthly". */
function ofNoun(scene: Scene, { from, to }: FrequencyTold): Group | undefined {
  const { tokens } = scene.sentence;
  const isMeeting = (at: number) => /^meetings?$/.test(tokens[at]?.norm ?? "");
  // There may be an annual meeting besides the others.
  if (/^(?:annual|yearly)$/.test(tokens[from]?.norm ?? "")) return undefined;
  // Six meetings a year, or monthly meetings: whose?
  if (isMeeting(to) || tokens.slice(from, to).some(({ norm }) => norm === "meetings")) {
    const end = isMeeting(to) ? to + 1 : to;
    const of = phraseAfter(scene, end, ({ norm }) => norm === "of" || norm === "for");
    if (tokens[end]?.norm === "of" && of !== undefined) return groupOf(of);
    const before = phraseBefore(scene, from, ({ norm, text }) => holdsMeetings.has(norm) || /^['’]$/.test(text) || norm === "s");
    return groupOf(before) ?? (from === 0 && tokens[end]?.norm !== "with" ? scene.own : undefined);
  }
  let at = from - 1;
  while (at >= 0 && afterNoun.has(tokens[at]?.norm ?? "")) at--;
  const of = phraseBefore(scene, at + 1, () => false);
  if (of !== undefined && tokens[of.from - 1]?.norm === "of" && isMeeting(of.from - 2)) return groupOf(of);
  if (
    of !== undefined &&
    from - at > 1 &&
    tokens[of.from - 1]?.norm === "of" &&
    /^frequency/.test(tokens[of.from - 2]?.norm ?? "")
  )
    return groupOf(of);
  if (!isMeeting(at) || from - at === 1) return undefined;
  const named = phraseBefore(scene, at, ({ text }) => /^['’]$/.test(text));
  if (named !== undefined) return groupOf(named);
  const lead = tokens.slice(0, at).map(({ norm }) => norm);
  return lead.every((word) =>
    ["the", "its", "frequency", "of", "all", "regular", "ordinary", "formal", "core", "full"].includes(word),
  )
    ? scene.own
    : undefined;
}

/** "the quarterly Practitioners' Forum". */
function ofAdjective(scene: Scene, { to, from, interval }: FrequencyTold): Group | undefined {
  const named = scene.bodies.find(
    (phrase) => phrase.from === to || (phrase.from === to + 1 && /^['‘’"“]$/.test(quoteAt(scene, to))),
  );
  return interval && scene.sentence.tokens[from - 1]?.norm === "the" ? groupOf(named) : undefined;
}

function quoteAt({ sentence: { tokens } }: Scene, at: number): string {
  return tokens[at]?.text ?? "";
}

/** "monthly and at least ten times a year". */
function continued(scene: Scene, frequencies: readonly FrequencyTold[], at: number): Group | undefined {
  const { tokens } = scene.sentence;
  const before = frequencies[at - 1];
  const here = frequencies[at];
  if (before === undefined || here === undefined) return undefined;
  const links = wordSet("and , ( at least a minimum of or i.e that is - – no fewer than");
  const isLinked = tokens.slice(before.to, here.from).every(({ norm }) => links.has(norm));
  return isLinked ? meetingAt(scene, before) : undefined;
}

/** In the words of how often a group meets, and below a heading on that, the frequency may stand without a verb. */
function labelled({ own, text, sentence: { tokens } }: Scene, { from }: FrequencyTold, at: number): Group | undefined {
  if (own === undefined || at > 0) return undefined;
  if (text.pointer.endsWith("/meetings/words")) return own;
  const isBelowHeading = /\bfrequency\b|\bmeetings?\b/i.test(text.heading ?? "") && text.group === own;
  const lead = tokens.slice(0, from).map(({ norm }) => norm);
  const isLabel = lead.every((word) => /^(?:frequency|of|meetings?|:|–|-|at|least|a|minimum|on|an?)$/.test(word));
  return isLabel && (isBelowHeading || lead.some((word) => /^(?:frequency|meetings?)$/.test(word))) ? own : undefined;
}
