import { href, type SiteContext } from "../../src/site/site-context.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import type { RichKey } from "../../src/words/words.ts";

interface PageStep {
  readonly title: string;
  readonly path: string;
}

/** The message above a link, by what it leads to. */
const titles = { prev: "pagination.previous", next: "pagination.next" } as const satisfies Readonly<Record<string, RichKey>>;

/** Links to the previous and the next page; nothing where there is neither. */
export function Pagination(props: { site: SiteContext; previous: PageStep | undefined; next: PageStep | undefined }) {
  const { site, previous, next } = props;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="govuk-pagination govuk-pagination--block" aria-label={say(site.model.words, "pagination.label")}>
      {previous && <Step site={site} step={previous} rel="prev" />}
      {next && <Step site={site} step={next} rel="next" />}
    </nav>
  );
}

function Step(props: { site: SiteContext; step: PageStep; rel: keyof typeof titles }) {
  return (
    <div class={`govuk-pagination__${props.rel}`}>
      <a class="govuk-link govuk-pagination__link" href={href(props.site, props.step.path)} rel={props.rel}>
        <span class="govuk-pagination__link-title">
          {sayOnPage(props.site.model.words, titles[props.rel], {
            hidden: (text) => <span class="govuk-visually-hidden">{text}</span>,
          })}
        </span>
        <span class="govuk-visually-hidden">: </span>
        <span class="govuk-pagination__link-label">{props.step.title}</span>
      </a>
    </div>
  );
}
