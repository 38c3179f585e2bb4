import { isWritten } from "../../src/model/written.ts";
import { appendixName, appendixTitle } from "../../src/site/appendix-names.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";

/** The chapters and appendices as a list of links; the current one is marked and not linked. */
export function ArrangementsContents(props: { renderContext: RenderContext; current?: string }) {
  const { model, hrefs } = props.renderContext;
  const { chapters, appendices } = model.arrangements;
  const entries = [
    ...chapters.filter(isWritten).map((chapter) => ({ id: chapter.id, title: chapter.title, href: hrefs.chapter(chapter) })),
    ...appendices.filter(isWritten).map((appendix) => ({
      id: appendixName(appendix),
      title: appendixTitle(model.words, appendix),
      href: hrefs.appendix(appendix),
    })),
  ];
  return (
    <nav class="app-contents" aria-labelledby="contents-title">
      <h2 class="app-contents__title" id="contents-title">
        {say(model.words, "contents.title")}
      </h2>
      <ol class="app-contents__list">
        {entries.map(({ id, title, href }) => (
          <li aria-current={id === props.current ? "page" : undefined}>
            {id === props.current || href === undefined ? title : <a href={href}>{title}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
