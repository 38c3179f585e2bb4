import { test } from "uvu";
import * as assert from "uvu/assert";
import { contentsOf } from "../folder.ts";
import { days } from "./a-year.ts";
import { type BuiltDay, buildDays } from "./a-year-built.ts";
import { oneLine, wordsOf } from "./page-of-model.ts";

// What is built of the year on each day: website, search index, calendar, open data and PDF.

/** Each place of what was built where a change shows, and how its text is read. */
const places = {
  "PDF, contents": ({ pdf }) => between(pdf, " Contents ", "Foreword This tells"),
  "PDF, who leads": ({ pdf }) => between(pdf, "The Lead Safeguarding Partners are:", "The Delegated"),
  "PDF, priorities": ({ pdf }) => between(pdf, "We are kind.", "How we are organised"),
  "PDF, chart": ({ pdf }) => between(pdf, "How we are organised", "Co-Chairing Period"),
  "PDF, rotation": ({ pdf }) => between(pdf, "Co-Chairing Period", "It meets quarterly"),
  "PDF, relevant agencies": ({ pdf }) => between(pdf, "The agencies that work with", "Appendix 2: Terms"),
  "PDF, members of the Executive Board": ({ pdf }) => between(pdf, "The members are:", "Advisors"),
  "PDF, other terms of reference": ({ pdf }) => between(pdf, "1. Purpose 1.1", "The current version"),
  "search, pages": ({ search }) => [...search].map(([url, { title }]) => `${url} ${title};`).join(" "),
  "search, /people/": searched("/people/"),
  "search, /partners/": searched("/partners/"),
  "search, /groups/": searched("/groups/"),
  "search, /groups/ferry-review/": searched("/groups/ferry-review/"),
  "search, /partners/tidewater-hospital/": searched("/partners/tidewater-hospital/"),
  "search, /priorities/": searched("/priorities/"),
  "search, /contact/": searched("/contact/"),
  "search, /reviews/": searched("/reviews/"),
  "search, /memberships/": searched("/memberships/"),
  "chart, drawn": (built) => between(page(built, "groups"), '<svg width="', "</svg>"),
  "chart, in words": (built) => between(page(built, "groups"), "The chart in words", "</div>"),
  "matrix, groups": (built) => wordsOf(between(page(built, "memberships"), "<thead>", "</thead>")),
  "matrix, seats": (built) => wordsOf(between(page(built, "memberships"), "<tbody ", "</tbody>").slice("<tbody ".length)),
  register: (built) => wordsOf(between(page(built, "reviews"), "<tbody", "</table>")),
  "offices and rotation": (built) =>
    wordsOf(between(page(built, "people"), "Independent Scrutineer</h2>", "Who chairs each group")),
  calendar: ({ file }) => oneLine(file("reviews.ics").replaceAll("\r\n ", "")),
  "open data, organisations": data("organisations"),
  "open data, groups": data("groups"),
  "open data, memberships": data("memberships"),
  "open data, people": data("people"),
  "open data, reviews": data("reviews"),
  "site map": ({ file }) => file("sitemap.xml"),
} satisfies Record<string, (built: BuiltDay) => string>;

/** On which of the seven days a place holds these words: ● for a day on which it does, ○ for one on which it does not. */
type Row = readonly [days: string, words: string];

