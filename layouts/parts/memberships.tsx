import type { Group, Membership } from "../../src/model/model.ts";
import { isDescribed, membershipName, seatName } from "../../src/text/names.ts";
import { type MembershipBlock, membershipBlocks } from "../../src/views/group.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Linked } from "./linked.tsx";

/** The table of who sits on a group: one row for each organisation, with each of its seats. */
export function Memberships(props: { renderContext: RenderContext; group: Group }) {
  const { words } = props.renderContext.model;
  const blocks = membershipBlocks(words, props.group);
  if (blocks.length === 0) return null;
  // Where no post is named at all, a column that says so in every row would tell nothing.
  const hasSeats = props.group.memberships.some(({ seats }) => seats.some((seat) => isDescribed(words, seat)));
  return (
    <table class="memberships">
      <caption class="visually-hidden" data-pagefind-ignore>
        {say(words, "memberships.caption", { group: props.group.name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(words, "memberships.agency")}</th>
          {hasSeats && <th scope="col">{say(words, "memberships.representation")}</th>}
        </tr>
      </thead>
      {blocks.map((block) => (
        <MembershipRows renderContext={props.renderContext} block={block} hasSeats={hasSeats} />
      ))}
    </table>
  );
}

function MembershipRows(props: { renderContext: RenderContext; block: MembershipBlock; hasSeats: boolean }) {
  const { title, memberships } = props.block;
  return (
    <tbody>
      {title !== undefined && (
        <tr class="sub-head">
          <th scope="rowgroup" colSpan={props.hasSeats ? 2 : 1}>
            {title}
          </th>
        </tr>
      )}
      {memberships.map((membership) => (
        <tr>
          <th scope="row">
            <Agency renderContext={props.renderContext} membership={membership} />
          </th>
          {props.hasSeats && (
            <td>
              <Seats words={props.renderContext.model.words} membership={membership} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function Agency(props: { renderContext: RenderContext; membership: Membership }) {
  const { agency } = props.membership;
  const href = agency && props.renderContext.hrefs.partner(agency);
  return <Linked href={href} text={membershipName(props.renderContext.model.words, props.membership)} />;
}

function Seats(props: { words: Words; membership: Membership }) {
  const [first, ...others] = props.membership.seats.map((each) => seatName(props.words, each));
  if (others.length === 0) return <>{first}</>;
  return (
    <ul class="seats">
      {[first, ...others].map((seat) => (
        <li>{seat}</li>
      ))}
    </ul>
  );
}
