import type { Aim, Model, Partner, PartnerIs, Person, Priority } from "../../src/model/model.ts";
import { hasTerms } from "../../src/site/document-contents.ts";
import { personInFull } from "../../src/text/names.ts";
import { type ProseContext, proseLine } from "../../src/text/prose.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { Linked } from "./linked.tsx";

/** A list of facts by its name in `[[list:name]]`. */
export function FactList(props: { renderContext: RenderContext; name: string; context: ProseContext }) {
  const { renderContext, context } = props;
  const { model } = renderContext;
  switch (props.name) {
    case "statutory-partners":
      return <Partners renderContext={renderContext} partners={partnersThatAre(model, "statutoryPartner")} />;
    case "relevant-agencies":
      return <Partners renderContext={renderContext} partners={partnersThatAre(model, "relevantAgency")} />;
    case "strategic-partnerships":
      return <Partners renderContext={renderContext} partners={partnersThatAre(model, "strategicPartnership")} />;
    case "lead-safeguarding-partners":
      return <People people={model.leadSafeguardingPartners} />;
    case "delegated-safeguarding-partners":
      return <People people={model.delegatedSafeguardingPartners} />;
    case "purpose":
      return (
        <>
          {model.aims.purpose !== undefined && (
            <p>
              <Line text={model.aims.purpose.text.text} context={context} />
            </p>
          )}
          <ul>
            {(model.aims.purpose?.by ?? []).map((means) => (
              <li>{means}</li>
            ))}
          </ul>
        </>
      );
    case "principles":
      return <Aims aims={model.aims.principles} context={context} />;
    case "values":
      return <Values aims={model.aims.values} context={context} />;
    case "priorities":
      return <Priorities priorities={model.aims.priorities} context={context} />;
    case "terms-of-reference":
      return <GroupsWithTerms renderContext={renderContext} />;
    default:
      throw new Error(`No list is called "${props.name}": the loader should have refused it.`);
  }
}

function partnersThatAre(model: Model, what: PartnerIs): Partner[] {
  return model.partners.filter((partner) => partner.is.includes(what));
}

function Partners(props: { renderContext: RenderContext; partners: readonly Partner[] }) {
  return (
    <ul class="partners">
      {props.partners.map((partner) => {
        const href = props.renderContext.hrefs.partner(partner);
        return (
          <li>
            <Linked href={href} text={partner.name} />
            {partner.listedAs !== undefined && ` ${partner.listedAs}`}
          </li>
        );
      })}
    </ul>
  );
}

function People(props: { people: readonly Person[] }) {
  return (
    <ol>
      {props.people.map((person) => (
        <li>{personInFull(person)}</li>
      ))}
    </ol>
  );
}

function Aims(props: { aims: readonly Aim[]; context: ProseContext }) {
  return (
    <ul>
      {props.aims.map((aim) => (
        <li>
          {aim.name !== undefined && <strong>{aim.text === undefined ? aim.name : `${aim.name}:`}</strong>}{" "}
          {aim.text !== undefined && <Line text={aim.text.text} context={props.context} />}
        </li>
      ))}
    </ul>
  );
}

function Values(props: { aims: readonly Aim[]; context: ProseContext }) {
  return (
    <ul class="values">
      {props.aims.map((aim) => (
        <li>
          {aim.name !== undefined && <strong>{aim.name}</strong>}
          {aim.name !== undefined && aim.text !== undefined && " – "}
          {aim.text !== undefined && <Line text={aim.text.text} context={props.context} />}
        </li>
      ))}
    </ul>
  );
}

function Priorities(props: { priorities: readonly Priority[]; context: ProseContext }) {
  return (
    <ul class="priorities">
      {props.priorities.map((priority) => (
        <li>
          <strong>Priority {priority.number}:</strong> <Line text={priority.text.text} context={props.context} />
        </li>
      ))}
    </ul>
  );
}

function GroupsWithTerms(props: { renderContext: RenderContext }) {
  const { model, hrefs } = props.renderContext;
  const groups = model.arrangements.appendices.flatMap((appendix) => appendix.groups).filter(hasTerms);
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

function Line(props: { text: string; context: ProseContext }) {
  return <span dangerouslySetInnerHTML={{ __html: proseLine(props.text.trim(), props.context) }} />;
}
