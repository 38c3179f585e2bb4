import type { Change } from "../../src/compare/change.ts";
import { type BodyChanges, changeAnchors, changesByBody } from "../../src/compare/changes-by-body.ts";
import { wordingBlocks } from "../../src/compare/wording/wording-blocks.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Linked } from "./linked.tsx";

/** What changed, once more as a part for each group and each organisation, with links to the words that were changed. */
export function ChangesByBody({ renderContext, changes }: { renderContext: RenderContext; changes: readonly Change[] }) {
  const { groups, organisations } = changesByBody(renderContext.model, changes);
  const { words } = renderContext.model;
  const shared = { renderContext, anchors: changeAnchors(changes) };
  return (
    <>
      <Bodies title={say(words, "changes.groupByGroup")} id="by-group" bodies={groups} {...shared} />
      <Bodies title={say(words, "changes.organisationByOrganisation")} id="by-organisation" bodies={organisations} {...shared} />
    </>
  );
}

interface Shared {
  readonly renderContext: RenderContext;
  readonly anchors: ReadonlyMap<Change, string>;
}

function Bodies(props: Shared & { title: string; id: string; bodies: readonly BodyChanges[] }) {
  const { title, id, bodies, renderContext, anchors } = props;
  if (bodies.length === 0) return null;
  return (
    <section class="app-by-body">
      <h2 id={id}>{title}</h2>
      {bodies.map(({ body, anchor, changes }) => (
        <section class="app-by-body__part" aria-labelledby={anchor}>
          <h3 id={anchor}>
            <Linked href={hrefOfBody(renderContext.hrefs, body)} text={body.name} />
          </h3>
          <Sentences words={renderContext.model.words} changes={changes} anchors={anchors} />
        </section>
      ))}
    </section>
  );
}

/** Sections that only repeat what is told of something else come last, as one sentence. */
function Sentences(props: { words: Words; changes: readonly Change[]; anchors: Shared["anchors"] }) {
  const { words, changes, anchors } = props;
  const { own, following } = wordingBlocks(changes.filter(({ topic }) => topic === "wording"));
  const told = [...changes.filter(({ topic }) => topic !== "wording"), ...own.map(({ change }) => change)];
  const repeating = following.flatMap(({ section }) => section?.title ?? []);
  return (
    <ul>
      {told.map((change) => (
        <li>{change.runs === undefined ? change.sentence : <a href={`#${anchors.get(change)}`}>{change.sentence}</a>}</li>
      ))}
      {repeating.length > 0 && <li>{say(words, "changes.repeating", { sections: repeating.join("; ") })}</li>}
    </ul>
  );
}
