import type { ComponentChildren } from "preact";
import { Unpublished } from "./tag.tsx";

/** What a record says in one field, and where that can be changed. */
export interface SummaryRow {
  readonly key: string;
  readonly value: ComponentChildren;
  readonly change?: { readonly href: string; readonly text?: "Change" | "Add" } | undefined;
  readonly isUnpublished?: boolean | undefined;
}

/** What a record says, a row for each field, each with a link that names what it changes. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const anyChange = rows.some(({ change }) => change !== undefined);
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, change, isUnpublished }) => (
        <div class={`govuk-summary-list__row${anyChange && !change ? " govuk-summary-list__row--no-actions" : ""}`} key={key}>
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">
            {value}
            {isUnpublished && (
              <>
                {" "}
                <Unpublished />
              </>
            )}
          </dd>
          {change && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={change.href}>
                {change.text ?? "Change"}
                <span class="govuk-visually-hidden"> {key.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
