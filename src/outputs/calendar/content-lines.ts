/** A property of a calendar: its name with any parameters, and its value already in the form that its type asks for. */
export type Property = readonly [name: string, value: string];

/** Longest line in octets, without its end (RFC 5545, section 3.1). */
const longestLine = 75;

/** The lines of a calendar object, folded and ended as RFC 5545, section 3.1, has them. */
export function contentLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join("");
}

/** A value of type TEXT (RFC 5545, section 3.3.11). Control characters, which it cannot hold, are left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Breaks a line before it grows too long, never within a character. Each next line begins with a space. */
function folded(line: string): string {
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
