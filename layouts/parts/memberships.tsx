import { isFirstOfItsSeat } from "../../src/model/alternatives.ts";
import type { Group, Membership } from "../../src/model/model.ts";
import { memberLimitsInWords } from "../../src/text/capacities.ts";
import { membershipName, wordBefore } from "../../src/text/names.ts";
import { isDescribed } from "../../src/text/seats.ts";
import { type MembershipBlock, membershipBlocks } from "../../src/views/group.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Linked } from "./linked.tsx";
import { SeatList } from "./seat-list.tsx";

/**
 * The table of who sits on a group: one row for each organisation, with each of its seats; below it the greatest numbers of
 * members.
 */
export function Memberships(props: { renderContext: RenderContext; group: Group }) {
  const { words } = props.renderContext.model;
  const blocks = membershipBlocks(words, props.group);
  const limits = memberLimitsInWords(words, props.group);
  const below = limits === "" ? null : <p class="member-limits">{limits}</p>;
  if (blocks.length === 0) return below;
  // Where no post is named at all, a column that says so in every row would tell nothing.
  const hasSeats = props.group.memberships.some(({ seats }) => seats.some((seat) => isDescribed(words, seat)));
  return (
    <>
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
      {below}
    </>
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
      {memberships.map((membership) => {
        const hasCell = props.hasSeats && saysOfSeats(props.renderContext.model.words, membership);
        return (
          <tr {...(isFirstOfItsSeat(membership) ? {} : { class: "same-seat" })}>
            <th scope="row" {...(props.hasSeats && !hasCell && { colSpan: 2 })}>
              <Agency renderContext={props.renderContext} membership={membership} />
            </th>
            {hasCell && (
              <td>
                <SeatList words={props.renderContext.model.words} seats={membership.seats} />
              </td>
            )}
          </tr>
        );
      })}
    </tbody>
  );
}

/** Whether anything is to be said of the seats: of an organisation also that no post is named, which a constituency often is itself. */
function saysOfSeats(words: Words, { agency, seats }: Membership): boolean {
  return agency !== undefined || seats.some((seat) => isDescribed(words, seat));
}

function Agency(props: { renderContext: RenderContext; membership: Membership }) {
  const { agency } = props.membership;
  const { words } = props.renderContext.model;
  const href = agency && props.renderContext.hrefs.partner(agency);
  const before = wordBefore(words, props.membership);
  return (
    <>
      {before !== undefined && `${before} `}
      <Linked href={href} text={membershipName(words, props.membership)} />
    </>
  );
}
