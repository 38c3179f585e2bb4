import type { ComponentChildren } from "preact";
import { addresses } from "../src/site/addresses.ts";
import type { SitePage } from "../src/site/pages/site-pages.ts";
import { contentSecurityPolicy } from "../src/site/security-policy.ts";
import { href, type ScriptName, type SiteContext, toAbsoluteUrl } from "../src/site/site-context.ts";
import { scriptWords } from "../src/views/script-words.ts";
import { say } from "../src/words/say.ts";
import { Concern } from "./parts/concern.tsx";
import { ExitThisPage } from "./parts/exit-this-page.tsx";
import { SiteFooter } from "./parts/site-footer.tsx";
import { SiteHeader, SiteNavigation } from "./parts/site-header.tsx";

export interface BaseProps {
  readonly site: SiteContext;
  readonly page: SitePage;
  /** What search engines show of it, in a sentence or two; its title and whose it is, where none is given. */
  readonly description?: string | undefined;
  /** Scripts beyond the one that every page has. */
  readonly scripts?: readonly ScriptName[] | undefined;
  /** schema.org data about what the page shows. */
  readonly structuredData?: object | undefined;
  /** Shows a button to leave the website quickly, for pages that may put a reader at risk if somebody sees them. */
  readonly exitThisPage?: boolean | undefined;
  /** The path of the page that a reader is led on to at once. */
  readonly leadsOnTo?: string | undefined;
  /** A style sheet for print; the website's own then applies to the screen only. */
  readonly printStylesheet?: string | undefined;
  readonly children: ComponentChildren;
}

/** A whole page of the website as an HTML document: head, header, contacts for concerns, and footer. */
export function Base(props: BaseProps) {
  const { site } = props;
  const { title, path, unlisted } = props.page;
  const { arrangements, partnership, website, words } = site.model;
  const { description = say(words, "base.description", { title, partnership: partnership.name }) } = props;
  const isHome = path === addresses.home;
  const exitTo = props.exitThisPage === true ? website?.exitTo : undefined;
  return (
    <html lang={arrangements.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy("page", "meta")} />
        <title>{isHome ? partnership.name : `${title} – ${partnership.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        {unlisted && <meta name="robots" content="noindex" />}
        {props.leadsOnTo !== undefined && <meta http-equiv="refresh" content={`0; url=${href(site, props.leadsOnTo)}`} />}
        <meta name="referrer" content="same-origin" />
        {arrangements.colours && <meta name="theme-color" content={arrangements.colours.accent} />}
        <StyleSheets {...props} />
        <OpenGraph {...props} description={description} />
        <link rel="icon" href={href(site, addresses.icon)} type="image/svg+xml" />
        <link rel="manifest" href={href(site, addresses.manifest)} />
        {(website?.news.length ?? 0) + site.model.editions.length > 0 && (
          <link rel="alternate" type="application/atom+xml" title={say(words, "pages.news")} href={href(site, addresses.feed)} />
        )}
        {site.model.reviews.length + site.model.editions.length > 0 && (
          <link rel="alternate" type="text/calendar" title={say(words, "pages.reviews")} href={href(site, addresses.calendar)} />
        )}
        {scriptsOf(props).map(({ source, ...given }) => (
          <script type="module" src={href(site, source)} key={source} {...given} />
        ))}
        {props.structuredData && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptJson(props.structuredData) }} />
        )}
      </head>
      <body class="govuk-template__body app-body">
        <nav aria-label={say(words, "base.skip")}>
          <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">
            {say(words, "base.skipToContent")}
          </a>
          {exitTo !== undefined && (
            <a href={exitTo} class="govuk-skip-link govuk-js-exit-this-page-skiplink" rel="nofollow noreferrer">
              {say(words, "exitThisPage.exit")}
            </a>
          )}
        </nav>
        <SiteHeader site={site} />
        <Concern site={site} page={props.page.id} />
        <SiteNavigation site={site} path={path} />
        {exitTo !== undefined && <ExitThisPage words={words} to={exitTo} />}
        {props.children}
        <SiteFooter site={site} path={path} />
      </body>
    </html>
  );
}

function StyleSheets({ site, printStylesheet }: BaseProps) {
  const screen = href(site, site.assets.stylesheet);
  if (printStylesheet === undefined) return <link rel="stylesheet" href={screen} />;
  return (
    <>
      <link rel="stylesheet" href={screen} media="screen" />
      <link rel="stylesheet" href={href(site, printStylesheet)} media="print" />
    </>
  );
}

function OpenGraph({ site, page, description, leadsOnTo }: BaseProps) {
  const { title } = page;
  const path = leadsOnTo ?? page.path;
  return (
    <>
      <link rel="canonical" href={toAbsoluteUrl(site, path)} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={site.model.partnership.name} />
      <meta property="og:url" content={toAbsoluteUrl(site, path)} />
      <meta property="og:locale" content={site.model.arrangements.language.replace("-", "_")} />
      <meta property="og:description" content={description} />
    </>
  );
}

/** The scripts of a page, each with its path and the words that the page hands to it. */
function scriptsOf({ site, scripts = [] }: BaseProps) {
  return (["site", ...scripts] as const).flatMap((name) => {
    const source = site.assets.scripts[name];
    if (source === undefined) return [];
    return [{ source, "data-script": name, "data-words": JSON.stringify(scriptWords(site.model.words, name)) }];
  });
}

/** JSON that can neither end the script element it is in nor open a comment (HTML, section 4.12.1.3). */
function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
