import { Page } from "../../layouts/page.tsx";
import { AccessibilityCompliance } from "../../layouts/parts/accessibility-compliance.tsx";
import { ContactDetails } from "../../layouts/parts/contact-details.tsx";
import { inWords } from "../model/dates.ts";
import type { CalendarDate } from "../model/model.ts";
import { unknown } from "../model/unknown.ts";
import type { AccessibilityStatement } from "../model/website.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import type { Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

const regulations = "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018";

/**
 * The accessibility statement, in the order of the model statement (Commission Implementing Decision (EU) 2018/1523, annex,
 * which regulation 8 of the 2018 Regulations refers to). Every value is from the data; one that is not known is not printed.
 */
export function accessibilityPage({ site }: PageInputs, page: SitePage) {
  const { partnership, arrangements, website } = site.model;
  const statement: AccessibilityStatement = website?.accessibility ?? { nonAccessible: [] };
  const host = arrangements.website.replace(/^https?:\/\//, "");
  return (
    <Page
      site={site}
      page={page}
      description={`How accessible the website of the ${partnership.name} is, and what to do if something is not.`}
      reviewed={reviewOf(statement)}
    >
      <p>This accessibility statement applies to {host}.</p>
      <p>
        This website is run by the {partnership.name}. We want as many people as possible to be able to use this website. For
        example, that means you should be able to:
      </p>
      <ul>
        <li>change colours, contrast levels and fonts using browser or device settings</li>
        <li>zoom in up to 400% without the text spilling off the screen</li>
        <li>navigate the website using a keyboard or speech recognition software</li>
        <li>listen to the website using a screen reader</li>
        <li>use everything but the search and the sorting of tables with JavaScript turned off</li>
      </ul>
      <Feedback words={site.model.words} statement={statement} />
      <Enforcement statement={statement} />
      <h2 id="technical">Technical information about this website’s accessibility</h2>
      <p>
        The {partnership.name} is committed to making its website accessible, in accordance with the {regulations}.
      </p>
      <AccessibilityCompliance words={site.model.words} statement={statement} />
      <Preparation statement={statement} />
    </Page>
  );
}

function Feedback({ words, statement }: { words: Words; statement: AccessibilityStatement }) {
  const { feedback, answerWithinDays } = statement;
  if (feedback === undefined) return null;
  return (
    <>
      <h2 id="feedback">Feedback and contact information</h2>
      <p>
        If you find any problems not listed on this page, think we’re not meeting accessibility requirements, or need information
        on this website in a different format, contact:
      </p>
      <ContactDetails words={words} contact={feedback} />
      {answerWithinDays !== undefined && (
        <p>We’ll consider your request and get back to you in {answerWithinDays} working days.</p>
      )}
    </>
  );
}

function Enforcement({ statement }: { statement: AccessibilityStatement }) {
  const { enforcement } = statement;
  if (enforcement === undefined) return null;
  const { body, advice, link } = enforcement;
  return (
    <>
      <h2 id="enforcement">Enforcement procedure</h2>
      <p>
        The {body} is responsible for enforcing the {regulations} (the ‘accessibility regulations’). If you’re not happy with how
        we respond to your complaint, contact the {link === undefined ? advice : <a href={link}>{advice}</a>}.
      </p>
    </>
  );
}

/** When the statement was last reviewed, or a note that nobody knows, or that no review is recorded. */
function reviewOf({ reviewed }: AccessibilityStatement): { readonly on: CalendarDate } | { readonly note: string } {
  if (reviewed === undefined) return { note: "No review of this statement is recorded." };
  return reviewed === unknown ? { note: "When this statement was last reviewed is not known." } : { on: reviewed };
}

function Preparation({ statement }: { statement: AccessibilityStatement }) {
  const { prepared, reviewed, tested, testedBy } = statement;
  return (
    <>
      <h2 id="preparation">Preparation of this accessibility statement</h2>
      {prepared !== undefined && <p>This statement was prepared on {inWords(prepared)}.</p>}
      {reviewed !== undefined && reviewed !== unknown && <p>It was last reviewed on {inWords(reviewed)}.</p>}
      {tested !== undefined && (
        <p>
          This website was last tested on {inWords(tested)} against the WCAG 2.2 AA standard
          {testedBy !== undefined && <>. The test was carried out by {testedBy}</>}.
        </p>
      )}
      <p>
        Whenever the program that makes this website is tested, every page is checked with axe-core against WCAG 2.2 AA, on narrow
        and on wide screens, and one fault that it finds fails the test.
      </p>
    </>
  );
}
