/** How the telephone numbers of a country look. */
interface NumberingPlan {
  readonly country: string;
  /** What numbers begin with that are dialled from abroad. */
  readonly code: string;
  /** The numbers that can be dialled within the country, without signs between the digits. */
  readonly national: RegExp;
  readonly examples: string;
}

/**
 * The numbering plans by the region of a language tag (ISO 3166-1). For a region that has none here, no number is judged.
 * GB: Ofcom, National Telephone Numbering Plan: 0 and ten digits, some of the oldest with nine, the freephone numbers that
 * have fewer, and the short numbers of emergency, police, health and helplines (116).
 */
const plans: Readonly<Record<string, NumberingPlan>> = {
  GB: {
    country: "the United Kingdom",
    code: "+44",
    national: /^(?:0(?:1\d{9}|1[2-9][02-9]\d{6}|[2357-9]\d{9}|[58]00\d{6}|8001111|845464\d)|999|112|101|105|111|119|116\d{3})$/,
    examples: "01632 960001, +44 1632 960001 or 101",
  },
};

/** The numbering plan of the region that a language tag such as en-GB names; undefined where none is known. */
export function numberingPlanOf(language: string): NumberingPlan | undefined {
  const region = language.split("-").at(-1) ?? "";
  return Object.hasOwn(plans, region) ? plans[region] : undefined;
}

/** Whether a number as people write it can be dialled by a plan. Of a number of another country nothing is known: it can. */
export function canBeDialled(typed: string, { code, national }: NumberingPlan): boolean {
  const digits = typed.replace("(0)", "").replace(/[ ()-]/g, "");
  if (digits.startsWith("+") && !digits.startsWith(code)) return true;
  return national.test(digits.startsWith(code) ? `0${digits.slice(code.length)}` : digits);
}
