import { inWords } from "../../src/model/dates.ts";
import type { Person } from "../../src/model/model.ts";
import { personName } from "../../src/text/names.ts";
import type { RenderContext } from "../../src/views/render-context.ts";

/** The delegated safeguarding partners, among whom the chair rotates. */
export function CoChairs(props: { renderContext: RenderContext }) {
  return (
    <ul class="people-cards">
      {props.renderContext.model.delegatedSafeguardingPartners.map((person) => (
        <li class="person-card">
          <Portrait renderContext={props.renderContext} person={person} />
          <PersonLines person={person} />
        </li>
      ))}
    </ul>
  );
}

/** The periods of the co-chairs, in order. */
export function CoChairRotation(props: { renderContext: RenderContext }) {
  const { coChairs } = props.renderContext.model;
  if (coChairs === undefined) return null;
  const { standing } = coChairs;
  return (
    <table class="rotation">
      <caption class="visually-hidden" data-pagefind-ignore>
        Co-chairs by period
      </caption>
      <thead>
        <tr>
          <th scope="col">Co-Chairing Period</th>
          <th scope="col">Co-Chair</th>
          {standing !== undefined && <th scope="col">Standing Co-Chair</th>}
        </tr>
      </thead>
      <tbody>
        {coChairs.rotation.map((period) => (
          <tr>
            <th scope="row">
              {inWords(period.from)} – {inWords(period.until)}
            </th>
            <td>
              <PersonLines person={period.person} />
            </td>
            {standing !== undefined && (
              <td>
                <PersonLines person={standing} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PersonLines(props: { person: Person }) {
  const { person } = props;
  return (
    <>
      <span class="person-name">{personName(person)}</span>{" "}
      {person.published !== undefined && person.post !== undefined && <span class="person-post">{person.post}</span>}{" "}
      {person.partner !== undefined && <span class="person-partner">{person.partner.name}</span>}
    </>
  );
}

function Portrait(props: { renderContext: RenderContext; person: Person }) {
  const { published } = props.person;
  if (published?.portrait === undefined) return null;
  return <img class="portrait" src={props.renderContext.hrefs.asset(published.portrait)} alt={published.name} />;
}
