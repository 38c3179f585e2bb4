import { href, type SiteContext } from "../../src/site/site-context.ts";

interface PageStep {
  readonly title: string;
  readonly path: string;
}

/** Links to the previous and the next page. */
export function Pagination(props: { site: SiteContext; previous: PageStep | undefined; next: PageStep | undefined }) {
  const { site, previous, next } = props;
  return (
    <nav class="govuk-pagination govuk-pagination--block" aria-label="Pages of the arrangements">
      {previous && <Step site={site} step={previous} rel="prev" word="Previous" />}
      {next && <Step site={site} step={next} rel="next" word="Next" />}
    </nav>
  );
}

function Step(props: { site: SiteContext; step: PageStep; rel: "prev" | "next"; word: string }) {
  return (
    <div class={`govuk-pagination__${props.rel}`}>
      <a class="govuk-link govuk-pagination__link" href={href(props.site, props.step.path)} rel={props.rel}>
        <span class="govuk-pagination__link-title">
          {props.word}
          <span class="govuk-visually-hidden"> page</span>
        </span>
        <span class="govuk-visually-hidden">: </span>
        <span class="govuk-pagination__link-label">{props.step.title}</span>
      </a>
    </div>
  );
}
