import type { NewsItem } from "../../src/model/website.ts";
import { addresses } from "../../src/site/addresses.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { DateInWords } from "./date-in-words.tsx";
import { Heading } from "./heading.tsx";

/** News as a list, each item with a heading of level `level`. */
export function NewsList(props: { site: SiteContext; items: readonly NewsItem[]; level: number }) {
  return (
    <ul class="app-card-list">
      {props.items.map((item) => (
        <li>
          <Heading level={props.level}>
            <a href={href(props.site, addresses.newsItem(item.id))}>{item.title}</a>
          </Heading>
          {item.date !== undefined && (
            <p class="app-date">
              <DateInWords words={props.site.model.words} when={item.date} />
            </p>
          )}
          {item.summary !== undefined && <p>{item.summary}</p>}
        </li>
      ))}
    </ul>
  );
}
