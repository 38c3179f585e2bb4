import { inWords } from "../../src/model/dates.ts";
import type { AccessibilityStatement, NonAccessible } from "../../src/model/website.ts";

const standard = <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a>;

/** Why content may not be accessible, in the order of the model statement. */
const reasons: Readonly<Record<NonAccessible["because"], { readonly title: string; readonly id: string }>> = {
  nonCompliance: { title: "Non-compliance with the accessibility regulations", id: "non-compliance" },
  disproportionateBurden: { title: "Disproportionate burden", id: "disproportionate-burden" },
  outOfScope: { title: "Content that’s not within the scope of the accessibility regulations", id: "out-of-scope" },
};

/** Whether the website complies, and which content is not accessible and why, in the words of the model statement. */
export function AccessibilityCompliance({ statement }: { statement: AccessibilityStatement }) {
  return (
    <>
      <h2 id="compliance">Compliance status</h2>
      <p>
        <Status statement={statement} />
      </p>
      {statement.nonAccessible.length > 0 && (
        <>
          <h2 id="non-accessible">Non-accessible content</h2>
          <p>The content listed below is non-accessible for the following reasons.</p>
          {Object.entries(reasons).map(([because, { title, id }]) => (
            <Reason title={title} id={id} content={statement.nonAccessible.filter((each) => each.because === because)} />
          ))}
        </>
      )}
    </>
  );
}

function Status({ statement }: { statement: AccessibilityStatement }) {
  switch (statement.status) {
    case "full":
      return <>This website is fully compliant with the {standard} AA standard.</>;
    case "partial":
      return <>This website is partially compliant with the {standard} AA standard, due to the non-compliances listed below.</>;
    case "none":
      return <>This website is not compliant with the {standard} AA standard. The non-accessible sections are listed below.</>;
    default:
      return (
        <>
          No audit of this website by people against the {standard} AA standard is recorded yet, so its compliance status is not
          stated.
        </>
      );
  }
}

function Reason(props: { title: string; id: string; content: readonly NonAccessible[] }) {
  if (props.content.length === 0) return null;
  return (
    <>
      <h3 id={props.id}>{props.title}</h3>
      <ul>
        {props.content.map(({ words, criterion, until }) => (
          <li>
            {words}
            {criterion !== undefined && <> This fails WCAG 2.2 success criterion {criterion}.</>}
            {until !== undefined && <> We plan to put it right by {inWords(until)}.</>}
          </li>
        ))}
      </ul>
    </>
  );
}
