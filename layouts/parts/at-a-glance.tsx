import type { Contact } from "../../src/model/model.ts";
import { mailto, telephone } from "../../src/text/contact-links.ts";
import { atAGlance } from "../../src/views/at-a-glance.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Linked } from "./linked.tsx";
import { YearOfReviews } from "./year-of-reviews.tsx";

/** The arrangements for those who read one page: partners, who chairs, how to reach them, the chart, the reviews. */
export function AtAGlance({ renderContext }: { renderContext: RenderContext }) {
  const { model, hrefs, chart } = renderContext;
  const { words } = model;
  const { partners, chairs, contacts } = atAGlance(model);
  return (
    <>
      <div class="glance-facts">
        {partners.length > 0 && (
          <section class="glance-fact">
            <h3 id="glance-partners">{say(words, "atAGlance.partners")}</h3>
            <ul>
              {partners.map(({ partner, lead, delegates }) => (
                <li>
                  <strong>
                    <Linked href={hrefs.partner(partner)} text={partner.name} />
                  </strong>
                  {lead !== undefined && <span class="glance-line">{say(words, "atAGlance.lead", { holder: lead })}</span>}
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
            <h3 id="glance-chairs">{say(words, "atAGlance.chairs")}</h3>
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
            <h3 id="glance-contacts">{say(words, "atAGlance.contacts")}</h3>
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
          <h3 id="glance-chart">{say(words, "atAGlance.chart")}</h3>
          <div class="chart-picture" dangerouslySetInnerHTML={{ __html: scaled(chart) }} />
        </section>
      )}
      {model.reviews.length > 0 && (
        <section class="glance-reviews">
          <h3 id="glance-reviews">{say(words, "atAGlance.reviews")}</h3>
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
        <span class="glance-line">
          <a class="glance-phone" href={telephone(phone)}>
            {phone}
          </a>
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
