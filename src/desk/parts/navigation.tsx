import { type Section, sections } from "./sections.ts";

/** The sections of the desk; on a phone a button opens and closes them. */
export function Navigation({ current, isWithin }: { current: Section | undefined; isWithin: boolean }) {
  return (
    <div class="govuk-service-navigation desk-navigation" data-module="govuk-service-navigation">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
            <button
              type="button"
              class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
              aria-controls="navigation"
              hidden
            >
              Menu
            </button>
            <ul class="govuk-service-navigation__list" id="navigation">
              {(Object.keys(sections) as Section[]).map((section) => (
                <Item key={section} {...sections[section]} here={section !== current ? undefined : isWithin ? "true" : "page"} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function Item({ text, href, here }: { text: string; href: string; here: "true" | "page" | undefined }) {
  return (
    <li class={`govuk-service-navigation__item${here ? " govuk-service-navigation__item--active" : ""}`}>
      <a class="govuk-service-navigation__link" href={href} aria-current={here}>
        {here ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  );
}
