import { Page } from "../../layouts/page.tsx";
import { AccessibilityCompliance } from "../../layouts/parts/accessibility-compliance.tsx";
import { ContactDetails } from "../../layouts/parts/contact-details.tsx";
import type { CalendarDate } from "../model/model.ts";
import { unknown } from "../model/unknown.ts";
import type { AccessibilityStatement } from "../model/website.ts";
import { hasMemberships } from "../site/pages/has-content.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/**
 * The accessibility statement, in the order of the model statement (Commission Implementing Decision (EU) 2018/1523, annex,
 * which regulation 8 of the 2018 Regulations refers to). Every value is from the data; one that is not known is not printed.
 */
export function accessibilityPage({ site }: PageInputs, page: SitePage) {
  const { partnership, arrangements, website, words } = site.model;
  const regulations = say(words, "accessibilityPage.regulations");
  const statement: AccessibilityStatement = website?.accessibility ?? { nonAccessible: [] };
  const host = arrangements.website.replace(/^https?:\/\//, "");
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "accessibilityPage.description", { partnership: partnership.name })}
      reviewed={reviewOf(words, statement)}
    >
      <p>{say(words, "accessibilityPage.appliesTo", { website: host })}</p>
      <p>{say(words, "accessibilityPage.runBy", { partnership: partnership.name })}</p>
      <ul>
        <li>{say(words, "accessibilityPage.changeColours")}</li>
        <li>{say(words, "accessibilityPage.zoom")}</li>
        <li>{say(words, "accessibilityPage.navigate")}</li>
        <li>{say(words, "accessibilityPage.listen")}</li>
        <li>
          {hasMemberships(site.model)
            ? say(words, "accessibilityPage.withoutScripts")
            : say(words, "accessibilityPage.withoutScriptsButSearch")}
        </li>
      </ul>
      <Feedback words={words} statement={statement} />
      <Enforcement words={words} statement={statement} />
      <h2 id="technical">{say(words, "accessibilityPage.technical")}</h2>
      <p>{say(words, "accessibilityPage.committed", { partnership: partnership.name, regulations })}</p>
      <AccessibilityCompliance words={words} statement={statement} />
      <Preparation words={words} statement={statement} />
    </Page>
  );
}

interface StatementProps {
  readonly words: Words;
  readonly statement: AccessibilityStatement;
}

function Feedback({ words, statement }: StatementProps) {
  const { feedback, answerWithinDays } = statement;
  if (feedback === undefined) return null;
  return (
    <>
      <h2 id="feedback">{say(words, "accessibilityPage.feedback")}</h2>
      <p>{say(words, "accessibilityPage.tellUs")}</p>
      <ContactDetails words={words} contact={feedback} />
      {answerWithinDays !== undefined && <p>{say(words, "accessibilityPage.answerWithin", { days: answerWithinDays })}</p>}
    </>
  );
}

function Enforcement({ words, statement }: StatementProps) {
  const { enforcement } = statement;
  if (enforcement === undefined) return null;
  const { body, advice, link } = enforcement;
  return (
    <>
      <h2 id="enforcement">{say(words, "accessibilityPage.enforcement")}</h2>
      <p>
        {sayOnPage(words, "accessibilityPage.enforcedBy", {
          body,
          regulations: say(words, "accessibilityPage.regulations"),
          advice: link === undefined ? advice : <a href={link}>{advice}</a>,
        })}
      </p>
    </>
  );
}

/** When the statement was last reviewed, or a note that nobody knows, or that no review is recorded. */
function reviewOf(words: Words, { reviewed }: AccessibilityStatement): { readonly on: CalendarDate } | { readonly note: string } {
  if (reviewed === undefined) return { note: say(words, "accessibilityPage.noReview") };
  return reviewed === unknown ? { note: say(words, "accessibilityPage.reviewNotKnown") } : { on: reviewed };
}

/** Whether the partnership has said anything for its statement, so that its own pages are those that are tested. */
function isOwn({ nonAccessible, ...rest }: AccessibilityStatement): boolean {
  return nonAccessible.length > 0 || Object.values(rest).some((value) => value !== undefined);
}

function Preparation({ words, statement }: StatementProps) {
  const { prepared, reviewed, tested, testedBy } = statement;
  return (
    <>
      <h2 id="preparation">{say(words, "accessibilityPage.preparation")}</h2>
      {prepared !== undefined && <p>{say(words, "accessibilityPage.preparedOn", { date: dateInWords(words, prepared) })}</p>}
      {reviewed !== undefined && reviewed !== unknown && (
        <p>{say(words, "accessibilityPage.reviewedOn", { date: dateInWords(words, reviewed) })}</p>
      )}
      {tested !== undefined && (
        <p>
          {say(words, "accessibilityPage.testedOn", { date: dateInWords(words, tested) })}
          {testedBy !== undefined && ` ${say(words, "accessibilityPage.testedBy", { tester: testedBy })}`}
        </p>
      )}
      <p>
        {say(words, isOwn(statement) ? "accessibilityPage.checkedAlways" : "accessibilityPage.checkedExamples")}{" "}
        {say(words, "accessibilityPage.checkedPdf")}
      </p>
    </>
  );
}
