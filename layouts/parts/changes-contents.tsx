import { type Change, topics, topicTitles } from "../../src/compare/change.ts";
import { type BodyChanges, changesByBody } from "../../src/compare/changes-by-body.ts";
import type { Model } from "../../src/model/model.ts";
import { say } from "../../src/words/say.ts";
import { topicAnchor } from "./changes.tsx";

/** The contents of a page of changes: what they are about, and the groups and organisations that have a part of their own. */
export function ChangesContents({ model, changes }: { model: Model; changes: readonly Change[] }) {
  const { groups, organisations } = changesByBody(model, changes);
  const { words } = model;
  const told = topics.filter((topic) => changes.some((change) => change.topic === topic));
  return (
    <nav class="app-contents" aria-labelledby="contents-title">
      <h2 class="app-contents__title" id="contents-title">
        {say(words, "contents.onThisPage")}
      </h2>
      <ol class="app-contents__list">
        {told.map((topic) => (
          <li>
            <a href={`#${topicAnchor(topic)}`}>{say(words, topicTitles[topic])}</a>
          </li>
        ))}
      </ol>
      <Bodies title={say(words, "changes.groupByGroup")} bodies={groups} />
      <Bodies title={say(words, "changes.organisationByOrganisation")} bodies={organisations} />
    </nav>
  );
}

function Bodies({ title, bodies }: { title: string; bodies: readonly BodyChanges[] }) {
  if (bodies.length === 0) return null;
  return (
    <>
      <h3 class="app-contents__title app-contents__title--below">{title}</h3>
      <ol class="app-contents__list">
        {bodies.map(({ body, anchor }) => (
          <li>
            <a href={`#${anchor}`}>{body.name}</a>
          </li>
        ))}
      </ol>
    </>
  );
}