const year: Readonly<Record<keyof typeof places, readonly Row[]>> = {
  // 1 February, 14 March, 31 March, 1 April, 31 May, 12 June and 1 September 2025.
  "PDF, contents": [
    ["● ● ● ○ ○ ○ ○", "Terms of Reference of the Learning Group"],
    ["○ ○ ○ ● ● ● ●", "Terms of Reference of the Practice Group"],
  ],
  "PDF, who leads": [
    ["● ● ○ ○ ○ ○ ○", "1. Ada Wren, Chief Constable, Fenmarsh Constabulary"],
    ["○ ○ ● ● ● ● ●", "1. Gil Curlew, Chief Constable, Fenmarsh Constabulary"],
    ["● ● ● ● ● ● ●", "2. Bo Heron, Chief Executive, Fenmarsh County Council"],
  ],
  "PDF, priorities": [
    ["● ● ● ○ ○ ○ ○", "Priority 1: Safety by the water"],
    ["○ ○ ○ ● ● ● ●", "Priority 1: Young carers are seen and heard"],
    ["○ ○ ○ ● ● ● ●", "Priority 2: Safe bridges"],
  ],
  "PDF, chart": [
    ["● ● ● ○ ○ ○ ○", "Executive Board Ferry Review Learning Group Case Panel"],
    ["○ ○ ○ ● ● ● ●", "Executive Board Case Panel Crossings Group Practice Group"],
    ["● ● ● ○ ○ ○ ○", "Ferry Review"],
    ["● ● ● ○ ○ ○ ○", "Learning Group"],
    ["○ ○ ○ ● ● ● ●", "Crossings Group"],
    ["○ ○ ○ ● ● ● ●", "Practice Group"],
  ],
  "PDF, rotation": [
    ["● ● ● ● ● ● ●", "1 April 2024 – 30 September 2025 Ada Wren Chief Constable"],
    ["● ● ● ● ● ● ●", "Bo Heron Chief Executive Fenmarsh County Council until 31 May 2025"],
    ["● ● ● ● ● ● ●", "Gil Curlew Chief Constable Fenmarsh Constabulary from 13 July 2025"],
    ["● ● ● ● ● ● ●", "1 October 2025 – 31 March 2027 Cy Plover"],
  ],
  "PDF, relevant agencies": [
    ["● ● ● ○ ○ ○ ○", "Marsh Lights"],
    ["○ ○ ○ ● ● ● ○", "Bright Lights"],
    ["● ● ● ○ ○ ○ ○", "Tidewater Hospital"],
    ["● ● ● ○ ○ ○ ○", "Upland Hospital"],
    ["○ ○ ○ ● ● ● ●", "Estuary Hospitals"],
  ],
  "PDF, members of the Executive Board": [
    ["● ● ○ ○ ○ ○ ○", "Fenmarsh Constabulary Ada Wren – Chief Constable – Interim Co-Chair"],
    ["○ ○ ● ● ● ● ●", "Fenmarsh Constabulary Gil Curlew – Chief Constable – Co-Chair"],
    ["● ● ○ ○ ○ ○ ○", "Ada Wren"],
    ["○ ○ ● ● ● ● ●", "Gil Curlew"],
    ["● ● ● ○ ○ ○ ○", "(Chair, Learning Group)"],
    ["○ ○ ○ ● ● ● ●", "(Chair, Practice Group)"],
  ],
  "PDF, other terms of reference": [
    ["● ● ● ○ ○ ○ ○", "Marsh Lights Trustee"],
    ["○ ○ ○ ● ● ● ●", "Bright Lights Trustee"],
    ["● ● ● ○ ○ ○ ○", "reports to the Learning Group"],
    ["○ ○ ○ ● ● ● ●", "reports to the Practice Group"],
    ["● ● ● ○ ○ ○ ○", "Tidewater Hospital Named Nurse – Acting Chair"],
    ["○ ○ ○ ● ● ● ●", "Estuary Hospitals Named Doctor – Chair"],
    ["● ● ● ○ ○ ○ ○", "Held open until 31 March 2025"],
  ],
  "search, pages": [
    ["● ● ● ● ● ● ●", "/groups/ferry-review/ Ferry Review"],
    ["○ ○ ○ ● ● ● ●", "/groups/crossings-group/ Crossings Group"],
    ["● ● ● ○ ○ ○ ○", "/groups/learning-group/ Learning Group"],
    ["○ ○ ○ ● ● ● ●", "/groups/learning-group/ Practice Group"],
    ["● ● ● ● ● ● ●", "/partners/tidewater-hospital/ Tidewater Hospital"],
    ["○ ○ ○ ● ● ● ●", "/partners/estuary-hospitals/ Estuary Hospitals"],
    ["● ● ● ○ ○ ○ ○", "/partners/marsh-lights/ Marsh Lights"],
    ["○ ○ ○ ● ● ● ●", "/partners/marsh-lights/ Bright Lights"],
  ],
  "search, /people/": [
    ["● ● ○ ○ ○ ○ ○", "Lead Safeguarding Partners. Ada Wren. Chief Constable"],
    ["○ ○ ● ● ● ● ●", "Lead Safeguarding Partners. Gil Curlew. Chief Constable"],
    ["● ● ○ ○ ○ ○ ○", "Lead Safeguarding Partner from 15 March 2025"],
    ["○ ○ ● ● ● ● ●", "Lead Safeguarding Partner since 15 March 2025"],
    ["● ● ● ● ○ ○ ○", "Independent Scrutineer. Di Avocet"],
    ["○ ○ ○ ○ ● ○ ○", "Independent Scrutineer. Nobody holds this office on 31 May 2025"],
    ["○ ○ ○ ○ ○ ● ●", "Independent Scrutineer. Hal Smew"],
    ["○ ○ ○ ○ ○ ● ○", "Standing Co-Chair. Nobody holds this office on 12 June 2025"],
  ],
  "search, /partners/": [
    ["● ● ● ○ ○ ○ ○", "From 1 April 2025: Estuary Hospitals"],
    ["○ ○ ○ ● ● ● ●", "Organisations that are no more. Tidewater Hospital"],
  ],
  "search, /groups/": [
    ["● ● ● ○ ○ ○ ○", "From 1 April 2025: Crossings Group"],
    ["○ ○ ○ ● ● ● ●", "Groups that no longer meet. Ferry Review"],
  ],
  "search, /groups/ferry-review/": [
    ["● ● ● ○ ○ ○ ○", "Its work will be taken on by Crossings Group."],
    ["○ ○ ○ ● ● ● ●", "This group no longer meets. It was dissolved: 31 March 2025. Its work was taken on by Crossings Group."],
    ["● ● ● ○ ○ ○ ○", "Ferry Officer"],
  ],
  "search, /partners/tidewater-hospital/": [
    ["● ● ● ○ ○ ○ ○", "A relevant agency. Its work will be taken on by Estuary Hospitals."],
    ["○ ○ ○ ● ● ● ●", "This organisation is no more. It ended: 31 March 2025. Its work was taken on by Estuary Hospitals."],
    ["● ● ● ○ ○ ○ ○", "Named Nurse"],
  ],
  "search, /priorities/": [
    ["● ● ● ○ ○ ○ ○", "Priority 1: Safety by the water"],
    ["● ● ● ○ ○ ○ ○", "Safe bridges from 1 April 2025"],
    ["○ ○ ○ ● ● ● ●", "Priority 2: Safe bridges"],
  ],
  "search, /contact/": [
    ["● ● ● ○ ○ ○ ○", "Outside office hours. Telephone 01632 960002"],
    ["○ ○ ○ ● ● ● ●", "Telephone 01632 960003"],
  ],
  "search, /reviews/": [
    ["● ● ● ○ ○ ○ ○", "Terms of Reference of the Learning Group"],
    ["○ ○ ○ ● ● ● ●", "Terms of Reference of the Practice Group"],
  ],
  "search, /memberships/": [
    ["● ● ● ○ ○ ○ ○", "Tidewater Hospital"],
    ["○ ○ ○ ● ● ● ●", "Estuary Hospitals"],
  ],
  "chart, drawn": [
    ["● ● ● ○ ○ ○ ○", "Ferry Review"],
    ["● ● ● ○ ○ ○ ○", "Learning Group"],
    ["○ ○ ○ ● ● ● ●", "Crossings Group"],
    ["○ ○ ○ ● ● ● ●", "Practice Group"],
  ],
  "chart, in words": [
    ["● ● ● ○ ○ ○ ○", 'Learning Group</a><ul><li><a href="/groups/case-panel/">'],
    ["○ ○ ○ ● ● ● ●", 'Executive Board</a><ul><li><a href="/groups/case-panel/">'],
    ["● ● ● ○ ○ ○ ○", "Ferry Review"],
    ["○ ○ ○ ● ● ● ●", "Crossings Group"],
  ],
  "matrix, groups": [
    ["● ● ● ○ ○ ○ ○", "Case Panel Executive Board Ferry Review Learning Group"],
    ["○ ○ ○ ● ● ● ●", "Case Panel Crossings Group Executive Board Practice Group"],
  ],
  "matrix, seats": [
    ["● ● ● ○ ○ ○ ○", "Tidewater Hospital 1 Chair"],
    ["○ ○ ○ ● ● ● ●", "Estuary Hospitals 1 Chair"],
    ["● ● ● ○ ○ ○ ○", "Marsh Lights 1 Participant observer"],
    ["○ ○ ○ ● ● ● ●", "Bright Lights 1 Participant observer"],
    ["● ● ● ● ● ○ ●", "Fenmarsh County Council 1 Co-Chair"],
    ["○ ○ ○ ○ ○ ● ○", "Fenmarsh County Council 2 Member Co-Chair"],
  ],
  register: [
    ["● ● ● ○ ○ ○ ○", "Terms of Reference of the Learning Group"],
    ["○ ○ ○ ● ● ● ●", "Terms of Reference of the Practice Group"],
    ["● ○ ○ ○ ○ ○ ○", "Turning Tides Plan 1 April 2025 In date due in 59 days"],
    ["○ ○ ● ○ ○ ○ ○", "Turning Tides Plan 1 April 2025 Due soon due in 1 day"],
    ["○ ○ ○ ● ○ ○ ○", "Turning Tides Plan 1 April 2025 Due soon due today"],
    ["○ ○ ○ ○ ● ● ●", "Turning Tides Plan 1 April 2025 Overdue"],
    ["● ● ● ○ ○ ○ ○", "Held open until 31 March 2025"],
  ],
  "offices and rotation": [
    ["● ● ● ● ○ ○ ○", "Independent Scrutineer Di Avocet"],
    ["○ ○ ○ ○ ● ○ ○", "Independent Scrutineer Nobody holds this office on 31 May 2025."],
    ["○ ○ ○ ○ ○ ● ●", "Independent Scrutineer Hal Smew Head of Ferries"],
    ["○ ○ ○ ○ ○ ● ○", "Standing Co-Chair Nobody holds this office on 12 June 2025."],
    ["● ● ● ● ● ● ●", "1 April 2024 – 30 September 2025 Ada Wren Chief Constable"],
    ["● ● ● ● ● ● ●", "Bo Heron Chief Executive Fenmarsh County Council until 31 May 2025"],
    ["● ● ● ● ● ● ●", "Gil Curlew Chief Constable Fenmarsh Constabulary from 13 July 2025"],
  ],
  calendar: [
    ["● ● ● ○ ○ ○ ○", "SUMMARY:Review due: Terms of Reference of the Learning Group"],
    ["○ ○ ○ ● ● ● ●", "SUMMARY:Review due: Terms of Reference of the Practice Group"],
    ["○ ○ ○ ● ○ ○ ○", "On 2025-04-01: due soon\\, due today."],
    ["○ ○ ○ ○ ● ○ ○", "On 2025-05-31: overdue\\, 60 days overdue."],
    ["○ ○ ○ ○ ○ ○ ●", "On 2025-09-01: due soon\\, due in 29 days."],
  ],
  "open data, organisations": [
    ["● ● ● ○ ○ ○ ○", "tidewater-hospital,Tidewater Hospital"],
    ["● ● ● ○ ○ ○ ○", "upland-hospital,Upland Hospital"],
    ["○ ○ ○ ● ● ● ●", "estuary-hospitals,Estuary Hospitals"],
    ["● ● ● ○ ○ ○ ○", "marsh-lights,Marsh Lights,,,,seatHolder; relevantAgency"],
    ["○ ○ ○ ● ● ● ○", "marsh-lights,Bright Lights,BL,,Marsh Lights,seatHolder; relevantAgency"],
    ["○ ○ ○ ○ ○ ○ ●", "marsh-lights,Bright Lights,BL,,Marsh Lights,seatHolder,"],
  ],
  "open data, groups": [
    ["● ● ● ○ ○ ○ ○", "ferry-review,Ferry Review"],
    ["○ ○ ○ ● ● ● ●", "crossings-group,Crossings Group"],
    ["● ● ● ○ ○ ○ ○", "learning-group,Learning Group"],
    ["○ ○ ○ ● ● ● ●", "learning-group,Practice Group,,,Learning Group"],
    ["● ● ● ○ ○ ○ ○", "case-panel,Case Panel,,,,taskAndFinish,learning-group"],
    ["○ ○ ○ ● ● ● ●", "case-panel,Case Panel,,,,taskAndFinish,executive-board"],
  ],
  "open data, memberships": [
    ["● ● ● ○ ○ ○ ○", "case-panel,tidewater-hospital"],
    ["○ ○ ○ ● ● ● ●", "case-panel,estuary-hospitals"],
    ["● ● ● ○ ○ ○ ○", "ferry-review,"],
    ["○ ○ ○ ● ● ● ●", "crossings-group,fenmarsh-constabulary"],
    ["○ ○ ○ ○ ○ ● ○", "crossings-group,fenmarsh-county-council"],
    ["● ● ○ ○ ○ ○ ○", "ada-wren"],
    ["○ ○ ● ● ● ● ●", "gil-curlew"],
  ],
  "open data, people": [
    ["● ● ○ ○ ○ ○ ○", "ada-wren,Ada Wren,Chief Constable"],
    ["● ● ○ ○ ○ ○ ○", "gil-curlew,Gil Curlew,Deputy Chief Constable"],
    ["○ ○ ● ● ● ● ●", "gil-curlew,Gil Curlew,Chief Constable"],
    ["○ ○ ○ ○ ○ ● ●", "hal-smew,Hal Smew,Head of Ferries"],
  ],
  "open data, reviews": [
    ["● ● ● ○ ○ ○ ○", "learning-group,termsOfReference,Terms of Reference of the Learning Group"],
    ["○ ○ ○ ● ● ● ●", "learning-group,termsOfReference,Terms of Reference of the Practice Group"],
    ["○ ● ● ● ○ ○ ○", "2025-04-01,due-soon"],
    ["○ ○ ○ ○ ● ● ●", "2025-04-01,overdue"],
  ],
  "site map": [
    ["● ● ● ● ● ● ●", "/groups/ferry-review/"],
    ["○ ○ ○ ● ● ● ●", "/groups/crossings-group/"],
    ["● ● ● ● ● ● ●", "/partners/tidewater-hospital/"],
    ["○ ○ ○ ● ● ● ●", "/partners/estuary-hospitals/"],
  ],
};

