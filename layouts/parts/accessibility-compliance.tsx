import type { AccessibilityStatement, NonAccessible } from "../../src/model/website.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import type { TextKey, Words } from "../../src/words/words.ts";

/** Why content may not be accessible, in the order of the model statement. */
const reasons = {
  nonCompliance: { title: "accessibilityCompliance.reasons.nonCompliance", id: "non-compliance" },
  disproportionateBurden: { title: "accessibilityCompliance.reasons.disproportionateBurden", id: "disproportionate-burden" },
  outOfScope: { title: "accessibilityCompliance.reasons.outOfScope", id: "out-of-scope" },
} as const satisfies Readonly<Record<NonAccessible["because"], { readonly title: TextKey; readonly id: string }>>;

/** The message for each status; for a statement without one, that no audit is recorded. */
const statuses = {
  full: "accessibilityCompliance.full",
  partial: "accessibilityCompliance.partial",
  none: "accessibilityCompliance.none",
} as const satisfies Readonly<Record<NonNullable<AccessibilityStatement["status"]>, TextKey>>;

/** Whether the website complies, and which content is not accessible and why, in the words of the model statement. */
export function AccessibilityCompliance({ words, statement }: { words: Words; statement: AccessibilityStatement }) {
  return (
    <>
      <h2 id="compliance">{say(words, "accessibilityCompliance.title")}</h2>
      <p>
        <Status words={words} statement={statement} />
      </p>
      {statement.nonAccessible.length > 0 && (
        <>
          <h2 id="non-accessible">{say(words, "accessibilityCompliance.nonAccessible")}</h2>
          <p>{say(words, "accessibilityCompliance.forReasons")}</p>
          {Object.entries(reasons).map(([because, { title, id }]) => (
            <Reason
              words={words}
              title={say(words, title)}
              id={id}
              content={statement.nonAccessible.filter((each) => each.because === because)}
            />
          ))}
        </>
      )}
    </>
  );
}

function Status({ words, statement: { status } }: { words: Words; statement: AccessibilityStatement }) {
  return sayOnPage(words, status === undefined ? "accessibilityCompliance.notAudited" : statuses[status], {
    standard: <a href="https://www.w3.org/TR/WCAG22/">{say(words, "accessibilityCompliance.standard")}</a>,
  });
}

function Reason(props: { words: Words; title: string; id: string; content: readonly NonAccessible[] }) {
  if (props.content.length === 0) return null;
  return (
    <>
      <h3 id={props.id}>{props.title}</h3>
      <ul>
        {props.content.map(({ words: what, criterion, until }) => (
          <li>
            {what}
            {criterion !== undefined && ` ${say(props.words, "accessibilityCompliance.fails", { criterion })}`}
            {until !== undefined &&
              ` ${say(props.words, "accessibilityCompliance.plannedBy", { date: dateInWords(props.words, until) })}`}
          </li>
        ))}
      </ul>
    </>
  );
}
