import { Button } from "govuk-frontend/dist/govuk/components/button/button.mjs";
import { Checkboxes } from "govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs";
import { ErrorSummary } from "govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs";
import { NotificationBanner } from "govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs";
import { Radios } from "govuk-frontend/dist/govuk/components/radios/radios.mjs";
import { ServiceNavigation } from "govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs";
import { SkipLink } from "govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs";

const components = {
  "govuk-button": Button,
  "govuk-checkboxes": Checkboxes,
  "govuk-notification-banner": NotificationBanner,
  "govuk-radios": Radios,
  "govuk-service-navigation": ServiceNavigation,
  "govuk-skip-link": SkipLink,
  // Last, since it takes the focus.
  "govuk-error-summary": ErrorSummary,
};

/** Starts the components of GOV.UK Frontend that the page has. */
export function startComponents(): void {
  // GOV.UK Frontend sets these classes by an inline script, which the content security policy does not allow.
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  for (const [name, Component] of Object.entries(components))
    for (const root of document.querySelectorAll(`[data-module="${name}"]`)) new Component(root);
}
