import { type Change, type Topic, topics, topicTitles } from "../../src/compare/change.ts";
import { changeAnchors } from "../../src/compare/changes-by-body.ts";
import { spokenMarks } from "../../src/compare/wording/spoken-marks.ts";
import { linesOfRuns, type Run } from "../../src/compare/wording/word-runs.ts";
import { type WordingBlock, wholeChangeOf, wordingBlocks } from "../../src/compare/wording/wording-blocks.ts";
import { printedTitle } from "../../src/site/document-sections.ts";
import { Heading } from "./heading.tsx";

/** Changes under a heading for each topic: facts as sentences, and wording with what was put in and taken out marked. */
export function Changes(props: { readonly changes: readonly Change[]; readonly titleLevel: number }) {
  const level = props.titleLevel + 1;
  const anchors = changeAnchors(props.changes);
  return (
    <>
      {topics.map((topic) => (
        <TopicChanges
          topic={topic}
          changes={props.changes.filter((change) => change.topic === topic)}
          level={level}
          anchors={anchors}
        />
      ))}
    </>
  );
}

/** The anchor of a topic in the list of changes. */
export function topicAnchor(topic: Topic): string {
  return `changes-${topic}`;
}

/** Every change as a sentence, without the words that were put in and taken out: for a list that has little room. */
export function Amendments({ changes }: { readonly changes: readonly Change[] }) {
  const told = changes.filter(({ follows }) => follows === undefined);
  return (
    <ul>
      {told.map(({ sentence }) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

type Anchors = ReadonlyMap<Change, string>;

function TopicChanges(props: { topic: Topic; changes: readonly Change[]; level: number; anchors: Anchors }) {
  const { topic, changes, level, anchors } = props;
  if (changes.length === 0) return null;
  return (
    <section class="changes">
      <Heading level={level} id={topicAnchor(topic)}>
        {topicTitles[topic]}
      </Heading>
      {topic === "wording" ? (
        <Wording changes={changes} level={level} anchors={anchors} />
      ) : (
        <Facts changes={changes} anchors={anchors} />
      )}
    </section>
  );
}

function Facts({ changes, anchors }: { changes: readonly Change[]; anchors: Anchors }) {
  return (
    <ul>
      {changes.map((change) => (
        <li id={anchors.get(change)}>
          {change.sentence}
          {change.runs !== undefined && <Redline runs={change.runs} />}
        </li>
      ))}
    </ul>
  );
}

/** The sections whose words were changed, and then the names of those that only repeat what is told above. */
function Wording(props: { changes: readonly Change[]; level: number; anchors: Anchors }) {
  const { own, following } = wordingBlocks(props.changes);
  return (
    <>
      {own.map((block) => (
        <Block {...block} level={props.level + 1} anchor={props.anchors.get(block.change)} />
      ))}
      {following.length > 0 && (
        <>
          <p>The wording of these sections follows the changes above, and is otherwise the same:</p>
          <ul>{following.map(({ section }) => section !== undefined && <li>{titleOf(section)}</li>)}</ul>
        </>
      )}
    </>
  );
}

/** A section: of one that is new, gone or elsewhere the sentence says so; of any other the marked words do. */
function Block({ change, sections, level, anchor }: WordingBlock & { level: number; anchor: string | undefined }) {
  const { section, sentence, runs } = change;
  return (
    <section id={anchor}>
      <Heading level={level}>{section === undefined ? sentence : titleOf(section)}</Heading>
      {(runs === undefined || wholeChangeOf(change) !== undefined) && <p>{sentence}</p>}
      {[change, ...sections].map((each) => each.runs !== undefined && <Redline runs={each.runs} />)}
    </section>
  );
}

function titleOf(section: NonNullable<Change["section"]>): string {
  const title = printedTitle(section);
  return section.within === undefined ? title : `${section.within}: ${title}`;
}

/** The lines that were changed; a mark stands for those between them that were not. */
function Redline({ runs }: { runs: readonly Run[] }) {
  const isChanged = (line: readonly Run[] | undefined) => line?.some(({ change }) => change !== undefined) ?? false;
  const lines = linesOfRuns(runs);
  return (
    <div class="redline">
      {lines.map((line, index) => {
        if (isChanged(line))
          return (
            <p data-change={changeOfAll(line)}>
              {line.map((run) => (
                <Words {...run} />
              ))}
            </p>
          );
        return index > 0 && !isChanged(lines[index - 1]) ? null : <Unchanged />;
      })}
    </div>
  );
}

/** What was done to a line as a whole, by which a Word file inserts or deletes the line and not its words alone. */
function changeOfAll([first, ...rest]: readonly Run[]): Run["change"] {
  return rest.every(({ change }) => change === first?.change) ? first?.change : undefined;
}

function Unchanged() {
  return (
    <p>
      <span aria-hidden="true">…</span>
      <span class="visually-hidden">Unchanged words are left out.</span>
    </p>
  );
}

/**
 * A piece of a text. What was put in or taken out is underlined or struck through, so that it is seen without colour, and
 * begins and ends with words for those who listen.
 */
function Words({ text, change }: Run) {
  if (change === undefined) return <>{text}</>;
  const Mark = change === "inserted" ? "ins" : "del";
  const spoken = spokenMarks(change);
  return (
    <Mark>
      <span class="visually-hidden">{spoken.before}</span>
      {text}
      <span class="visually-hidden">{spoken.after}</span>
    </Mark>
  );
}
