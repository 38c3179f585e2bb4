import { Page } from "../../layouts/page.tsx";
import { type DutyStatus, type JudgedDuty, judgeDuties } from "../duties/judge.ts";
import { worstFirst } from "../duties/summary.ts";
import type { DutySource, NotSeen } from "../model/duty.ts";
import { unknown } from "../model/unknown.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { RichKey, TextKey, Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** The message of the heading above the duties of a status. */
const titles = {
  met: "dutiesPage.met",
  empty: "dutiesPage.empty",
  notMet: "dutiesPage.notMet",
  ahead: "dutiesPage.ahead",
  over: "dutiesPage.over",
} as const satisfies Record<DutyStatus, TextKey>;

/** The message that names a source, by how it was read. */
const sources = {
  text: "dutiesPage.provision",
  quotation: "dutiesPage.provisionAsQuoted",
  summary: "dutiesPage.provisionAsSummedUp",
} as const satisfies Record<DutySource["read"], RichKey>;

/** The order of the sections: what is met first, for who looks a point up. */
const order: readonly DutyStatus[] = ["met", "empty", "notMet", "ahead", "over"];

/** What the law asks, and the passage or fact that meets each point. */
export function dutiesPage({ site }: PageInputs, page: SitePage) {
  const { profile, today, words } = site.model;
  const { duties = [], notSeen = [] } = profile?.duties ?? {};
  const judged = worstFirst(judgeDuties(site.model, duties));
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "dutiesPage.description")}
      lede={
        <>
          <p>{say(words, "dutiesPage.lede")}</p>
          <p>{say(words, "dutiesPage.asOf", { day: dateInWords(words, today) })}</p>
        </>
      }
      wide
    >
      {order.map((status) => (
        <OfStatus site={site} status={status} judged={judged.filter((each) => each.status === status)} />
      ))}
      <NotRead words={words} notSeen={notSeen} />
    </Page>
  );
}

function OfStatus({ site, status, judged }: { site: SiteContext; status: DutyStatus; judged: readonly JudgedDuty[] }) {
  if (judged.length === 0) return null;
  const { words } = site.model;
  const title = say(words, titles[status]);
  return (
    <section>
      <h2 id={status}>{title}</h2>
      <table class="app-register">
        <caption class="visually-hidden" data-pagefind-ignore>
          {title}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(words, "dutiesPage.asked")}</th>
            <th scope="col">{say(words, "dutiesPage.source")}</th>
            <th scope="col">{say(words, "dutiesPage.where")}</th>
          </tr>
        </thead>
        <tbody>
          {judged.map((each) => (
            <Row site={site} judged={each} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ site, judged: { duty, status, places } }: { site: SiteContext; judged: JudgedDuty }) {
  const { words } = site.model;
  const when = whenOf(words, duty, status);
  return (
    <tr id={`duty-${duty.id}`}>
      <th scope="row">
        {duty.about}
        {when !== undefined && <small>{when}</small>}
      </th>
      <td data-label={say(words, "dutiesPage.source")}>
        <ul>
          {duty.sources.map(({ title, provision, address, read }) => (
            <li>{sayOnPage(words, sources[read], { title, provision, link: (text) => <a href={address}>{text}</a> })}</li>
          ))}
        </ul>
      </td>
      <td data-label={say(words, "dutiesPage.where")}>
        {places.length === 0 ? (
          say(words, "dutiesPage.nowhere")
        ) : (
          <ul>
            {places.map((place) => (
              <li>
                <a href={href(site, place.path)}>{place.words}</a>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function whenOf(words: Words, { from, until }: JudgedDuty["duty"], status: DutyStatus): string | undefined {
  if (status === "over") return until && say(words, "dutiesPage.until", { day: dateInWords(words, until) });
  if (status !== "ahead") return undefined;
  return from === unknown ? say(words, "dutiesPage.fromUnset") : say(words, "dutiesPage.from", { day: dateInWords(words, from) });
}

function NotRead({ words, notSeen }: { words: Words; notSeen: readonly NotSeen[] }) {
  if (notSeen.length === 0) return null;
  return (
    <section>
      <h2 id="not-read">{say(words, "dutiesPage.notSeen")}</h2>
      <p>{say(words, "dutiesPage.notSeenBefore")}</p>
      <ul>
        {notSeen.map(({ what, effect }) => (
          <li>
            {what} {effect}
          </li>
        ))}
      </ul>
    </section>
  );
}
