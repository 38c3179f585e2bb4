import { Page } from "../../layouts/page.tsx";
import type { Correction, Model } from "../model/model.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { correctionsByKind, correctionsInWords, countOfCorrections, meaningOfCorrections } from "../text/correction-kinds.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** What differs from what was published, by kinds, and why. */
export function correctionsPage({ site }: PageInputs, page: SitePage) {
  const { corrections, arrangements, words } = site.model;
  const { title } = arrangements;
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "correctionsPage.description", { title })}
      lede={<Summary words={words} corrections={corrections} title={title} />}
      wide
    >
      {correctionsByKind(corrections).map(([kind, of]) => (
        <section aria-labelledby={kind}>
          <h2 id={kind}>{countOfCorrections(words, kind, of.length)}</h2>
          <p>{meaningOfCorrections(words, kind)}</p>
          <ol class="app-corrections">
            {of.map((correction) => (
              <Entry model={site.model} correction={correction} />
            ))}
          </ol>
        </section>
      ))}
    </Page>
  );
}

/** How many there are, what they are, and how one that is not listed would be found. */
function Summary(props: { words: Words; corrections: readonly Correction[]; title: string }) {
  const { words, corrections, title } = props;
  const places = corrections.reduce((sum, { times }) => sum + times, 0);
  return (
    <>
      <p>
        {say(words, "correctionsPage.summary", {
          ...{ corrections: corrections.length, places, title },
          kinds: correctionsInWords(words, corrections),
        })}
      </p>
      <p>{say(words, "correctionsPage.howFound")}</p>
    </>
  );
}

function Entry({ model, correction }: { model: Model; correction: Correction }) {
  const { words } = model;
  const { page, published, now, times, why } = correction;
  return (
    <li>
      <dl>
        <div>
          <dt>
            {page === undefined
              ? say(words, "correctionsPage.published", { times })
              : say(words, "correctionsPage.publishedOnPage", { times, page: titleOf(model, page) })}
          </dt>
          <dd>
            <del>{published}</del>
          </dd>
        </div>
        <div>
          <dt>{say(words, "correctionsPage.now")}</dt>
          <dd>
            <ins>{now}</ins>
          </dd>
        </div>
        <div>
          <dt>{say(words, "correctionsPage.why")}</dt>
          <dd>{why}</dd>
        </div>
      </dl>
    </li>
  );
}

/** The title of a page of the data; its name where the page could not be read. */
function titleOf({ website }: Model, name: string): string {
  const { home, procedures, pages = [] } = website ?? {};
  return [home, procedures?.page, ...pages].find((page) => page?.id === name)?.title ?? name;
}
