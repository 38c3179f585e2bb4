import { calendarDate, dateOrMonth, isTimeZone, partialDate } from "../../model/dates.ts";
import { isSiteAddress } from "../../model/site-address.ts";
import { unknown } from "../../model/unknown.ts";

/**
 * Whether a path is relative to the assets folder and cannot lead out of it: forward slashes, no empty part, no part that
 * begins with a dot, no drive, and only letters, digits, `.`, `_` and `-`, so that it can be used in a URL unescaped.
 */
export function isAssetPath(text: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(text);
}

/** Whether a text is an id as the schemas define it: at most 80 small letters, digits and single hyphens. */
export function isId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Whether a text is an absolute address that can be parsed by the WHATWG URL Standard. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text);
}

/** The end of the name of a format that allows the word for what nobody knows in place of a date. */
const orUnknown = "-or-unknown";

/** Whether a format allows `unknown`, and its name without that. */
export function withoutUnknown(format: string | undefined): {
  readonly format: string | undefined;
  readonly unknownAllowed: boolean;
} {
  const unknownAllowed = format?.endsWith(orUnknown) ?? false;
  return { format: unknownAllowed ? format?.slice(0, -orUnknown.length) : format, unknownAllowed };
}

/** The `format`s of the schemas that are not among those of JSON Schema. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  "calendar-date": (text) => calendarDate(text) !== undefined,
  "calendar-date-or-month": (text) => dateOrMonth(text) !== undefined,
  "calendar-date-month-or-year": (text) => partialDate(text) !== undefined,
  [`calendar-date${orUnknown}`]: (text) => text === unknown || calendarDate(text) !== undefined,
  [`calendar-date-or-month${orUnknown}`]: (text) => text === unknown || dateOrMonth(text) !== undefined,
  [`calendar-date-month-or-year${orUnknown}`]: (text) => text === unknown || partialDate(text) !== undefined,
  "asset-path": isAssetPath,
  "time-zone": isTimeZone,
  "web-address": isWebAddress,
  "site-address": isSiteAddress,
};
