import type { Arrangements } from "../../src/model/model.ts";

/**
 * The partnership's name as it is set on the cover and at the head of each page: a line to an entry, ** around a bold one.
 * Where no wordmark is given it is the name itself.
 */
export function Wordmark(props: { arrangements: Arrangements; name: string }) {
  const lines = props.arrangements.wordmark.length > 0 ? props.arrangements.wordmark : [props.name];
  return (
    <span class="wordmark">
      {lines.map((line, index) => (
        <span class={line.startsWith("**") ? "wordmark-line wordmark-bold" : "wordmark-line"} key={line}>
          {line.replaceAll("**", "")}
          {index < lines.length - 1 && " "}
        </span>
      ))}
    </span>
  );
}
