import { Page } from "../../layouts/page.tsx";
import type { Correction, Model } from "../model/model.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { correctionsByKind, correctionsInWords, countOfCorrections, meaningOfCorrections } from "../text/correction-kinds.ts";
import { quantity } from "../text/phrases.ts";
import type { Words } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** What differs from what was published, by kinds, and why. */
export function correctionsPage({ site }: PageInputs, page: SitePage) {
  const { corrections, arrangements, words } = site.model;
  return (
    <Page
      site={site}
      page={page}
      description={`Where this website differs from the published ${arrangements.title}, and why.`}
      lede={corrections.length > 0 && <Summary words={words} corrections={corrections} title={arrangements.title} />}
      wide
    >
      {corrections.length === 0 && <p>Nothing was corrected.</p>}
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
function Summary({ words, corrections, title }: { words: Words; corrections: readonly Correction[]; title: string }) {
  const places = corrections.reduce((sum, { times }) => sum + times, 0);
  return (
    <>
      <p>
        {quantity(corrections.length, "correction")} of what was published, in {quantity(places, "place")}:{" "}
        {correctionsInWords(words, corrections)}. What is policy was not corrected: where the published {title} says two things,
        this website says both.
      </p>
      <p>
        A comparison of the published text with this website and the PDF, word by word, tells every difference that is not listed
        here. It passes over the cover, contents, page numbers and running heads, pictures and the chart, where lines break, where
        a footnote or a cell of a table stands, the addresses of links, and signs such as a full stop where a heading, a
        paragraph, a list item or a cell ends or between the parts of a cell.
      </p>
    </>
  );
}

function Entry({ model, correction }: { model: Model; correction: Correction }) {
  const { page, published, now, times, why } = correction;
  return (
    <li>
      <dl>
        <div>
          <dt>
            Published{page !== undefined && ` on the page “${titleOf(model, page)}”`}
            {times > 1 && `, ${times} times`}
          </dt>
          <dd>
            <del>{published}</del>
          </dd>
        </div>
        <div>
          <dt>Now</dt>
          <dd>
            <ins>{now}</ins>
          </dd>
        </div>
        <div>
          <dt>Why</dt>
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
