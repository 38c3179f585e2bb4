import { type Change, type Topic, topics, topicTitles } from "../../src/compare/change.ts";
import { changeAnchors } from "../../src/compare/changes-by-body.ts";
import { spokenMarks } from "../../src/compare/wording/spoken-marks.ts";
import { linesOfRuns, type Run } from "../../src/compare/wording/word-runs.ts";
import { type WordingBlock, wholeChangeOf, wordingBlocks } from "../../src/compare/wording/wording-blocks.ts";
import { printedTitle } from "../../src/site/document-sections.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Heading } from "./heading.tsx";

/** Changes under a heading for each topic: facts as sentences, and wording with what was put in and taken out marked. */
export function Changes(props: { readonly words: Words; readonly changes: readonly Change[]; readonly titleLevel: number }) {
  const level = props.titleLevel + 1;
  const anchors = changeAnchors(props.changes);
  return (
    <>
      {topics.map((topic) => (
        <TopicChanges
          words={props.words}
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

interface Shown {
  readonly words: Words;
  readonly anchors: ReadonlyMap<Change, string>;
}

function TopicChanges(props: Shown & { topic: Topic; changes: readonly Change[]; level: number }) {
  const { words, topic, changes, level, anchors } = props;
  if (changes.length === 0) return null;
  return (
    <section class="changes">
      <Heading level={level} id={topicAnchor(topic)}>
        {say(words, topicTitles[topic])}
      </Heading>
      {topic === "wording" ? (
        <Wording words={words} changes={changes} level={level} anchors={anchors} />
      ) : (
        <Facts words={words} changes={changes} anchors={anchors} />
      )}
    </section>
  );
}

function Facts({ words, changes, anchors }: Shown & { changes: readonly Change[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <li id={anchors.get(change)}>
          {change.sentence}
          {change.runs !== undefined && <Redline words={words} runs={change.runs} />}
        </li>
      ))}
    </ul>
  );
}

/** The sections whose words were changed, and then the names of those that only repeat what is told above. */
function Wording(props: Shown & { changes: readonly Change[]; level: number }) {
  const { words } = props;
  const { own, following } = wordingBlocks(props.changes);
  return (
    <>
      {own.map((block) => (
        <Block {...block} words={words} level={props.level + 1} anchor={props.anchors.get(block.change)} />
      ))}
      {following.length > 0 && (
        <>
          <p>{say(words, "changes.following")}</p>
          <ul>{following.map(({ section }) => section !== undefined && <li>{titleOf(section)}</li>)}</ul>
        </>
      )}
    </>
  );
}

/** A section: of one that is new, gone or elsewhere the sentence says so; of any other the marked words do. */
function Block(props: WordingBlock & { words: Words; level: number; anchor: string | undefined }) {
  const { change, sections, words, level, anchor } = props;
  const { section, sentence, runs } = change;
  return (
    <section id={anchor}>
      <Heading level={level}>{section === undefined ? sentence : titleOf(section)}</Heading>
      {(runs === undefined || wholeChangeOf(change) !== undefined) && <p>{sentence}</p>}
      {[change, ...sections].map((each) => each.runs !== undefined && <Redline words={words} runs={each.runs} />)}
    </section>
  );
}

function titleOf(section: NonNullable<Change["section"]>): string {
  const title = printedTitle(section);
  return section.within === undefined ? title : `${section.within}: ${title}`;
}

/** The lines that were changed; a mark stands for those between them that were not. */
function Redline({ words, runs }: { words: Words; runs: readonly Run[] }) {
  const isChanged = (line: readonly Run[] | undefined) => line?.some(({ change }) => change !== undefined) ?? false;
  const lines = linesOfRuns(runs);
  return (
    <div class="redline">
      {lines.map((line, index) => {
        if (isChanged(line))
          return (
            <p data-change={changeOfAll(line)}>
              {line.map((run) => (
                <Piece words={words} {...run} />
              ))}
            </p>
          );
        return index > 0 && !isChanged(lines[index - 1]) ? null : <Unchanged words={words} />;
      })}
    </div>
  );
}

/** What was done to a line as a whole, by which a Word file inserts or deletes the line and not its words alone. */
function changeOfAll([first, ...rest]: readonly Run[]): Run["change"] {
  return rest.every(({ change }) => change === first?.change) ? first?.change : undefined;
}

function Unchanged({ words }: { words: Words }) {
  return (
    <p>
      <span aria-hidden="true">…</span>
      <span class="visually-hidden">{say(words, "changes.unchanged")}</span>
    </p>
  );
}

/**
 * A piece of a text. What was put in or taken out is underlined or struck through, so that it is seen without colour, and
 * begins and ends with words for those who listen.
 */
function Piece({ words, text, change }: Run & { words: Words }) {
  if (change === undefined) return <>{text}</>;
  const Mark = change === "inserted" ? "ins" : "del";
  const spoken = spokenMarks(words, change);
  return (
    <Mark>
      <span class="visually-hidden">{spoken.before}</span>
      {text}
      <span class="visually-hidden">{spoken.after}</span>
    </Mark>
  );
}
