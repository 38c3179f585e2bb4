import type { ComponentChildren } from "preact";
import type { Contact } from "../../src/model/model.ts";
import { mailto, telephone } from "../../src/text/contact-links.ts";
import { atAGlance } from "../../src/views/at-a-glance.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Heading } from "./heading.tsx";
import { Linked } from "./linked.tsx";
import { YearOfReviews } from "./year-of-reviews.tsx";

/**
 * The arrangements for those who read one page: partners, who chairs, how to reach them, the chart, the reviews; below a
 * heading of `titleLevel`.
 * @param props.children stands in the place of the chart as a picture alone
 */
export function AtAGlance(props: { renderContext: RenderContext; titleLevel: number; children?: ComponentChildren }) {
  const { renderContext, titleLevel, children } = props;
  const { model, hrefs, chart } = renderContext;
  const { words } = model;
  const { partners, chairs, contacts } = atAGlance(model);
  return (
    <>
      <div class="glance-facts">
        {partners.length > 0 && (
          <section class="glance-fact">
            <Heading level={titleLevel + 1} id="glance-partners">
              {say(words, "atAGlance.partners")}
            </Heading>
            <ul>
              {partners.map(({ partner, leads, delegates }) => (
                <li>
                  {partner !== undefined && (
                    <strong>
                      <Linked href={hrefs.partner(partner)} text={partner.name} />
                    </strong>
                  )}
                  {leads.map((holder) => (
                    <span class="glance-line">{say(words, "atAGlance.lead", { holder })}</span>
                  ))}
                  {delegates.map((holder) => (
                    <span class="glance-line">{say(words, "atAGlance.delegate", { holder })}</span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        {chairs.length > 0 && (
          <section class="glance-fact">
            <Heading level={titleLevel + 1} id="glance-chairs">
              {say(words, "atAGlance.chairs")}
            </Heading>
            <ul>
              {chairs.map(({ office, holders }) => (
                <li>
                  <strong>{office}</strong>
                  {holders.map((holder) => (
                    <span class="glance-line">{holder}</span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        {contacts.length > 0 && (
          <section class="glance-fact">
            <Heading level={titleLevel + 1} id="glance-contacts">
              {say(words, "atAGlance.contacts")}
            </Heading>
            <ul>
              {contacts.map((contact) => (
                <Reach words={words} contact={contact} />
              ))}
            </ul>
          </section>
        )}
      </div>
      {chart !== "" && model.groups.length > 0 && (
        <section class="glance-chart">
          <Heading level={titleLevel + 1} id="glance-chart">
            {say(words, "atAGlance.chart")}
          </Heading>
          {children ?? <div class="chart-picture" dangerouslySetInnerHTML={{ __html: scaled(chart) }} />}
        </section>
      )}
      {model.reviews.length > 0 && (
        <section class="glance-reviews">
          <Heading level={titleLevel + 1} id="glance-reviews">
            {say(words, "atAGlance.reviews")}
          </Heading>
          <YearOfReviews model={model} />
        </section>
      )}
    </>
  );
}

/** The chart at the size at which its text of 11 points has seven, where there is room. */
function scaled(chart: string): string {
  const [, width = "", height = ""] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(chart) ?? [];
  return chart
    .replace(/ width="[^"]*"/, ` width="${Math.round(Number(width) * 0.66)}pt"`)
    .replace(/ height="[^"]*"/, ` height="${Math.round(Number(height) * 0.66)}pt"`);
}

function Reach({ words, contact }: { words: Words; contact: Contact }) {
  const { name, shortName, phone, email, address, when } = contact;
  return (
    <li>
      <strong>{shortName === undefined ? name : `${name} (${shortName})`}</strong>
      {phone !== undefined && (
        <span class="glance-line glance-phone">
          <a href={telephone(phone)}>{phone}</a>
        </span>
      )}
      {when !== undefined && <span class="glance-line">{when}</span>}
      {email !== undefined && (
        <span class="glance-line">
          <a href={mailto(email)}>{email}</a>
        </span>
      )}
      {address !== undefined && <span class="glance-line">{say(words, "contactDetails.writeTo", { address })}</span>}
    </li>
  );
}
