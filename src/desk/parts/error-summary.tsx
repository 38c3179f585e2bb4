import type { FieldMessage } from "../forms/field.ts";
import { idOf } from "./ids.ts";

/** What keeps an answer from being taken, at the top of the page, each with a link to its field; nothing where nothing does. */
export function ErrorSummary({ errors }: { errors: readonly FieldMessage[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>{pointer === "" ? message : <a href={`#${idOf(pointer)}`}>{message}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
