interface PaginationProps {
  /** The page that is shown, from 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** Links to the pages of a long list: the first and the last, and those beside the present one; nothing for a list of one page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  if (pages < 2) return null;
  const shown = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= 1,
  );
  return (
    <nav class="govuk-pagination" aria-label="Pagination">
      {page > 1 && <Step kind="prev" href={hrefOf(page - 1)} text="Previous" />}
      <ul class="govuk-pagination__list">
        {shown.flatMap((each, at) => [
          ...(each - (shown[at - 1] ?? each) > 1
            ? [
                <li class="govuk-pagination__item govuk-pagination__item--ellipsis" key={`before ${each}`}>
                  ⋯
                </li>,
              ]
            : []),
          <li class={`govuk-pagination__item${each === page ? " govuk-pagination__item--current" : ""}`} key={each}>
            <a
              class="govuk-link govuk-pagination__link"
              href={hrefOf(each)}
              aria-label={`Page ${each}`}
              aria-current={each === page ? "page" : undefined}
            >
              {each}
            </a>
          </li>,
        ])}
      </ul>
      {page < pages && <Step kind="next" href={hrefOf(page + 1)} text="Next" />}
    </nav>
  );
}

function Step({ kind, href, text }: { kind: "prev" | "next"; href: string; text: string }) {
  return (
    <div class={`govuk-pagination__${kind}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={kind}>
        <span class="govuk-pagination__link-title">
          {text}
          <span class="govuk-visually-hidden"> page</span>
        </span>
      </a>
    </div>
  );
}
