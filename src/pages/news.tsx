import { Page } from "../../layouts/page.tsx";
import { DateInWords } from "../../layouts/parts/date-in-words.tsx";
import { NewsList } from "../../layouts/parts/news-list.tsx";
import { HistoryNote } from "../../layouts/parts/page-sections.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import type { NewsItem } from "../model/website.ts";
import { addresses } from "../site/addresses.ts";
import type { PageOf, SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { proseContext } from "../views/render-context.ts";
import { newsData } from "../views/structured-data.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** All news, the newest first. */
export function newsPage({ site }: PageInputs, page: SitePage) {
  const { words, partnership, website } = site.model;
  const news = website?.news ?? [];
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "newsPage.description", { partnership: partnership.name })}
      reviewed={{ note: say(words, "newsPage.datedEach") }}
    >
      <NewsList site={site} items={news} level={2} />
      <p>
        <a href={href(site, addresses.feed)}>{say(words, "newsPage.follow")}</a>
      </p>
    </Page>
  );
}

/** One item of news. */
export function newsItemPage(inputs: PageInputs, page: PageOf<"newsItem">) {
  const { record: item } = page;
  const renderContext = siteRenderContext(inputs);
  const text = <Prose renderContext={renderContext} text={item.text} context={proseContext(renderContext, "news", 1)} />;
  return (
    <Page
      site={inputs.site}
      page={page}
      description={item.summary}
      structuredData={newsData(inputs.site, item)}
      reviewed={{ note: changedNote(renderContext.model.words, item) }}
      lede={
        item.date && (
          <p class="app-date">
            <DateInWords words={inputs.site.model.words} when={item.date} />
          </p>
        )
      }
    >
      {item.history === undefined ? (
        text
      ) : (
        <div class="app-history">
          <HistoryNote words={inputs.site.model.words} history={{ words: item.history }} />
          {text}
        </div>
      )}
    </Page>
  );
}

function changedNote(words: Words, { date, updated }: NewsItem): string {
  if (updated !== undefined) return say(words, "newsPage.changedOn", { date: dateInWords(words, updated) });
  return say(words, date === undefined ? "newsPage.noDate" : "newsPage.noLaterChange");
}
