import { addresses } from "../../src/site/addresses.ts";
import { mainNavigation, navigationState } from "../../src/site/navigation.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { say } from "../../src/words/say.ts";
import { Wordmark } from "./wordmark.tsx";

/** The partnership's name, linked to the home page, and a link to the search. */
export function SiteHeader({ site }: { site: SiteContext }) {
  const { arrangements, partnership, words } = site.model;
  return (
    <header class="app-header">
      <div class="govuk-width-container app-header__inner">
        <a class="app-header__home" href={href(site, addresses.home)}>
          <Wordmark arrangements={arrangements} name={partnership.name} />
          <span class="govuk-visually-hidden">{say(words, "common.commaHomePage")}</span>
        </a>
        <a href={href(site, addresses.search)} class="app-header__search-link">
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle cx="8.5" cy="8.5" r="6" fill="none" stroke="currentColor" stroke-width="2.2" />
            <path d="m13 13 5.5 5.5" stroke="currentColor" stroke-width="2.6" />
          </svg>
          {say(words, "header.search")}
        </a>
      </div>
    </header>
  );
}

/** The main sections. They come after the contacts for concerns, which stay first on a phone even without JavaScript. */
export function SiteNavigation({ site, path }: { site: SiteContext; path: string }) {
  return (
    <div class="govuk-service-navigation app-navigation" data-module="govuk-service-navigation">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <nav aria-label={say(site.model.words, "navigation.label")} class="govuk-service-navigation__wrapper">
            <button
              type="button"
              class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
              aria-controls="navigation"
              hidden
            >
              {say(site.model.words, "navigation.menu")}
            </button>
            <ul class="govuk-service-navigation__list" id="navigation">
              {mainNavigation(site.model).map((item) => (
                <Item
                  key={item.path}
                  text={item.text}
                  href={href(site, item.path)}
                  navigationState={navigationState(item, path)}
                />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function Item(props: { text: string; href: string; navigationState: "here" | "within" | undefined }) {
  const active = props.navigationState !== undefined;
  return (
    <li class={`govuk-service-navigation__item${active ? " govuk-service-navigation__item--active" : ""}`}>
      <a
        class="govuk-service-navigation__link"
        href={props.href}
        aria-current={props.navigationState === "here" ? "page" : props.navigationState === "within" ? "true" : undefined}
      >
        {active ? <strong class="govuk-service-navigation__active-fallback">{props.text}</strong> : props.text}
      </a>
    </li>
  );
}
