import { Page } from "../../layouts/page.tsx";
import { TenureDrawing } from "../../layouts/parts/tenure-timeline.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { type TenureTimeline, type TimelineSection, tenureTimeline } from "../views/tenure-timeline.ts";
import type { Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** Who held what, when: each time that is stated, as a drawing and as a table. */
export function timelinePage({ site }: PageInputs, page: SitePage) {
  const timeline = tenureTimeline(site.model);
  return (
    <Page
      site={site}
      page={page}
      description="Offices, posts, chairs, memberships, groups and organisations: since when, until when."
      lede={<p>Every office, post, membership and name whose time is known: what was, what is, and what is to come.</p>}
      wide
    >
      {timeline?.sections.map((section) => (
        <Section words={site.model.words} timeline={timeline} section={section} />
      ))}
    </Page>
  );
}

function Section({ words, timeline, section }: { words: Words; timeline: TenureTimeline; section: TimelineSection }) {
  const { id, title, lanes } = section;
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <p class="app-tenures-key" data-pagefind-ignore>
        <span class="app-tenures-key__now">Holds on {timeline.today.label}</span> <span class="app-tenures-key__over">Over</span>{" "}
        <span class="app-tenures-key__ahead">To come</span>
      </p>
      <TenureDrawing words={words} timeline={timeline} section={section} />
      <table class="app-register">
        <caption class="visually-hidden" data-pagefind-ignore>
          {title}, and their times
        </caption>
        <thead>
          <tr>
            <th scope="col">{section.of}</th>
            <th scope="col">Who or what</th>
            <th scope="col">From</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          {lanes.flatMap(({ name, rows }) =>
            rows.map(({ what, from, until }) => (
              <tr>
                <th scope="row">{name}</th>
                <td data-label="Who or what">{what}</td>
                <td data-label="From">{from ?? "Not stated"}</td>
                <td data-label="Until">{until ?? "Not stated"}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
