import type { Arrangements } from "../../src/model/model.ts";

/**
 * The partnership's name as printed on the cover and at the top of each page: one line for each entry, with ** around
 * the bold part. Where the data have no wordmark, it is the name in bold.
 */
export function Wordmark(props: { arrangements: Arrangements; name: string }) {
  const lines = props.arrangements.wordmark.length > 0 ? props.arrangements.wordmark : [`**${props.name}**`];
  return (
    <span class="wordmark">
      {lines.map((line, index) => (
        <span class={isBold(line) ? "wordmark-line wordmark-bold" : "wordmark-line"} key={line}>
          {isBold(line) ? line.slice(2, -2) : renderParts(line)}
          {index < lines.length - 1 && " "}
        </span>
      ))}
    </span>
  );
}

function isBold(line: string): boolean {
  return /^\*\*[^*]+\*\*$/.test(line);
}

/** A line with the parts between pairs of asterisks in bold: every second part of the line. */
function renderParts(line: string) {
  return line.split("**").map((part, index) => (index % 2 === 1 ? <span class="wordmark-bold">{part}</span> : part));
}
