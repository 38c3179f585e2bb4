import { Page } from "../../layouts/page.tsx";
import { TenureDrawing } from "../../layouts/parts/tenure-timeline.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { type TenureTimeline, type TimelineSection, tenureTimeline } from "../views/tenure-timeline.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** Who held what, when: each time that is stated, as a drawing and as a table. */
export function timelinePage({ site }: PageInputs, page: SitePage) {
  const { words } = site.model;
  const timeline = tenureTimeline(site.model);
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "timelinePage.description")}
      lede={<p>{say(words, "timelinePage.everyTime")}</p>}
      wide
    >
      {timeline?.sections.map((section) => (
        <Section words={words} timeline={timeline} section={section} />
      ))}
    </Page>
  );
}

function Section(props: { words: Words; timeline: TenureTimeline; section: TimelineSection }) {
  const { words, timeline, section } = props;
  const { id, title, lanes } = section;
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <p class="app-tenures-key" data-pagefind-ignore>
        <span class="app-tenures-key__now">{say(words, "timelinePage.holds", { day: timeline.today.label })}</span>{" "}
        <span class="app-tenures-key__over">{say(words, "timelinePage.over")}</span>{" "}
        <span class="app-tenures-key__ahead">{say(words, "timelinePage.ahead")}</span>
      </p>
      <TenureDrawing words={words} timeline={timeline} section={section} />
      <table class="app-register">
        <caption class="visually-hidden" data-pagefind-ignore>
          {say(words, "timelinePage.caption", { section: title })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{section.of}</th>
            <th scope="col">{say(words, "timelinePage.who")}</th>
            <th scope="col">{say(words, "timelinePage.from")}</th>
            <th scope="col">{say(words, "timelinePage.until")}</th>
          </tr>
        </thead>
        <tbody>
          {lanes.flatMap(({ name, rows }) =>
            rows.map(({ what, from, until }) => (
              <tr>
                <th scope="row">{name}</th>
                <td data-label={say(words, "timelinePage.who")}>{what}</td>
                <td data-label={say(words, "timelinePage.from")}>{from ?? say(words, "timelinePage.notStated")}</td>
                <td data-label={say(words, "timelinePage.until")}>{until ?? say(words, "timelinePage.notStated")}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
