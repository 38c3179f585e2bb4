import { footerNavigation } from "../../src/site/navigation.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import { DateInWords } from "./date-in-words.tsx";
import { Wordmark } from "./wordmark.tsx";

/** The partnership's name and address, links, and the edition and the mark of its present copy. */
export function SiteFooter({ site, path }: { site: SiteContext; path: string }) {
  const { arrangements, partnership, today, words } = site.model;
  const copy = {
    title: arrangements.title,
    date: <DateInWords words={words} when={arrangements.edition.date} />,
    mark: <code>{site.mark}</code>,
  };
  return (
    <footer class="app-footer" data-pagefind-ignore>
      <div class="govuk-width-container app-footer__inner">
        <div class="app-footer__whose">
          <Wordmark arrangements={arrangements} name={partnership.name} />
          {arrangements.address && <p class="app-footer__address">{arrangements.address}</p>}
        </div>
        <nav class="app-footer__links" aria-label={say(words, "footer.label")}>
          <ul>
            {footerNavigation(site.model).map((item) => (
              <li key={item.path}>
                <a href={href(site, item.path)} aria-current={item.path === path ? "page" : undefined}>
                  {item.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="app-footer__edition">
          {site.state === "amended"
            ? sayOnPage(words, "footer.amended", { ...copy, today: <DateInWords words={words} when={today} /> })
            : sayOnPage(words, "footer.edition", copy)}
        </p>
      </div>
    </footer>
  );
}
