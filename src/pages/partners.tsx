import { Page } from "../../layouts/page.tsx";
import { History } from "../../layouts/parts/history.tsx";
import { Linked } from "../../layouts/parts/linked.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import { inWords } from "../model/dates.ts";
import type { Partner, PartnerIs } from "../model/model.ts";
import type { PageOf, SitePage } from "../site/pages/site-pages.ts";
import { personAndPost, seatName } from "../text/names.ts";
import { joinNames } from "../text/phrases.ts";
import { membershipsOf } from "../views/group.ts";
import { historyOfPartner } from "../views/history.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** What an organisation can be to the partnership, in the order of print. */
const partnerKinds: Readonly<Record<PartnerIs, { readonly many: string; readonly one: string }>> = {
  partnership: { many: "The partnership", one: "the partnership itself" },
  statutoryPartner: { many: "Statutory safeguarding partners", one: "a statutory safeguarding partner" },
  delegatedPartner: { many: "Delegated safeguarding partners", one: "a delegated safeguarding partner" },
  relevantAgency: { many: "Relevant agencies", one: "a relevant agency" },
  strategicPartnership: { many: "Strategic partnerships", one: "a strategic partnership" },
  seatHolder: { many: "Other bodies with a seat", one: "a body with a seat on a group" },
  connectedBody: { many: "Other bodies named in the arrangements", one: "a body named in the arrangements" },
};

const kindsInPrintOrder = Object.keys(partnerKinds) as PartnerIs[];

/** Every organisation once, under the first of its kinds. */
export function partnersPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  return (
    <Page site={inputs.site} page={page}>
      {kindsInPrintOrder.map((kind) => (
        <PartnersOfKind renderContext={renderContext} kind={kind} />
      ))}
    </Page>
  );
}

function PartnersOfKind(props: { renderContext: RenderContext; kind: PartnerIs }) {
  const firstKind = (partner: Partner) => kindsInPrintOrder.find((kind) => partner.is.includes(kind));
  const partners = props.renderContext.model.partners.filter((partner) => firstKind(partner) === props.kind);
  if (partners.length === 0) return null;
  return (
    <section>
      <h2>{partnerKinds[props.kind].many}</h2>
      <ul class="app-list">
        {partners.map((partner) => (
          <li>
            <Linked href={props.renderContext.hrefs.partner(partner)} text={partner.name} />
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
  const people = renderContext.model.people.filter((person) => person.partner === partner && person.published !== undefined);
  return (
    <Page site={inputs.site} page={page} lede={<p>{describeKinds(partner)}</p>}>
      {partner.about !== undefined && (
        <Prose renderContext={renderContext} text={partner.about} context={proseContext(renderContext, "about", 1)} />
      )}
      <OtherNames partner={partner} />
      <Seats renderContext={renderContext} partner={partner} />
      {people.length > 0 && (
        <>
          <h2>People named in the arrangements</h2>
          <ul>
            {people.map((person) => (
              <li>{personAndPost(person)}</li>
            ))}
          </ul>
        </>
      )}
      <History {...historyOfPartner(renderContext.model, partner)} />
    </Page>
  );
}

/** "A statutory safeguarding partner and a relevant agency." */
function describeKinds(partner: Partner): string {
  const words = kindsInPrintOrder.filter((kind) => partner.is.includes(kind)).map((kind) => partnerKinds[kind].one);
  const sentence = joinNames(words);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function OtherNames({ partner }: { partner: Partner }) {
  const former = partner.formerNames.map(({ name, until }) => (until === undefined ? name : `${name} (until ${inWords(until)})`));
  const known = [partner.shortName, ...partner.otherNames].filter((name) => name !== undefined);
  return (
    <>
      {known.length > 0 && <p>Also known as: {known.join("; ")}.</p>}
      {former.length > 0 && <p>Formerly: {former.join("; ")}.</p>}
    </>
  );
}

function Seats(props: { renderContext: RenderContext; partner: Partner }) {
  const memberships = membershipsOf(props.partner, props.renderContext.model);
  if (memberships.length === 0) return null;
  return (
    <>
      <h2 id="groups">Groups it sits on</h2>
      <table class="seats-of-partner">
        <caption class="visually-hidden" data-pagefind-ignore>
          Seats held by {props.partner.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Representation</th>
          </tr>
        </thead>
        <tbody>
          {memberships.map((membership) => (
            <tr>
              <th scope="row">
                <Linked href={props.renderContext.hrefs.group(membership.group)} text={membership.group.name} />
              </th>
              <td>
                {membership.department !== undefined && `${membership.department}: `}
                {membership.seats.map(seatName).join("; ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
