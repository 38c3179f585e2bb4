/** A property of a calendar: its name with any parameters, and its value as already encoded for its type. */
export type Property = readonly [name: string, value: string];

/** In octets, without the line ending (RFC 5545, section 3.1). */
const longestLine = 75;

/** The content lines of a calendar object, folded and with the line endings of RFC 5545, section 3.1. */
export function contentLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join("");
}

/** Escapes a value of type TEXT (RFC 5545, section 3.3.11). Control characters, which it may not hold, are removed. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Breaks a line into parts that are short enough, never within a character. Each part after the first begins with a space. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
