import type { FaultAt } from "../fault.ts";

const saveAsUtf8 =
  'Open the file in your editor and save it as UTF-8. In VS Code: click the name of the encoding at the foot of the window, choose "Save with Encoding", then "UTF-8".';

/**
 * Decodes the bytes of a file: UTF-8, with or without a byte order mark, lines ended by \n, \r\n or \r.
 * @returns the text without byte order mark and with \n alone; or the fault, with the text before it, which its offset is in
 */
export function decode(bytes: Uint8Array): { text: string } | { before: string; fault: FaultAt } {
  if (isUtf16(bytes)) {
    return {
      before: "",
      fault: {
        rule: "encoding",
        offset: 0,
        message: "The file is saved as UTF-16, which cannot be read here.",
        help: saveAsUtf8,
      },
    };
  }
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text: normaliseLineEnds(text) };
  const before = normaliseLineEnds(decodeValidStart(bytes));
  return {
    before,
    fault: {
      rule: "encoding",
      offset: before.length,
      message: "The file is not saved as UTF-8: the sign here cannot be read.",
      help: saveAsUtf8,
    },
  };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 is recognised by its byte order mark, or by one zero among the first two bytes, as every ASCII letter has. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 2 && (first === 0) !== (second === 0);
}

/** Decodes what comes before the first byte that is not UTF-8, found by binary search. */
function decodeValidStart(bytes: Uint8Array): string {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return new TextDecoder("utf-8").decode(bytes.subarray(0, valid), { stream: true });
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
