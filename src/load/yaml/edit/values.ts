import { isRecord } from "../../fields.ts";
import type { ScalarStyle } from "../../source/source-map.ts";
import { parseYaml } from "../parse.ts";
import type { FileStyle } from "./file-style.ts";
import { toDoubleQuoted } from "./scalar.ts";

/** A collection on lines of its own, each with an indentation, without the end of the last; an empty one between brackets. */
export function inBlock(value: unknown, indent: string, by: FileStyle): string {
  if (!isCollection(value) || size(value) === 0) return `${indent}${inFlow(value)}`;
  const lines = Array.isArray(value)
    ? value.map((each) => `-${afterHyphen(each, indent, " ", by)}`)
    : Object.entries(value).map(([key, each]) => `${keyText(key)}:${afterKey(each, indent, by, key)}`);
  return lines.map((line) => indent + line).join("\n");
}

/** No more characters of a list or mapping are written between brackets on one line. */
const mostInBrackets = 100;

/**
 * What stands after the colon of a key, with the space or the line end before it.
 * @param indent that of the key
 */
export function afterKey(value: unknown, indent: string, by: FileStyle, key: string): string {
  if (typeof value === "string") return textAfterKey(value, indent, by, "plain");
  if (isCollection(value) && by.inBrackets.has(key) && inFlow(value).length <= mostInBrackets) return ` ${inFlow(value)}`;
  const within = indent + (Array.isArray(value) ? by.hyphens : by.keys);
  return isCollection(value) && size(value) > 0 ? `\n${inBlock(value, within, by)}` : ` ${inFlow(value)}`;
}

/** A text after the colon of its key, quoted as it was before where that is possible, in lines where it has several. */
export function textAfterKey(text: string, indent: string, by: FileStyle, style: ScalarStyle): string {
  return ` ${text.includes("\n") ? inLines(text, indent + by.keys) : onOneLine(text, style)}`;
}

/**
 * A list entry after its hyphen.
 * @param indent that of the hyphen
 * @param gap the spaces after the hyphen
 */
export function afterHyphen(value: unknown, indent: string, gap: string, by: FileStyle): string {
  const within = `${indent} ${gap}`;
  if (typeof value === "string")
    return gap + (value.includes("\n") ? inLines(value, indent + by.keys) : onOneLine(value, "plain"));
  return gap + inBlock(value, within, by).slice(within.length);
}

/** A value between braces or brackets, or on one line within them. */
export function inFlow(value: unknown, style: ScalarStyle = "plain"): string {
  if (typeof value === "string") return onOneLine(value, style, true);
  if (Array.isArray(value)) return `[${value.map((each) => inFlow(each)).join(", ")}]`;
  if (!isRecord(value)) return String(value);
  const fields = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${inFlow(each)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** A key as it is written before its colon. */
export function keyText(key: string): string {
  return onOneLine(key, "plain", true);
}

/** Whether a value has entries. */
export function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** How many entries a collection has. */
function size(value: object): number {
  return Object.keys(value).length;
}

/** A text on one line, in its style if it can be; a plain text that would be read as anything else is quoted. */
function onOneLine(text: string, style: ScalarStyle, isInFlow = false): string {
  if (/\p{Cc}|[\u2028\u2029\ufeff]|\p{Cs}/u.test(text)) return toDoubleQuoted(text);
  if (style === "single") return `'${text.replaceAll("'", "''")}'`;
  if (style === "double" || !isPlain(text, isInFlow)) return toDoubleQuoted(text);
  return text;
}

/** Whether a text without quotes is read as itself. */
function isPlain(text: string, isInFlow: boolean): boolean {
  if (text === "" || text.trim() !== text || /^[-?:] /.test(text) || /^(?:---|\.\.\.)/.test(text)) return false;
  const { value, faults } = parseYaml(isInFlow ? `[${text}]` : `- ${text}`);
  return faults.length === 0 && Array.isArray(value) && value.length === 1 && value[0] === text;
}

/** A text of several lines as a literal block (YAML 1.2, 8.1.2), or in quotes where it has signs that no block can hold. */
function inLines(text: string, indent: string): string {
  const end = /\n*$/.exec(text)?.[0].length ?? 0;
  const lines = text.slice(0, text.length - end).split("\n");
  const isWritable =
    lines.some((line) => line.trim() !== "") && lines.every((line) => !/(?!\t)\p{Cc}|[\u2028\u2029\ufeff]|\p{Cs}/u.test(line));
  if (!isWritable || end > 1 || /^[ \t]/.test(lines.find((line) => line !== "") ?? "")) return toDoubleQuoted(text);
  return `${end === 0 ? "|-" : "|"}\n${lines.map((line) => (line === "" ? "" : indent + line)).join("\n")}`;
}
