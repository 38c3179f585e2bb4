import type { Approval, Edition, Model } from "../model/model.ts";
import { postOn } from "../model/people.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** An edition as readers are told of it. */
export interface EditionView {
  readonly edition: Edition;
  /** What it is called: its name or, where it has none, its day. */
  readonly title: string;
  /** Whether it is the newest one that is published. */
  readonly isLatest: boolean;
  readonly approvals: readonly string[];
}

/** The title of the document with its edition: "Governance Arrangements, edition of 30 December 2024". */
export function editionInFull(words: Words, edition: Edition): string {
  const { title, name } = edition;
  const date = dateInWords(words, edition.date);
  return name === undefined
    ? say(words, "editions.inFull", { title, date })
    : say(words, "editions.namedInFull", { title, name, date });
}

/** The published editions, the newest first. */
export function editionsView({ editions, words }: Model): EditionView[] {
  return editions.map((edition, index) => ({
    edition,
    title: edition.name ?? say(words, "editions.unnamed", { date: dateInWords(words, edition.date) }),
    isLatest: index === 0,
    approvals: edition.approvals.map((approval) => approvalInWords(words, approval)),
  }));
}

/** What stood against publishing an edition, by the reason for which it was published all the same. */
export function obstaclesByReason({ despite }: Edition): { readonly why: string; readonly what: readonly string[] }[] {
  const reasons = [...new Set(despite.map(({ why }) => why))];
  return reasons.map((why) => ({ why, what: despite.filter((each) => each.why === why).map(({ what }) => what) }));
}

/** Who approved, for whom, when and where that is minuted, as far as it is told. */
function approvalInWords(words: Words, { partner, person, post, on, minute }: Approval): string {
  const name = [person, post].filter((part) => part !== undefined).join(", ");
  const who = [partner, name].filter((part) => part !== "").join(": ");
  const date = dateInWords(words, on);
  return minute === undefined
    ? say(words, "editions.approval", { who, date })
    : say(words, "editions.minutedApproval", { who, date, minute });
}

/** The sign-offs of the edition that is being prepared, in the same words. */
export function signOffsInWords({ signOffs, words }: Model): string[] {
  return signOffs.map(({ partner, person, on, minute, ...source }) => {
    const { post } = postOn(person, on) ?? {};
    const name = person.published?.name;
    return approvalInWords(words, {
      ...source,
      partner: partner.name,
      on,
      ...(name !== undefined && { person: name }),
      ...(post !== undefined && { post }),
      ...(minute !== undefined && { minute }),
    });
  });
}
