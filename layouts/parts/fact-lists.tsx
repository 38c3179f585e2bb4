import type { OfficeHolder, PartnerIs } from "../../src/model/model.ts";
import type { ProseText } from "../../src/model/prose/prose-text.ts";
import { hasTerms } from "../../src/site/document-contents.ts";
import { holderInFull } from "../../src/text/names.ts";
import { partnerIsInWords } from "../../src/text/partner-kinds.ts";
import { type ProseContext, renderProseLine } from "../../src/text/prose.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Linked } from "./linked.tsx";

interface ListProps {
  readonly renderContext: RenderContext;
  readonly context: ProseContext;
}

/** The statutory safeguarding partners. */
export function StatutoryPartners({ renderContext }: ListProps) {
  return <Partners renderContext={renderContext} what="statutoryPartner" />;
}

/** The relevant agencies. */
export function RelevantAgencies({ renderContext }: ListProps) {
  return <Partners renderContext={renderContext} what="relevantAgency" />;
}

/** The strategic partnerships that the partnership works with. */
export function StrategicPartnerships({ renderContext }: ListProps) {
  return <Partners renderContext={renderContext} what="strategicPartnership" />;
}

/** The bodies of the partnership beside the one that publishes, each with what it is within the partnership. */
export function PartnershipBodies({ renderContext: { model, hrefs } }: ListProps) {
  return (
    <ul class="partners">
      {model.partners
        .filter(({ besidePublisher }) => besidePublisher)
        .map((partner) => (
          <li>
            <Linked href={hrefs.partner(partner)} text={partner.name} />
            {partner.partnershipRole !== undefined && `, ${partnerIsInWords(model.words, "partnership", partner)}`}
          </li>
        ))}
    </ul>
  );
}

/** The lead safeguarding partners, numbered. */
export function LeadPartners({ renderContext }: ListProps) {
  return <People words={renderContext.model.words} people={renderContext.model.leadSafeguardingPartners} />;
}

/** The delegated safeguarding partners, numbered. */
export function DelegatedPartners({ renderContext }: ListProps) {
  return <People words={renderContext.model.words} people={renderContext.model.delegatedSafeguardingPartners} />;
}

/** The independent chair. */
export function IndependentChair({ renderContext: { model } }: ListProps) {
  return <Appointed words={model.words} holder={model.independentChair} />;
}

/** The independent scrutineer. */
export function IndependentScrutineer({ renderContext: { model } }: ListProps) {
  return <Appointed words={model.words} holder={model.independentScrutineer} />;
}

/** The purpose, and the means by which it is pursued. */
export function Purpose({ renderContext, context }: ListProps) {
  const { purpose } = renderContext.model.aims;
  return (
    <>
      {purpose !== undefined && (
        <p>
          <Line text={purpose.text} context={context} />
        </p>
      )}
      {purpose !== undefined && purpose.by.length > 0 && (
        <ul>
          {purpose.by.map((means) => (
            <li>{means}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Partners({ renderContext, what }: { renderContext: RenderContext; what: PartnerIs }) {
  const { model, hrefs } = renderContext;
  const partners = model.partners.filter((partner) => partner.is.includes(what));
  if (partners.length === 0) return null;
  return (
    <ul class="partners">
      {partners.map((partner) => (
        <li>
          <Linked href={hrefs.partner(partner)} text={partner.name} />
          {partner.listedAs !== undefined && ` ${partner.listedAs}`}
        </li>
      ))}
    </ul>
  );
}

function Appointed({ words, holder }: { words: Words; holder: OfficeHolder | undefined }) {
  if (holder === undefined) return null;
  return (
    <ul>
      <li>{holderInFull(words, holder)}</li>
    </ul>
  );
}

function People(props: { words: Words; people: readonly OfficeHolder[] }) {
  if (props.people.length === 0) return null;
  return (
    <ol>
      {props.people.map((holder) => (
        <li>{holderInFull(props.words, holder)}</li>
      ))}
    </ol>
  );
}

/** The principles, each with its name before it. */
export function Principles({ renderContext, context }: ListProps) {
  const { principles } = renderContext.model.aims;
  if (principles.length === 0) return null;
  return (
    <ul>
      {principles.map((aim) => (
        <li>
          {aim.name !== undefined && <strong>{aim.text === undefined ? aim.name : `${aim.name}:`}</strong>}{" "}
          {aim.text !== undefined && <Line text={aim.text} context={context} />}
        </li>
      ))}
    </ul>
  );
}

/** The values, each with its name and what it means. */
export function Values({ renderContext, context }: ListProps) {
  const { values } = renderContext.model.aims;
  if (values.length === 0) return null;
  return (
    <ul class="values">
      {values.map((aim) => (
        <li>
          {aim.name !== undefined && <strong>{aim.name}</strong>}
          {aim.name !== undefined && aim.text !== undefined && " – "}
          {aim.text !== undefined && <Line text={aim.text} context={context} />}
        </li>
      ))}
    </ul>
  );
}

/** The priorities, numbered in words. */
export function Priorities({ renderContext, context }: ListProps) {
  const { aims, words } = renderContext.model;
  if (aims.priorities.length === 0) return null;
  return (
    <ul class="priorities">
      {aims.priorities.map((priority) => (
        <li>
          <strong>{say(words, "document.priority", { number: priority.number })}</strong>{" "}
          <Line text={priority.text} context={context} />
        </li>
      ))}
    </ul>
  );
}

/** The groups that have terms of reference, in the order of the appendices. */
export function GroupsWithTerms({ renderContext }: ListProps) {
  const { model, hrefs } = renderContext;
  const groups = model.arrangements.appendices.flatMap((appendix) => appendix.groups).filter(hasTerms);
  if (groups.length === 0) return null;
  return (
    <ul>
      {groups.map((group) => (
        <li>
          <Linked href={hrefs.group(group)} text={group.name} />
        </li>
      ))}
    </ul>
  );
}

function Line(props: { text: ProseText; context: ProseContext }) {
  return <span dangerouslySetInnerHTML={{ __html: renderProseLine(props.text, props.context) }} />;
}
