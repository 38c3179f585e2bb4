import { endOfRotation } from "../../src/model/co-chairs.ts";
import type { Person, Post } from "../../src/model/model.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import { personName } from "../../src/text/names.ts";
import { periodInWords } from "../../src/text/period-in-words.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { type HolderThen, rotationRows } from "../../src/views/rotation.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/** The delegated safeguarding partners, among whom the chair rotates. */
export function CoChairs(props: { renderContext: RenderContext }) {
  return (
    <ul class="people-cards">
      {props.renderContext.model.delegatedSafeguardingPartners.map(({ person }) => (
        <li class="person-card">
          {person !== undefined && <Portrait renderContext={props.renderContext} person={person} />}
          <PersonLines words={props.renderContext.model.words} {...(person && { person, post: person })} />
        </li>
      ))}
    </ul>
  );
}

/** The periods of the co-chairs, in order. */
export function CoChairRotation(props: { renderContext: RenderContext }) {
  const { coChairs, today, words } = props.renderContext.model;
  if (coChairs === undefined) return null;
  const ended = endOfRotation(coChairs);
  const rows = rotationRows(coChairs);
  const hasStanding = rows.some(({ standing }) => standing.length > 0);
  return (
    <>
      <table class="rotation">
        <caption class="visually-hidden" data-pagefind-ignore>
          {say(words, "coChairs.caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(words, "coChairs.period")}</th>
            <th scope="col">{say(words, "coChairs.coChair")}</th>
            {hasStanding && <th scope="col">{say(words, "coChairs.standing")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, until, coChair, standing }) => (
            <tr>
              <th scope="row">
                {dateInWords(words, from)} – {dateInWords(words, until)}
              </th>
              <td data-label={say(words, "coChairs.coChair")}>
                <PersonLines words={words} {...coChair} />
              </td>
              {hasStanding && (
                <td data-label={say(words, "coChairs.standing")}>
                  {standing.map((each) => (
                    <PersonLines words={words} {...each} />
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {ended !== undefined && ended < today && <p>{say(words, "coChairs.ended", { date: dateInWords(words, ended) })}</p>}
    </>
  );
}

interface PersonLinesProps extends Omit<HolderThen, "post"> {
  readonly words: Words;
  /** The post held at the time. */
  readonly post?: Pick<Post, "post" | "partner">;
}

function PersonLines({ words, person, post: { post, partner } = {}, from, until }: PersonLinesProps) {
  const published = person?.published;
  const name =
    person === undefined
      ? say(words, "facts.notKnown")
      : personName(words, { ...(published && { published }), ...(post !== undefined && { post }) });
  return (
    <>
      <span class="person-name">{name}</span>{" "}
      {published !== undefined && post !== undefined && <span class="person-post">{post}</span>}{" "}
      {partner !== undefined && <span class="person-partner">{partner.name}</span>}
      {(from ?? until) !== undefined && <span class="person-post">{periodInWords(words, { from, until })}</span>}
    </>
  );
}

function Portrait(props: { renderContext: RenderContext; person: Person }) {
  const { published } = props.person;
  if (published?.portrait === undefined) return null;
  return <img class="portrait" src={props.renderContext.hrefs.asset(published.portrait)} alt={published.name} />;
}
