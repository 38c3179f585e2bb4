/** On every page: the menu, the skip link, the exit button, and the date of printing. */
import { ExitThisPage } from "govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs";
import { ServiceNavigation } from "govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs";
import { SkipLink } from "govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs";
import { printDate } from "./printed-on.ts";

// GOV.UK Frontend sets these classes by an inline script, which the content security policy does not allow.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

const components = [
  ["govuk-service-navigation", ServiceNavigation],
  ["govuk-skip-link", SkipLink],
  ["govuk-exit-this-page", ExitThisPage],
] as const;

for (const [name, Component] of components) {
  for (const root of document.querySelectorAll(`[data-module="${name}"]`)) new Component(root);
}

printDate(document.querySelectorAll("[data-printed-on]"));
