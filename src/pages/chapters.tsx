import type { ComponentChildren } from "preact";
import { Page } from "../../layouts/page.tsx";
import { ArrangementsContents } from "../../layouts/parts/arrangements-contents.tsx";
import { Pagination } from "../../layouts/parts/pagination.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import type { Prose as ProseText } from "../model/model.ts";
import { blockNameOf } from "../model/prose/reference-kinds.ts";
import { appendixName } from "../site/appendix-names.ts";
import { type PageOf, pagesOf, type SitePage } from "../site/pages/site-pages.ts";
import { titleInSentence } from "../text/names.ts";
import { proseContext } from "../views/render-context.ts";
import { say } from "../words/say.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** A chapter. */
export function chapterPage(inputs: PageInputs, page: PageOf<"chapter">) {
  const { id, text } = page.record;
  return <Part inputs={inputs} page={page} id={id} text={text} />;
}

/** An appendix, with links to the terms of reference in it, unless its text lists them already. */
export function appendixPage(inputs: PageInputs, page: PageOf<"appendix">) {
  const { record: appendix } = page;
  const { hrefs } = siteRenderContext(inputs);
  const isListed = appendix.text?.references.some((reference) => blockNameOf(reference) === "list:terms-of-reference");
  return (
    <Part inputs={inputs} page={page} id={appendixName(appendix)} text={appendix.text}>
      {appendix.groups.length > 0 && isListed !== true && (
        <ul>
          {appendix.groups.map((group) => (
            <li>
              <a href={`${hrefs.group(group)}#terms-of-reference`}>{group.termsOfReference?.title ?? group.name}</a>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

interface PartProps {
  readonly inputs: PageInputs;
  readonly page: SitePage;
  /** The part's anchor within the document. */
  readonly id: string;
  readonly text: ProseText | undefined;
  readonly children?: ComponentChildren;
}

/** A part of the arrangements beside their contents, with links to the previous and the next part. */
function Part({ inputs, page, id, text, children }: PartProps) {
  const { site } = inputs;
  const renderContext = siteRenderContext(inputs);
  const { arrangements, partnership, words } = site.model;
  const parts: readonly SitePage[] = [...pagesOf("chapter", site.model), ...pagesOf("appendix", site.model)];
  const at = parts.findIndex(({ path }) => path === page.path);
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "arrangementsPage.part", {
        part: page.title,
        title: titleInSentence(words, arrangements.title),
        partnership: partnership.name,
      })}
      aside={<ArrangementsContents renderContext={renderContext} current={id} />}
    >
      {text !== undefined && <Prose renderContext={renderContext} text={text} context={proseContext(renderContext, id, 1)} />}
      {children}
      <Pagination site={site} previous={parts[at - 1]} next={parts[at + 1]} />
    </Page>
  );
}
