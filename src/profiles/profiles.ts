import type { Emergency } from "../model/arrangements.ts";
import type { Profile, Remit } from "../model/profile.ts";
import type { Reader } from "../model/readers.ts";
import { catalogueFor, type OtherMessages } from "../words/catalogue.ts";
import { dutiesFrom } from "./duties.ts";
import type { JurisdictionData, RemitData, SupersededTerm } from "./jurisdiction.ts";
import { jurisdictions } from "./profiles.gen.ts";

/** The places whose law the program knows. */
export const jurisdictionNames: readonly string[] = jurisdictions.map(({ name }) => name);

/** The time zone and the language of a place whose law is known. */
export function settingsOf(jurisdiction: string): Pick<JurisdictionData, "timeZone" | "language"> | undefined {
  return find(jurisdiction);
}

/** What the law of a place asks of partnerships of a remit; undefined where it is not known which law or which remit. */
export function profileOf(jurisdiction: string | undefined, remit: Remit | undefined): Profile | undefined {
  const found = find(jurisdiction);
  if (found === undefined || remit === undefined) return undefined;
  return {
    jurisdiction: found.name,
    remit,
    duties: dutiesFrom([...partsOf(found, remit).map(({ duties }) => duties), found.duties]),
  };
}

/** The ids of the duties of every place and remit. */
export function knownDutyIds(): string[] {
  const files = jurisdictions.flatMap(({ remits, duties }) => [...Object.values(remits).map((each) => each.duties), duties]);
  return dutiesFrom(files).duties.map(({ id }) => id);
}

/**
 * The messages that partnerships of a place and remit have in other words, in a language. A remit that includes others has
 * the words of the first of them where it has none of its own.
 */
export function profileWords(profile: Profile | undefined, language: string): OtherMessages {
  const found = find(profile?.jurisdiction);
  if (found === undefined || profile === undefined) return {};
  const [own, first] = partsOf(found, profile.remit);
  const wordsOf = (part: RemitData | undefined) => part?.words[catalogueFor(language) ?? language];
  return { ...wordsOf(first), ...wordsOf(own) };
}

/**
 * The pages for those who come with one question that partnerships of a place and remit have, in a language: none in another
 * than that of the place. A remit that includes others has theirs, in its own form where it has one.
 */
export function readersFor(profile: Profile | undefined, language: string): readonly Reader[] {
  const found = find(profile?.jurisdiction);
  if (found === undefined || profile === undefined || catalogueFor(language) !== found.language) return [];
  const [own, ...included] = partsOf(found, profile.remit).map(({ readers = [] }) => readers);
  const all = [...included.flat(), ...(own ?? [])];
  return [...new Set(all.map(({ id }) => id))].flatMap((wanted): Reader[] => {
    const reader = [...(own ?? []), ...all].find(({ id }) => id === wanted);
    return reader === undefined ? [] : [{ exitThisPage: false, ...reader, pages: [] }];
  });
}

/** Whom to call in an emergency in a place whose law is known. */
export function emergencyIn(jurisdiction: string | undefined): Emergency | undefined {
  const found = find(jurisdiction);
  return found?.emergency === undefined ? undefined : { ...found.emergency, of: found.name };
}

/** What was replaced in the law and guidance of a place; nothing where its law is not known. */
export function supersededIn(jurisdiction: string | undefined): readonly SupersededTerm[] {
  return find(jurisdiction)?.superseded ?? [];
}

function find(jurisdiction: string | undefined): JurisdictionData | undefined {
  return jurisdictions.find(({ name }) => name === jurisdiction);
}

/** A remit and those that it includes. */
function partsOf({ remits }: JurisdictionData, remit: Remit): readonly RemitData[] {
  const own = remits[remit];
  return [own, ...(own.includes ?? []).map((each) => remits[each])];
}
