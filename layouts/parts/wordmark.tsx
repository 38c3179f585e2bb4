import type { Arrangements } from "../../src/model/model.ts";

/**
 * The partnership's name as it is set on the cover and at the head of each page: a line to an entry, ** around the bold
 * part. Where no wordmark is given it is the name itself.
 */
export function Wordmark(props: { arrangements: Arrangements; name: string }) {
  const lines = props.arrangements.wordmark.length > 0 ? props.arrangements.wordmark : [`**${props.name}**`];
  return (
    <span class="wordmark">
      {lines.map((line, index) => (
        <span class={isBold(line) ? "wordmark-line wordmark-bold" : "wordmark-line"} key={line}>
          {isBold(line) ? line.slice(2, -2) : parts(line)}
          {index < lines.length - 1 && " "}
        </span>
      ))}
    </span>
  );
}

function isBold(line: string): boolean {
  return /^\*\*[^*]+\*\*$/.test(line);
}

/** Every second part of a line stands between two pairs of asterisks. */
function parts(line: string) {
  return line.split("**").map((part, index) => (index % 2 === 1 ? <span class="wordmark-bold">{part}</span> : part));
}