/** What was built: of each day in turn, and of the first one a second time. */
const built = await buildDays([...days, days[0] ?? ""]);

for (const [place, rows] of Object.entries(year)) {
  test(`${place}: what is right on each of the seven days`, () => {
    const texts = built.slice(0, days.length).map(places[place as keyof typeof places]);
    const found = rows.map(([, words]) => [texts.map((text) => (text.includes(words) ? "●" : "○")).join(" "), words]);
    assert.equal(found, rows);
    assert.not(rows.some(([when]) => !when.includes("●")));
  });
}

test("the same data give the same bytes for the same day, in another folder", () => {
  const [first, again] = [built.at(0), built.at(-1)].map((each) => contentsOf(each?.folder ?? ""));
  assert.ok(first && again && first !== again);
  assert.equal(Object.keys(first), Object.keys(again));
  assert.equal(
    Object.keys(first).filter((path) => first[path] !== again[path]),
    [],
  );
});

function searched(url: string): (built: BuiltDay) => string {
  return ({ search }) => search.get(url)?.words ?? missing(`the page ${url} in the search index`);
}

function data(name: string): (built: BuiltDay) => string {
  return ({ file }) => file(`data/${name}.csv`);
}

function page({ file }: BuiltDay, name: string): string {
  return oneLine(file(`${name}/index.html`));
}

/** What stands in a text from one passage on to the next. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  return start >= 0 && end >= 0 ? text.slice(start, end) : missing(`"${from}" and then "${to}"`);
}

function missing(what: string): never {
  throw new Error(`There is not ${what}.`);
}

test.run();
