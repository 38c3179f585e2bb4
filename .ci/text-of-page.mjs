// Prints the text of an HTML page: text-of-page.mjs PAGE.html
import { readFileSync } from "node:fs";

const namedEntities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const [, , page] = process.argv;
const text = readFileSync(page, "utf8")
  .replace(/<(head|script|style)\b[\s\S]*?<\/\1>/g, " ")
  .replace(/<[^>]+>/g, (tag) => (/^<\/?(?:p|li|t[dhr]|h\d|div|section|dd|dt|figcaption)\b/.test(tag) ? "\n" : " "))
  .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (entity, hexadecimal, decimal, name) =>
    hexadecimal || decimal
      ? String.fromCodePoint(Number.parseInt(hexadecimal ?? decimal, hexadecimal ? 16 : 10))
      : (namedEntities[name] ?? entity),
  );
process.stdout.write(text);
