import { parseYaml } from "../parse.ts";

/**
 * Writes a text as YAML on one line: a plain scalar where that is read back as the same text anywhere, else in double
 * quotes, which JSON's are too (YAML 1.2, section 7.3.1).
 */
export function toYamlScalar(text: string): string {
  return isPlain(text) ? text : toDoubleQuoted(text);
}

/** Writes a text as a double-quoted scalar, which no reader can take for a number. */
export function toDoubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Whether a text can be a plain scalar. Characters with a meaning in flow collections are refused everywhere. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .,'’&()/+–-]*$/u.test(text) || /[ ,]$/.test(text) || text.includes(", ")) return false;
  return parseYaml(`a: ${text}`).value instanceof Object && (parseYaml(`a: ${text}`).value as { a?: unknown }).a === text;
}
