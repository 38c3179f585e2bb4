import postcss, { type Container } from "postcss";

/** The classes of GOV.UK Frontend, each without its "govuk-", for variants of its components that no page has. */
export const variants = [
  "link--muted",
  "link--text-colour",
  "link--inverse",
  "link--no-underline",
  "link--no-visited-state",
  "link-image",
  "service-navigation__inlining-container",
  "service-navigation__service-name",
  "service-navigation--inverse",
  "breadcrumbs--collapse-on-mobile",
  "breadcrumbs--inverse",
  "button--secondary",
  "button--inverse",
  "button--start",
  "button__start-icon",
  "pagination__list",
  "pagination__item",
  "pagination__icon",
  "pagination__link-title--decorated",
  "summary-list__actions",
  "summary-list__row--no",
  "summary-list--no-border",
  "summary-card",
  "visually-hidden-focusable",
];

const selectsVariant = new RegExp(String.raw`\.govuk-(?:${variants.join("|")})`);

/** A compiled style sheet without the rules for variants of components that no page has: a quarter of those of GOV.UK Frontend. */
export function withoutVariants(css: string): string {
  // What is selected unless it is a variant stays.
  return without(css, (selector) => selectsVariant.test(selector.replaceAll(/:not\([^)]*\)/g, "")));
}

/**
 * The compiled style sheet of a part of some pages, as `withoutVariants` leaves it, without the custom properties of GOV.UK
 * Frontend: each of its components brings them, and here they would come after those of the partnership.
 */
export function withoutCustomProperties(css: string): string {
  return without(withoutVariants(css), (selector) => selector === ":root");
}

function without(css: string, isUnwanted: (selector: string) => boolean): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const others = rule.selectors.filter((selector) => !isUnwanted(selector));
    if (others.length === 0) removeWithEmptyParents(rule);
    else rule.selectors = others;
  });
  return root.toString();
}

function removeWithEmptyParents(rule: Container): void {
  const { parent } = rule;
  rule.remove();
  if (parent?.type === "atrule" && (parent as Container).nodes?.length === 0) removeWithEmptyParents(parent as Container);
}
