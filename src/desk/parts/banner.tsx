import type { ComponentChildren } from "preact";

/** What a page says of something that just happened, or that she has to know before all else. */
export interface Notice {
  readonly kind: "success" | "important";
  readonly text: string;
  /** What can be done about it, such as a button that undoes it. */
  readonly children?: ComponentChildren;
}

/** A notification banner. One that tells of a success takes the focus as the page opens, so that it is read out. */
export function Banner({ kind, text, children }: Notice) {
  const success = kind === "success";
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: either role that it can have takes a name.
    <div
      class={`govuk-notification-banner${success ? " govuk-notification-banner--success" : ""}`}
      role={success ? "alert" : "region"}
      aria-labelledby="govuk-notification-banner-title"
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">
          {success ? "Success" : "Important"}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{text}</p>
        {children}
      </div>
    </div>
  );
}
