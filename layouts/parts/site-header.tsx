import { addresses } from "../../src/views/addresses.ts";
import { mainNavigation, standing } from "../../src/views/navigation.ts";
import { href, type SiteContext } from "../../src/views/site.ts";
import { Wordmark } from "./wordmark.tsx";

/** Whose website it is, a way to search it, and its main sections. */
export function SiteHeader({ site, path }: { site: SiteContext; path: string }) {
  const { arrangements, partnership } = site.model;
  return (
    <header class="app-header">
      <div class="govuk-width-container app-header__inner">
        <a class="app-header__home" href={href(site, addresses.home)}>
          <Wordmark arrangements={arrangements} name={partnership.name} />
          <span class="govuk-visually-hidden">, home page</span>
        </a>
        <search class="app-header__search">
          <a href={href(site, addresses.search)} class="app-header__search-link">
            Search
          </a>
        </search>
      </div>
      <div class="govuk-service-navigation app-navigation" data-module="govuk-service-navigation">
        <div class="govuk-width-container">
          <div class="govuk-service-navigation__container">
            <nav aria-label="Main" class="govuk-service-navigation__wrapper">
              <button
                type="button"
                class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                aria-controls="navigation"
                hidden
              >
                Menu
              </button>
              <ul class="govuk-service-navigation__list" id="navigation">
                {mainNavigation(site).map((item) => (
                  <Item key={item.path} text={item.text} href={href(site, item.path)} standing={standing(item, path)} />
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </div>
    </header>
  );
}

function Item(props: { text: string; href: string; standing: "here" | "within" | undefined }) {
  const active = props.standing !== undefined;
  return (
    <li class={`govuk-service-navigation__item${active ? " govuk-service-navigation__item--active" : ""}`}>
      <a
        class="govuk-service-navigation__link"
        href={props.href}
        aria-current={props.standing === "here" ? "page" : props.standing === "within" ? "true" : undefined}
      >
        {active ? <strong class="govuk-service-navigation__active-fallback">{props.text}</strong> : props.text}
      </a>
    </li>
  );
}
