import { Page } from "../../layouts/page.tsx";
import { type DutyStatus, type JudgedDuty, judgeDuties } from "../duties/judge.ts";
import { worstFirst } from "../duties/summary.ts";
import { inWords } from "../model/dates.ts";
import type { DutySource, NotSeen } from "../model/duty.ts";
import { unknown } from "../model/unknown.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import type { PageInputs } from "./inputs.ts";

/** The words of the page. */
const words = {
  description: "What the law and statutory guidance ask of these arrangements, and where each point is met.",
  lede: "What the law and statutory guidance ask of these arrangements, point by point, and where they meet it. The points are in words of our own; each names its source. Which passage meets a point is for the partnership to say.",
  asOf: (day: string) => `As of ${day}.`,
  sections: {
    met: "Met",
    empty: "To be written",
    notMet: "Not met",
    ahead: "Not yet in force",
    over: "No longer in force",
  } satisfies Record<DutyStatus, string>,
  asked: "What is asked",
  source: "Source",
  where: "Where it is met",
  nowhere: "Nowhere yet",
  from: { unset: "From a day that is not set", on: (day: string) => `From ${day}` },
  until: (day: string) => `Until ${day}`,
  readAs: { text: "", quotation: " (as quoted elsewhere)", summary: " (as summed up elsewhere)" } satisfies Record<
    DutySource["read"],
    string
  >,
  notSeen: "What was not read",
  notSeenBefore:
    "The points above rest on texts that were read. These were looked for and not read, so nothing is asked because of them.",
};

/** The order of the sections: what is met first, for who looks a point up. */
const order: readonly DutyStatus[] = ["met", "empty", "notMet", "ahead", "over"];

/** What the law asks, and the passage or fact that meets each point. */
export function dutiesPage({ site }: PageInputs, page: SitePage) {
  const { duties = [], notSeen = [] } = site.model.profile?.duties ?? {};
  const judged = worstFirst(judgeDuties(site.model, duties));
  return (
    <Page
      site={site}
      page={page}
      description={words.description}
      lede={
        <>
          <p>{words.lede}</p>
          <p>{words.asOf(inWords(site.model.today))}</p>
        </>
      }
      wide
    >
      {order.map((status) => (
        <OfStatus site={site} status={status} judged={judged.filter((each) => each.status === status)} />
      ))}
      <NotRead notSeen={notSeen} />
    </Page>
  );
}

function OfStatus({ site, status, judged }: { site: SiteContext; status: DutyStatus; judged: readonly JudgedDuty[] }) {
  if (judged.length === 0) return null;
  return (
    <section>
      <h2 id={status}>{words.sections[status]}</h2>
      <table class="app-register">
        <caption class="visually-hidden" data-pagefind-ignore>
          {words.sections[status]}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.asked}</th>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.where}</th>
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
  const when = whenOf(duty, status);
  return (
    <tr id={`duty-${duty.id}`}>
      <th scope="row">
        {duty.about}
        {when !== undefined && <small>{when}</small>}
      </th>
      <td data-label={words.source}>
        <ul>
          {duty.sources.map(({ title, provision, address, read }) => (
            <li>
              <a href={address}>
                {title}, {provision}
              </a>
              {words.readAs[read]}
            </li>
          ))}
        </ul>
      </td>
      <td data-label={words.where}>
        {places.length === 0 ? (
          words.nowhere
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

function whenOf({ from, until }: JudgedDuty["duty"], status: DutyStatus): string | undefined {
  if (status === "ahead") return from === unknown ? words.from.unset : words.from.on(inWords(from));
  return status === "over" && until !== undefined ? words.until(inWords(until)) : undefined;
}

function NotRead({ notSeen }: { notSeen: readonly NotSeen[] }) {
  if (notSeen.length === 0) return null;
  return (
    <section>
      <h2 id="not-read">{words.notSeen}</h2>
      <p>{words.notSeenBefore}</p>
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
