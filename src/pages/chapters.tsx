import { Page } from "../../layouts/page.tsx";
import { ArrangementsContents } from "../../layouts/parts/arrangements-contents.tsx";
import { Pagination } from "../../layouts/parts/pagination.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import type { Prose as ProseText } from "../model/model.ts";
import { addresses, appendixName } from "../site/addresses.ts";
import { appendixTitle } from "../site/document-contents.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { html } from "./html.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";
import { pageForEach, type Page as Template } from "./page.ts";

/** A chapter or an appendix as a page of its own. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly text?: ProseText;
  readonly appendix?: number;
}

/** A page for each chapter and each appendix, with the way to the one before and the one after. */
export function chapterPages(inputs: PageInputs): Template {
  const renderContext = siteRenderContext(inputs);
  const parts = partsOf(renderContext);
  return pageForEach(
    parts.map(({ id }) => id),
    addresses.chapter,
    (id) =>
      html(
        <PartPage inputs={inputs} renderContext={renderContext} parts={parts} at={parts.findIndex((part) => part.id === id)} />,
      ),
  );
}

function partsOf({ model }: RenderContext): Part[] {
  const { chapters, appendices } = model.arrangements;
  return [
    ...chapters,
    ...appendices.map((appendix) => ({
      id: appendixName(appendix.number),
      title: appendixTitle(appendix),
      appendix: appendix.number,
      ...(appendix.text !== undefined && { text: appendix.text }),
    })),
  ];
}

function PartPage(props: { inputs: PageInputs; renderContext: RenderContext; parts: readonly Part[]; at: number }) {
  const { inputs, renderContext, parts, at } = props;
  const { site } = inputs;
  const part = parts[at];
  if (part === undefined) return null;
  const appendix = site.model.arrangements.appendices.find(({ number }) => number === part.appendix);
  return (
    <Page
      site={site}
      title={part.title}
      path={addresses.chapter(part.id)}
      trail={[{ text: "Arrangements", href: addresses.arrangements }]}
      aside={<ArrangementsContents renderContext={renderContext} current={part.id} />}
    >
      {part.text !== undefined && (
        <Prose renderContext={renderContext} text={part.text} context={proseContext(renderContext, part.id, 1)} />
      )}
      {appendix !== undefined && appendix.groups.length > 0 && (
        <ul>
          {appendix.groups.map((group) => (
            <li>
              <a href={`${renderContext.hrefs.group(group)}#terms-of-reference`}>{group.termsOfReference?.title ?? group.name}</a>
            </li>
          ))}
        </ul>
      )}
      <Pagination site={site} previous={stepTo(parts[at - 1])} next={stepTo(parts[at + 1])} />
    </Page>
  );
}

function stepTo(part: Part | undefined): { title: string; path: string } | undefined {
  return part && { title: part.title, path: addresses.chapter(part.id) };
}
