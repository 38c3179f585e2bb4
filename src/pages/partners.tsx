import { Page } from "../../layouts/page.tsx";
import { ChangesHere } from "../../layouts/parts/changes-here.tsx";
import { GroupsOfBody, JointGroup } from "../../layouts/parts/groups-of-body.tsx";
import { History } from "../../layouts/parts/history.tsx";
import { Linked } from "../../layouts/parts/linked.tsx";
import { NamesInTime } from "../../layouts/parts/names-in-time.tsx";
import { Origins } from "../../layouts/parts/origins.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import { Register } from "../../layouts/parts/register.tsx";
import { SeatList } from "../../layouts/parts/seat-list.tsx";
import { StatusDay } from "../../layouts/parts/status-day.tsx";
import { changesOfOrganisation } from "../compare/changes-by-body.ts";
import { bodiesOf, groupsOwnedAlone, jointGroupsOf, reviewsOfBody } from "../model/bodies.ts";
import type { Membership, Model, Partner, PartnerIs } from "../model/model.ts";
import type { PageOf, SitePage } from "../site/pages/site-pages.ts";
import type { SiteContext } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { listInWords } from "../text/in-words.ts";
import { moneyInWords } from "../text/money.ts";
import { holdersName, personAndPost } from "../text/names.ts";
import { kindsInPrintOrder, partnerIsInWords, partnerKindName } from "../text/partner-kinds.ts";
import { periodInWords } from "../text/period-in-words.ts";
import { capitalise } from "../text/phrases.ts";
import { membershipsOf } from "../views/group.ts";
import { announcementsOf, historyOfPartner, historyOfPartners } from "../views/history.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { reviewsView } from "../views/reviews.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** Every organisation once, under the first of its kinds. */
export function partnersPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  return (
    <Page
      site={inputs.site}
      page={page}
      description={say(renderContext.model.words, "partnersPage.description", {
        partnership: renderContext.model.partnership.name,
      })}
    >
      {kindsInPrintOrder.map((kind) => (
        <PartnersOfKind renderContext={renderContext} kind={kind} />
      ))}
      <FormerPartners renderContext={renderContext} />
      <History words={renderContext.model.words} {...historyOfPartners(renderContext.model)} />
    </Page>
  );
}

function PartnersOfKind(props: { renderContext: RenderContext; kind: PartnerIs }) {
  const { model } = props.renderContext;
  const partners = model.partners.filter((partner) => firstKindOf(partner) === props.kind);
  const ahead = model.tenures.filter(
    ({ held, time }) => held.kind === "partner" && firstKindOf(held.partner) === props.kind && time === "ahead",
  );
  if (partners.length + ahead.length === 0) return null;
  return (
    <section>
      <h2>{headingOf(model.words, props.kind, partners)}</h2>
      <ul class="app-list">
        {partners.map((partner) => (
          <li>
            <Linked href={props.renderContext.hrefs.partner(partner)} text={partner.name} />
            {partner.besidePublisher && props.kind === "partnership" && (
              <small>{partnerIsInWords(model.words, props.kind, partner)}</small>
            )}
          </li>
        ))}
        {announcementsOf(model.words, ahead).map((announcement) => (
          <li>{announcement}</li>
        ))}
      </ul>
    </section>
  );
}

function headingOf(words: Words, kind: PartnerIs, partners: readonly Partner[]): string {
  return kind === "partnership" && partners.some(({ besidePublisher }) => besidePublisher)
    ? say(words, "partnerKinds.partnershipAndBodies")
    : partnerKindName(words, kind);
}

/** Under which kind an organisation is listed: the first that it is, or the last where it is none on the day. */
function firstKindOf(partner: Partner): PartnerIs | undefined {
  return kindsInPrintOrder.find((kind) => partner.is.includes(kind)) ?? kindsInPrintOrder.at(-1);
}

