import { parseYaml } from "../parse.ts";

/**
 * A text as YAML on one line: as typed where it is read back as that text in any place, else in double quotes, which
 * are those of JSON (YAML 1.2, section 7.3.1).
 */
export function toYamlScalar(text: string): string {
  return isPlain(text) ? text : toDoubleQuoted(text);
}

/** A text in double quotes, where no reader may take it for a number. */
export function toDoubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Whether a text needs no quotes. Signs that mean something within brackets are kept out everywhere. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .,'’&()/+–-]*$/u.test(text) || /[ ,]$/.test(text) || text.includes(", ")) return false;
  return parseYaml(`a: ${text}`).value instanceof Object && (parseYaml(`a: ${text}`).value as { a?: unknown }).a === text;
}
