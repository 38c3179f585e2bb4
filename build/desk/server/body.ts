import type { IncomingMessage } from "node:http";
import type { Answers } from "../../../src/desk/forms/field.ts";
import { maxRecordBytes, maxStaticFileBytes } from "../../../src/load/files/limits.ts";

/** A file that came with a form. */
export interface UploadedFile {
  /** The name that it had, which nothing but a message may use. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a form sent. */
export interface SentForm {
  readonly answers: Answers;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** Why what was sent is not taken: the status of HTTP, and a sentence. */
export class BadBody extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** How many fields a form may send: the largest has some hundred. */
const mostFields = 5000;

/** The longest are the paths of files: no field of a schema is as deep. */
const longestName = 1000;

/** A text of a record in a form, with what escapes its signs. */
const mostTextBytes = 4 * maxRecordBytes;

/**
 * Reads a form that was sent as browsers do (HTML, "application/x-www-form-urlencoded" or "multipart/form-data").
 * @throws {BadBody} where it is too large or is nothing of the kind
 */
export async function readForm(request: IncomingMessage): Promise<SentForm> {
  const type = request.headers["content-type"] ?? "";
  if (/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
    const bytes = await readBytes(request, mostTextBytes);
    if (countOf(bytes, "&") > mostFields) throw tooMuch();
    return { answers: answersOf([...new URLSearchParams(bytes.toString("utf8"))]), files: new Map() };
  }
  if (/^multipart\/form-data\s*;/i.test(type))
    return readParts(await readBytes(request, maxStaticFileBytes + mostTextBytes), type);
  throw new BadBody(415, "The desk takes what its own forms send.");
}

async function readBytes(request: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // The rest is read and dropped: an answer that comes before its end is lost with the connection.
    if (length <= most) chunks.push(chunk);
  }
  if (length > most) throw tooMuch();
  return Buffer.concat(chunks);
}

function tooMuch(): BadBody {
  return new BadBody(413, "That is more than the desk takes at once.");
}

/** By Node's own reader of the format (undici's), which takes long over very many parts. */
async function readParts(bytes: Buffer<ArrayBuffer>, type: string): Promise<SentForm> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  if (countOf(bytes, `--${quoted ?? plain ?? ""}`) > mostFields) throw tooMuch();
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => {
    throw new BadBody(400, "What was sent cannot be read.");
  });
  const entries = [...form];
  const texts = entries.flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
  const files = new Map<string, UploadedFile>();
  for (const [name, value] of entries) {
    // A browser sends an empty file for a field that was left empty.
    if (typeof value === "string" || value.size === 0) continue;
    files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { answers: answersOf(texts), files };
}

/** How often a text is in some bytes, counted no further than is needed. */
function countOf(bytes: Buffer, text: string): number {
  let count = 0;
  for (let at = bytes.indexOf(text); at !== -1 && count <= mostFields; at = bytes.indexOf(text, at + 1)) count += 1;
  return count;
}

/** Line ends as the data have them; a browser sends the two signs of the format. */
function answersOf(entries: readonly (readonly [string, string])[]): Answers {
  if (entries.length > mostFields || entries.some(([name]) => name.length > longestName)) throw tooMuch();
  const answers = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const values = answers.get(name) ?? [];
    values.push(value.replaceAll("\r\n", "\n"));
    answers.set(name, values);
  }
  return answers;
}