/** The organisations that are no more. */
function FormerPartners({ renderContext }: { renderContext: RenderContext }) {
  const { formerPartners, words } = renderContext.model;
  if (formerPartners.length === 0) return null;
  return (
    <section>
      <h2>{say(words, "partnersPage.former")}</h2>
      <ul class="app-list">
        {formerPartners.map((partner) => (
          <li>
            <Linked href={renderContext.hrefs.partner(partner)} text={partner.name} />
            <small>{periodInWords(words, partner.period)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An organisation, with every group it sits on. */
export function partnerPage(inputs: PageInputs, page: PageOf<"partner">) {
  const renderContext = siteRenderContext(inputs);
  const { record: partner } = page;
  const { words } = renderContext.model;
  const people = renderContext.model.people.filter((person) => person.partner === partner && person.published !== undefined);
  return (
    <Page
      site={inputs.site}
      page={page}
      description={say(words, "partnerPage.description", {
        organisation: partner.name,
        partnership: renderContext.model.partnership.name,
        count: renderContext.model.groups.filter(({ memberships }) => memberships.some(({ agency }) => agency === partner))
          .length,
      })}
      lede={partner.is.length > 0 && <p>{describeKinds(words, partner)}</p>}
      {...(bodiesOf(renderContext.model).includes(partner) && { scripts: ["reviews"] as const })}
    >
      <ChangesHere site={inputs.site} changes={changesOfOrganisation(partner, inputs.comparison?.changes ?? [])} />
      {partner.about !== undefined && (
        <Prose renderContext={renderContext} text={partner.about} context={proseContext(renderContext, "about", 1)} />
      )}
      <OtherNames words={words} partner={partner} />
      <Origins renderContext={renderContext} body={partner} />
      <OwnGroups renderContext={renderContext} partner={partner} />
      <Seats renderContext={renderContext} partner={partner} />
      <ReviewsOfBody site={inputs.site} partner={partner} />
      <ContributionOf model={renderContext.model} partner={partner} />
      {people.length > 0 && (
        <>
          <h2>{say(words, "partnerPage.people")}</h2>
          <ul>
            {people.map((person) => (
              <li>{personAndPost(person)}</li>
            ))}
          </ul>
        </>
      )}
      <History words={renderContext.model.words} {...historyOfPartner(renderContext.model, partner)} />
    </Page>
  );
}

/** The groups of a body of the partnership; of any other organisation, those that it owns together with others. */
function OwnGroups({ renderContext, partner }: { renderContext: RenderContext; partner: Partner }) {
  const { model } = renderContext;
  const isBody = bodiesOf(model).includes(partner);
  const joint = jointGroupsOf(partner, model);
  if (joint.length + (isBody ? groupsOwnedAlone(partner, model).length : 0) === 0) return null;
  return (
    <>
      <h2 id="own-groups">{say(model.words, isBody ? "partnerPage.ownGroups" : "partnerPage.jointGroups")}</h2>
      {isBody ? (
        <GroupsOfBody renderContext={renderContext} partner={partner} />
      ) : (
        <ul class="app-list">
          {joint.map((group) => (
            <JointGroup renderContext={renderContext} partner={partner} group={group} />
          ))}
        </ul>
      )}
    </>
  );
}

/** The reviews of a body of the partnership, where it is one of several. */
function ReviewsOfBody({ site, partner }: { site: SiteContext; partner: Partner }) {
  const { model } = site;
  const own = new Set(reviewsOfBody(partner, model).map(({ id }) => id));
  if (!bodiesOf(model).includes(partner) || own.size === 0) return null;
  const view = reviewsView(model);
  return (
    <>
      <h2 id="reviews">{say(model.words, "partnerPage.reviews")}</h2>
      <p>{sayOnPage(model.words, "reviewsPage.statusesOf", { date: <StatusDay model={model} /> })}</p>
      <Register
        site={site}
        view={{ ...view, rows: view.rows.filter(({ id }) => own.has(id)) }}
        caption={say(model.words, "partnerPage.reviewsOf", { organisation: partner.name })}
      />
    </>
  );
}

/** What an organisation gives to the budget, where that is said. */
function ContributionOf({ model, partner }: { model: Model; partner: Partner }) {
  const { words, arrangements } = model;
  const { budget } = arrangements;
  const given = budget?.contributions.filter((each) => each.partner === partner) ?? [];
  if (budget === undefined || given.length === 0) return null;
  const sum = given.reduce((total, { amount }) => total + amount, 0);
  return <p>{say(words, "budget.ofOrganisation", { year: budget.year, amount: moneyInWords(words, sum, budget.currency) })}</p>;
}

/** An organisation that ended: until when it was, what took its place, and its history. */
export function formerPartnerPage(inputs: PageInputs, page: PageOf<"formerPartner">) {
  const renderContext = siteRenderContext(inputs);
  const { record: partner } = page;
  const { words } = renderContext.model;
  const { until } = partner.period;
  const ended = until && say(words, "partnerPage.ended", { date: dateInWords(words, until) });
  return (
    <Page site={inputs.site} page={page} lede={<p>{[say(words, "partnerPage.noMore"), ended].filter(Boolean).join(" ")}</p>}>
      <ChangesHere site={inputs.site} changes={changesOfOrganisation(partner, inputs.comparison?.changes ?? [])} />
      <OtherNames words={words} partner={partner} />
      <Origins renderContext={renderContext} body={partner} />
      <Seats renderContext={renderContext} partner={partner} />
      <History words={renderContext.model.words} {...historyOfPartner(renderContext.model, partner)} />
    </Page>
  );
}

/** "A statutory safeguarding partner and a relevant agency." */
function describeKinds(words: Words, partner: Partner): string {
  const kinds = kindsInPrintOrder
    .filter((kind) => partner.is.includes(kind))
    .map((kind) => partnerIsInWords(words, kind, partner));
  return `${capitalise(listInWords(words, kinds))}.`;
}

function OtherNames({ words, partner }: { words: Words; partner: Partner }) {
  const known = [partner.shortName, ...partner.otherNames].filter((name) => name !== undefined);
  return (
    <>
      {known.length > 0 && <p>{say(words, "partnerPage.otherNames", { names: known.join("; ") })}</p>}
      <NamesInTime words={words} body={partner} />
    </>
  );
}

function Seats(props: { renderContext: RenderContext; partner: Partner }) {
  const { words } = props.renderContext.model;
  const memberships = membershipsOf(props.partner, props.renderContext.model);
  if (memberships.length === 0) return null;
  return (
    <>
      <h2 id="groups">{say(words, "partnerPage.groups")}</h2>
      <table class="seats-of-partner">
        <caption class="visually-hidden" data-pagefind-ignore>
          {say(words, "partnerPage.seatsOf", { organisation: props.partner.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(words, "common.group")}</th>
            <th scope="col">{say(words, "partnerPage.representation")}</th>
          </tr>
        </thead>
        <tbody>
          {memberships.map((membership) => (
            <tr>
              <th scope="row">
                <Linked href={props.renderContext.hrefs.group(membership.group)} text={membership.group.name} />
              </th>
              <td>
                <SeatsOn words={words} membership={membership} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Which seats a membership has; of a seat that is another's too, whose it can be. */
function SeatsOn({ words, membership }: { words: Words; membership: Membership }) {
  const { department, seats, oneOf } = membership;
  return (
    <>
      {department !== undefined && `${say(words, "partnerPage.ofDepartment", { department })} `}
      <SeatList words={words} seats={seats} />
      {oneOf !== undefined && (
        <p class="seat-terms">{say(words, "partnerPage.oneSeat", { holders: holdersName(words, membership) })}</p>
      )}
    </>
  );
}
