import { isStated } from "../../src/model/dates.ts";
import type { Body } from "../../src/model/model.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import { periodInWords } from "../../src/text/period-in-words.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/** The names that an organisation or a group had, until when, and those that it will have; nothing where none is known. */
export function NamesInTime(props: { readonly words: Words; readonly body: Body }) {
  const { words, body } = props;
  const { formerNames, laterNames } = body;
  const dated = formerNames.filter(({ period }) => isStated(period));
  const knownAs = ({ name, period }: Body["formerNames"][number]) =>
    say(words, "namesInTime.knownAs", { name, period: periodInWords(words, period) });
  const undated = formerNames.filter(({ period }) => !isStated(period));
  return (
    <>
      {dated.length > 0 && <p>{say(words, "namesInTime.known", { names: dated.map(knownAs).join("; ") })}</p>}
      {undated.length > 0 && (
        <p>{say(words, "namesInTime.formerlyKnown", { names: undated.map(({ name }) => name).join("; ") })}</p>
      )}
      {laterNames.map(({ name, period }) => (
        <p>
          {period.from === undefined
            ? say(words, "namesInTime.later", { name })
            : say(words, "namesInTime.laterFrom", { name, date: dateInWords(words, period.from) })}
        </p>
      ))}
    </>
  );
}
