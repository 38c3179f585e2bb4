import { pagesOf } from "../../src/site/pages/site-pages.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { say } from "../../src/words/say.ts";

/** Links to the pages for those who come with one question, each as the reader would say who they are. */
export function ReaderLinks({ site }: { site: SiteContext }) {
  const readers = pagesOf("reader", site.model);
  if (readers.length === 0) return null;
  return (
    <section class="app-readers" aria-labelledby="readers">
      <h2 id="readers">{say(site.model.words, "readerPage.title")}</h2>
      <ul>
        {readers.map(({ path, title, record }) => (
          <li>
            <a href={href(site, path)}>{title}</a>
            {record.description !== undefined && <p>{record.description}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
