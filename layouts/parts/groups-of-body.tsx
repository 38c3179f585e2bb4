import { groupsOwnedAlone, jointGroupsOf } from "../../src/model/bodies.ts";
import type { Group, Partner } from "../../src/model/model.ts";
import { listInWords } from "../../src/text/in-words.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import { Linked } from "./linked.tsx";

/** The groups of a body of the partnership: its own, and those that it owns together with others, each with whom. */
export function GroupsOfBody({ renderContext, partner }: { renderContext: RenderContext; partner: Partner }) {
  const { model } = renderContext;
  const [alone, joint] = [groupsOwnedAlone(partner, model), jointGroupsOf(partner, model)];
  if (alone.length + joint.length === 0) return null;
  return (
    <ul class="app-list">
      {alone.map((group) => (
        <li>
          <Linked href={renderContext.hrefs.group(group)} text={group.name} />
        </li>
      ))}
      {joint.map((group) => (
        <JointGroup renderContext={renderContext} partner={partner} group={group} />
      ))}
    </ul>
  );
}

/** A group that an organisation owns together with others, with whom. */
export function JointGroup(props: { renderContext: RenderContext; partner: Partner; group: Group }) {
  const { renderContext, partner, group } = props;
  const { words } = renderContext.model;
  const others = listInWords(
    words,
    group.ownedBy.filter((owner) => owner !== partner).map(({ name }) => name),
  );
  return (
    <li>
      <Linked href={renderContext.hrefs.group(group)} text={group.name} />
      <small>{say(words, "bodiesPage.together", { others })}</small>
    </li>
  );
}
