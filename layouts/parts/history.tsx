import type { HistoryLine, History as Lines } from "../../src/views/history.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/** The changes that are already known, and what was held until when; nothing where neither is known. */
export function History({ words, ahead, soFar }: Lines & { readonly words: Words }) {
  return (
    <>
      {ahead.length > 0 && (
        <section>
          <h2 id="changes-ahead">{say(words, "history.ahead")}</h2>
          <HistoryList lines={ahead} />
        </section>
      )}
      {soFar.length > 0 && (
        <section>
          <h2 id="changes-so-far">{say(words, "history.soFar")}</h2>
          <HistoryList lines={soFar} />
        </section>
      )}
    </>
  );
}

function HistoryList({ lines }: { readonly lines: readonly HistoryLine[] }) {
  return (
    <ul class="app-list">
      {lines.map(({ what, when }) => (
        <li>
          {what} <small>{when}</small>
        </li>
      ))}
    </ul>
  );
}
