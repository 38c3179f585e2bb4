import type { ComponentChildren } from "preact";
import { Page } from "../../layouts/page.tsx";
import { CoChairRotation } from "../../layouts/parts/co-chairs.tsx";
import { History } from "../../layouts/parts/history.tsx";
import { Linked } from "../../layouts/parts/linked.tsx";
import { RotationTimeline } from "../../layouts/parts/rotation-timeline.tsx";
import type { ModelOnDay } from "../model/day.ts";
import type { Model, OfficeHolder, Person } from "../model/model.ts";
import { isVacant, personOf } from "../model/tenure.ts";
import { linksTo } from "../site/navigation.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { officeHoldersName, officeName, offices, postInWords, standsForInWords } from "../text/names.ts";
import { capitalise } from "../text/phrases.ts";
import { chairsOf } from "../views/group.ts";
import { historyOfPeople } from "../views/history.ts";
import type { RenderContext } from "../views/render-context.ts";
import { say } from "../words/say.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** Who leads, who chairs and when, and everyone else whose name the arrangements publish. */
export function peoplePage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { model } = renderContext;
  const { coChairs, words } = model;
  return (
    <Page site={inputs.site} page={page} description={say(words, "peoplePage.description")} wide>
      <People
        id="lead"
        title={officeHoldersName(words, "leadSafeguardingPartner")}
        renderContext={renderContext}
        people={model.leadSafeguardingPartners}
      />
      <People
        id="delegated"
        title={officeHoldersName(words, "delegatedSafeguardingPartner")}
        renderContext={renderContext}
        people={model.delegatedSafeguardingPartners}
      />
      <Appointed id="independent-chair" office="independentChair" renderContext={renderContext} />
      <Appointed id="scrutineer" office="independentScrutineer" renderContext={renderContext} />
      <Vacancies model={model} />
      {coChairs !== undefined && (
        <section>
          <h2 id="co-chairs">{say(words, "peoplePage.coChairs")}</h2>
          <div class="app-rotation">
            <RotationTimeline words={model.words} coChairs={coChairs} />
            <CoChairRotation renderContext={renderContext} />
          </div>
        </section>
      )}
      <ChairsOfGroups renderContext={renderContext} />
      <OtherPeople renderContext={renderContext} />
      <History words={model.words} {...historyOfPeople(model)} />
      {linksTo(model, "timeline").map(({ text, path }) => (
        <p>
          <a href={href(inputs.site, path)}>{say(words, "peoplePage.asTimeline", { page: text })}</a>
        </p>
      ))}
    </Page>
  );
}

/** Who is appointed to an office that is for one, and when that was. */
function Appointed(props: { id: string; office: "independentChair" | "independentScrutineer"; renderContext: RenderContext }) {
  const { words, [props.office]: holder } = props.renderContext.model;
  if (holder === undefined) return null;
  return (
    <People id={props.id} title={officeName(words, props.office)} renderContext={props.renderContext} people={[holder]}>
      {holder.appointed !== undefined && say(words, "peoplePage.appointed", { date: dateInWords(words, holder.appointed) })}
    </People>
  );
}

/** The offices that somebody held or will hold, and nobody holds on the day. */
function Vacancies({ model }: { model: ModelOnDay }) {
  const { tenures, today, words } = model;
  const vacant = offices.filter((office) => isVacant(office, tenures));
  return (
    <>
      {vacant.map((office) => (
        <section>
          <h2>{officeName(words, office)}</h2>
          <p>{say(words, "peoplePage.nobodyHolds", { date: dateInWords(words, today) })}</p>
        </section>
      ))}
    </>
  );
}

function People(props: {
  id: string;
  title: string;
  renderContext: RenderContext;
  people: readonly OfficeHolder[];
  children?: ComponentChildren;
}) {
  const { words } = props.renderContext.model;
  const people = props.people.filter(({ person }) => person === undefined || isShown(person));
  if (people.length === 0) return null;
  return (
    <section>
      <h2 id={props.id}>{props.title}</h2>
      <ul class="people-cards">
        {people.map(({ person, standsFor }) => (
          <li class="person-card">
            {person === undefined ? (
              <span class="person-name">{say(words, "facts.notKnown")}</span>
            ) : (
              <PersonLines renderContext={props.renderContext} person={person} />
            )}
            {standsFor !== undefined && <span class="person-post">{capitalise(standsForInWords(words, standsFor))}</span>}
            {props.children && <span class="person-post">{props.children}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether anything may be said of a person: the name, or the post of whoever is known by it alone. */
function isShown({ published, nameless, post }: Person): boolean {
  return published !== undefined || (nameless === true && post !== undefined);
}

function PersonLines({ renderContext, person }: { renderContext: RenderContext; person: Person }) {
  const post = postInWords(renderContext.model.words, person);
  return (
    <>
      <span class="person-name">{person.published?.name ?? post}</span>
      {post !== undefined && person.published !== undefined && <span class="person-post">{post}</span>}
      {person.partner !== undefined && (
        <span class="person-partner">
          <Linked href={renderContext.hrefs.partner(person.partner)} text={person.partner.name} />
        </span>
      )}
    </>
  );
}

function ChairsOfGroups({ renderContext }: { renderContext: RenderContext }) {
  const { groups: all, words } = renderContext.model;
  const groups = all.map((group) => ({ group, chairs: chairsOf(words, group) })).filter(({ chairs }) => chairs.length > 0);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 id="chairs">{say(words, "peoplePage.chairs")}</h2>
      <table>
        <caption class="visually-hidden" data-pagefind-ignore>
          {say(words, "peoplePage.chairsCaption")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(words, "common.group")}</th>
            <th scope="col">{say(words, "peoplePage.chairedBy")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, chairs }) => (
            <tr>
              <th scope="row">
                <Linked href={renderContext.hrefs.group(group)} text={group.name} />
              </th>
              <td>
                <ul>
                  {chairs.map((chair) => (
                    <li>{[chair.name, chair.post].filter(Boolean).join(", ")}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** People with published names whom none of the lists above names, but for those who have left, or are to come. */
function OtherPeople({ renderContext }: { renderContext: RenderContext }) {
  const { model } = renderContext;
  const { leadSafeguardingPartners, delegatedSafeguardingPartners, independentChair, independentScrutineer } = model;
  const holders = [...leadSafeguardingPartners, ...delegatedSafeguardingPartners, independentChair, independentScrutineer];
  const listed = new Set(holders.flatMap((holder) => holder?.person ?? []));
  const others = model.people.filter((person) => person.published !== undefined && !listed.has(person) && isHere(person, model));
  if (others.length === 0) return null;
  return (
    <section>
      <h2 id="others">{say(model.words, listed.size === 0 ? "partnerPage.people" : "peoplePage.others")}</h2>
      <ul class="people-cards">
        {others.map((person) => (
          <li class="person-card">
            <PersonLines renderContext={renderContext} person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Whether a person is here on the day: by the posts, and of whoever has none by what else is held, such as an office. Of whoever
 * holds nothing whose time is known, nothing says otherwise.
 */
function isHere(person: Person, { tenures, groups }: Model): boolean {
  if (person.posts.length > 0) return person.posts.some(({ time }) => time === "now");
  const held = tenures.filter((tenure) => personOf(tenure.held) === person);
  if (held.length === 0 || held.some(({ time }) => time === "now")) return true;
  return groups.some(({ memberships, statedChairs }) =>
    [...statedChairs, ...memberships.flatMap(({ seats }) => seats)].some((each) => each.person === person),
  );
}
