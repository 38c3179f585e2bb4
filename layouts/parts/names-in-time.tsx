import { inWords, isStated } from "../../src/model/dates.ts";
import type { Body } from "../../src/model/model.ts";
import { periodInWords } from "../../src/text/period-in-words.ts";
import type { Words } from "../../src/words/words.ts";

/** The names that an organisation or a group had, until when, and those that it will have; nothing where none is known. */
export function NamesInTime({ words, body }: { readonly words: Words; readonly body: Body }) {
  const { formerNames, laterNames } = body;
  const dated = formerNames.filter(({ period }) => isStated(period));
  const undated = formerNames.filter(({ period }) => !isStated(period));
  return (
    <>
      {dated.length > 0 && (
        <p>Known as {dated.map(({ name, period }) => `${name} ${periodInWords(words, period)}`).join("; as ")}.</p>
      )}
      {undated.length > 0 && <p>Formerly known as {undated.map(({ name }) => name).join("; ")}.</p>}
      {laterNames.map(({ name, period }) => (
        <p>
          {period.from && `From ${inWords(period.from)}: `}
          {name}.
        </p>
      ))}
    </>
  );
}
