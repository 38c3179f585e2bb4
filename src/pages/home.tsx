import { Page } from "../../layouts/page.tsx";
import { DownloadLink } from "../../layouts/parts/download-link.tsx";
import { Linked } from "../../layouts/parts/linked.tsx";
import { NewsList } from "../../layouts/parts/news-list.tsx";
import { Section } from "../../layouts/parts/page-sections.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import { ReaderLinks } from "../../layouts/parts/reader-links.tsx";
import type { Chapter, PartnerIs } from "../model/model.ts";
import { type PageSection, sectionsOf } from "../model/prose/page-sections.ts";
import { type ProseText, sliceProse, trimProse } from "../model/prose/prose-text.ts";
import { isWritten } from "../model/written.ts";
import { addresses } from "../site/addresses.ts";
import { entryPoints, type NavigationItem } from "../site/navigation.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { pdfsOf } from "../views/downloads.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { homeData } from "../views/structured-data.ts";
import { say, sayOnPage } from "../words/say.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

const newsOnHome = 3;

/** The home page: who the partnership is, links by kind of reader, the news, and what is kept as history. */
export function homePage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { site } = inputs;
  const { website, aims } = site.model;
  return (
    <Page
      site={site}
      page={page}
      description={website?.home?.description}
      structuredData={homeData(site)}
      reviewed={{ note: madeFrom(site) }}
      lede={aims.ambition !== undefined && <p class="app-ambition">{aims.ambition}</p>}
      besideTitle={<SafeguardingPartners renderContext={renderContext} />}
      wide
    >
      <ReaderLinks site={site} />
      <Figures inputs={inputs} />
      <EntryPoints inputs={inputs} />
      <GuidanceAndNews inputs={inputs} renderContext={renderContext} />
      <PastSections renderContext={renderContext} />
    </Page>
  );
}

/** The threshold guidance and the present sections of the home page's own text, beside the news. */
function GuidanceAndNews({ inputs, renderContext }: { inputs: PageInputs; renderContext: RenderContext }) {
  const { site } = inputs;
  const { website, words } = site.model;
  const guidance = guidanceOf(site);
  const sections = presentSectionsOf(renderContext);
  const news = website?.news.slice(0, newsOnHome) ?? [];
  if (guidance === undefined && sections.length + news.length === 0) return null;
  return (
    <div class="app-two">
      <div>
        {guidance !== undefined && <ThresholdGuidance inputs={inputs} renderContext={renderContext} chapter={guidance} />}
        {sections.map((section) => (
          <Section renderContext={renderContext} section={section} idPrefix="home" titleLevel={1} />
        ))}
      </div>
      <div>
        {news.length > 0 && (
          <>
            <h2 id="news">{say(words, "homePage.news")}</h2>
            <NewsList site={site} items={news} level={3} />
          </>
        )}
      </div>
    </div>
  );
}

function madeFrom({ model, state }: SiteContext): string {
  const { words } = model;
  const edition = dateInWords(words, model.arrangements.edition.date);
  return state === "amended"
    ? say(words, "homePage.madeFromAmended", { edition, today: dateInWords(words, model.today) })
    : say(words, "homePage.madeFrom", { edition });
}

function SafeguardingPartners({ renderContext }: { renderContext: RenderContext }) {
  const { partners: all, words } = renderContext.model;
  const partners = all.filter(({ is }) => is.includes("statutoryPartner"));
  if (partners.length === 0) return null;
  return (
    <>
      <h2 class="app-label" id="safeguarding-partners">
        {say(words, "homePage.safeguardingPartners")}
      </h2>
      <ul class="app-partners-list">
        {partners.map((partner) => (
          <li>
            <Linked href={renderContext.hrefs.partner(partner)} text={partner.name} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many partners, agencies, groups and priorities there are. One number alone says no more than the lists do. */
function Figures({ inputs }: { inputs: PageInputs }) {
  const { model } = inputs.site;
  const countOf = (kind: PartnerIs) => model.partners.filter(({ is }) => is.includes(kind)).length;
  const figures = [
    { count: countOf("statutoryPartner"), message: "homePage.figures.safeguardingPartners", path: addresses.partners },
    { count: countOf("relevantAgency"), message: "homePage.figures.relevantAgencies", path: addresses.partners },
    { count: model.groups.length, message: "homePage.figures.groups", path: addresses.groups },
    { count: model.aims.priorities.length, message: "homePage.figures.priorities", path: addresses.priorities },
  ] as const;
  const shown = figures.filter(({ count }) => count > 0);
  if (shown.length < 2) return null;
  return (
    <ul class="app-figures">
      {shown.map(({ count, message, path }) => (
        <li>
          <a class="app-figures__link" href={href(inputs.site, path)}>
            {sayOnPage(model.words, message, {
              count,
              number: (text) => <span class="app-figures__count">{text}</span>,
              what: (text) => <span class="app-figures__what">{text}</span>,
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function EntryPoints({ inputs }: { inputs: PageInputs }) {
  const { site } = inputs;
  return (
    <div class="app-ways">
      {entryPoints(site.model).map(({ title, id, items }) => (
        <section class="app-way" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ul>
            {items.map((item: NavigationItem) => (
              <li>
                <a href={href(site, item.path)}>{item.text}</a>
              </li>
            ))}
            {id === "about-us" &&
              pdfsOf(site).map((download) => (
                <li>
                  <DownloadLink site={site} download={download} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The chapter about the threshold guidance, where something stands in it. */
function guidanceOf({ model }: SiteContext): Chapter | undefined {
  const chapter = model.website?.thresholdGuidance;
  return chapter !== undefined && isWritten(chapter) ? chapter : undefined;
}

/** The first paragraph of the chapter about the threshold guidance, with a link to the chapter. */
function ThresholdGuidance(props: { inputs: PageInputs; renderContext: RenderContext; chapter: Chapter }) {
  const { inputs, renderContext, chapter } = props;
  const opening = firstParagraph(chapter.text);
  return (
    <>
      <h2 id="threshold-guidance">{chapter.title}</h2>
      <Prose renderContext={renderContext} text={opening} context={proseContext(renderContext, "threshold-guidance", 2)} />
      <p>
        <a href={href(inputs.site, addresses.chapter(chapter.id))}>{say(inputs.site.model.words, "homePage.aboutThresholds")}</a>
      </p>
    </>
  );
}

function firstParagraph(text: ProseText): ProseText {
  const trimmed = trimProse(text);
  return sliceProse(trimmed, 0, trimmed.text.split("\n\n", 1)[0]?.length);
}

/** The sections of the home page's own text that are not kept as history. */
function presentSectionsOf({ model }: RenderContext): PageSection[] {
  const home = model.website?.home;
  return home === undefined ? [] : sectionsOf(home).filter(({ history }) => history === undefined);
}

/** The sections of the home page's own text that are kept as history. */
function PastSections({ renderContext }: { renderContext: RenderContext }) {
  const home = renderContext.model.website?.home;
  const sections = home === undefined ? [] : sectionsOf(home).filter(({ history }) => history !== undefined);
  return sections.map((section) => <Section renderContext={renderContext} section={section} idPrefix="home" titleLevel={1} />);
}
