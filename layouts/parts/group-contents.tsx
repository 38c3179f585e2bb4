import type { Group } from "../../src/model/model.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { termsAnchors } from "./terms-of-reference.tsx";

/** A heading of the page of a group: its id, its words, and those below it. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly below?: readonly Entry[];
}

/**
 * What is on the page of a group: beside its text on a wide screen, and above it in a line on a narrow one. Nothing where
 * there is one heading alone.
 * @param history whether it has known changes, ahead and so far
 * @param idPrefix that of the terms of reference on the page
 */
export function GroupContents(props: {
  words: Words;
  group: Group;
  history: { readonly ahead: boolean; readonly soFar: boolean };
  idPrefix: string;
}) {
  const { words, group, history, idPrefix } = props;
  const { termsOfReference: terms } = group;
  const entries: readonly (Entry | false)[] = [
    group.memberships.length + group.atMost.length > 0 && { id: "members", title: say(words, "groupPage.members") },
    history.ahead && { id: "changes-ahead", title: say(words, "history.ahead") },
    history.soFar && { id: "changes-so-far", title: say(words, "history.soFar") },
    terms !== undefined && { id: "terms-of-reference", title: terms.title, below: termsAnchors(terms, idPrefix) },
  ];
  const shown = entries.filter((entry) => entry !== false);
  if (shown.reduce((count, { below = [] }) => count + 1 + below.length, 0) < 2) return null;
  return (
    <nav class="app-contents app-contents--of-page" aria-labelledby="on-this-page">
      <h2 class="app-contents__title" id="on-this-page">
        {say(words, "groupPage.onThisPage")}
      </h2>
      <Entries entries={shown} />
    </nav>
  );
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul class="app-contents__list">
      {entries.map(({ id, title, below = [] }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
          {below.length > 0 && <Entries entries={below} />}
        </li>
      ))}
    </ul>
  );
}
