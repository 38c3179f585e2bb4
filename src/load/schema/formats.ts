import { calendarDate, dateOrMonth, isTimeZone } from "../../model/dates.ts";

/**
 * Whether a path names a file below the assets folder and can name nothing else: forward slashes, no empty part, none
 * that begins with a dot, no drive, and only letters, digits, `.`, `_` and `-`, so that it is also a web address.
 */
export function isAssetPath(text: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(text);
}

/** Whether a text is an id, as the schemas describe one. */
export function isId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Whether a text is an address that browsers and programs can read, as the URL Standard has it. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text);
}

/** The formats that the schemas name beyond those of JSON Schema. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  "calendar-date": (text) => calendarDate(text) !== undefined,
  "calendar-date-or-month": (text) => dateOrMonth(text) !== undefined,
  "asset-path": isAssetPath,
  "time-zone": isTimeZone,
  "web-address": isWebAddress,
};
