import type { BodyChanges } from "../../src/compare/changes-by-body.ts";
import { addresses } from "../../src/site/addresses.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { sayOnPage } from "../../src/words/say.ts";
import { DateInWords } from "./date-in-words.tsx";

/** A link from the page of a group or an organisation to its part of what changed; nothing where nothing about it did. */
export function ChangesHere({ site, changes }: { site: SiteContext; changes: BodyChanges | undefined }) {
  if (changes === undefined) return null;
  const { arrangements, words } = site.model;
  return (
    <p class="app-amended">
      <a href={href(site, `${addresses.changes}#${changes.anchor}`)}>
        {sayOnPage(words, "changes.here", { date: <DateInWords words={words} when={arrangements.edition.date} /> })}
      </a>
    </p>
  );
}
