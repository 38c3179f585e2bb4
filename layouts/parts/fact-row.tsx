import type { ComponentChildren } from "preact";

/** A fact in a list of them, under its name. */
export function FactRow(props: { title: string; children: ComponentChildren }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{props.title}</dt>
      <dd class="govuk-summary-list__value">{props.children}</dd>
    </div>
  );
}
