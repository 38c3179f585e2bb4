import { type PageSection, sectionsOf } from "../../src/model/prose/page-sections.ts";
import type { HistorySection, WebPage } from "../../src/model/website.ts";
import { proseContext, type RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Prose } from "./prose.tsx";

/** A page's text; sections kept as history are set apart, under a note of when they were written. */
export function PageSections(props: { renderContext: RenderContext; page: WebPage; titleLevel?: number }) {
  const { renderContext, page, titleLevel = 1 } = props;
  return (
    <>
      {sectionsOf(page).map((section) => (
        <Section renderContext={renderContext} section={section} idPrefix={page.id} titleLevel={titleLevel} />
      ))}
    </>
  );
}

/** One section of a page. */
export function Section(props: { renderContext: RenderContext; section: PageSection; idPrefix: string; titleLevel: number }) {
  const { renderContext, section, idPrefix, titleLevel } = props;
  const text = (
    <Prose renderContext={renderContext} text={section.text} context={proseContext(renderContext, idPrefix, titleLevel)} />
  );
  if (section.history === undefined) return text;
  return (
    <div class="app-history">
      <HistoryNote words={renderContext.model.words} history={section.history} />
      {text}
    </div>
  );
}

/** A note that a text is kept as history, and when it was written. */
export function HistoryNote({ words, history }: { words: Words; history: Pick<HistorySection, "words"> }) {
  return (
    <p class="app-history__note">
      <strong class="app-history__mark">{say(words, "history.kept")}</strong> {history.words}
    </p>
  );
}
