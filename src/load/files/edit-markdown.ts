import { isDeepStrictEqual } from "node:util";
import { lineEdits } from "../yaml/edit/edit-lines.ts";
import { editYaml } from "../yaml/edit/edit-yaml.ts";
import { applyEdits, normaliseText } from "../yaml/edit/edits.ts";
import { partsOfMarkdown, readMarkdown } from "./markdown-file.ts";

/**
 * Edits the text of a Markdown file so that its front matter and its body say something else, and changes only the lines of
 * what is changed: the front matter as `editYaml` does, the body line by line. Line ends and the byte order mark stay.
 * @param raw the file's whole text, with its byte order mark and line ends
 * @param frontMatter all that the front matter is to say
 * @param body all that is to follow it, with line ends of any kind
 * @returns the new text; undefined where the file has no front matter, or that cannot be read or changed line by line
 */
export function editMarkdown(raw: string, frontMatter: Readonly<Record<string, unknown>>, body: string): string | undefined {
  const text = normaliseText(raw);
  const parts = partsOfMarkdown(text);
  const { value, faults } = readMarkdown(text);
  if (parts === undefined || faults.length > 0) return undefined;
  const { opening, closing } = parts;
  const yaml = isDeepStrictEqual(value ?? {}, frontMatter) ? parts.yaml : editYaml(parts.yaml, frontMatter);
  if (yaml === undefined) return undefined;
  const wanted = body.replace(/\r\n?/g, "\n");
  const written = `${opening}${withLineEnd(yaml)}${wanted === "" ? closing : withLineEnd(closing)}${wanted}`;
  const result = applyEdits(raw, lineEdits(text, written));
  const read = readMarkdown(normaliseText(result));
  const isRight = read.faults.length === 0 && isDeepStrictEqual(read.value ?? {}, frontMatter) && read.body === wanted;
  return isRight ? result : undefined;
}

function withLineEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
