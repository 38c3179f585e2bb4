import { Page } from "../../layouts/page.tsx";
import { DownloadLink } from "../../layouts/parts/download-link.tsx";
import { addresses } from "../site/addresses.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { titleInSentence } from "../text/names.ts";
import { capitalise } from "../text/phrases.ts";
import { meaningOf } from "../views/data-dictionary.ts";
import { dataOfEdition } from "../views/downloads.ts";
import { openDataOf } from "../views/open-data.ts";
import type { Column, Table } from "../views/table.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { TextKey } from "../words/words.ts";
import type { PageInputs } from "./inputs.ts";

/** The message that says what kind of values a column holds. */
const kinds = {
  string: "dataPage.kinds.string",
  integer: "dataPage.kinds.integer",
  date: "dataPage.kinds.date",
  boolean: "dataPage.kinds.boolean",
  list: "dataPage.kinds.list",
} as const satisfies Readonly<Record<Column["type"], TextKey>>;

/** The open data: each table to download, and what each of its columns means. */
export function dataPage(inputs: PageInputs, page: SitePage) {
  const { site } = inputs;
  const { arrangements, words } = site.model;
  return (
    <Page
      site={site}
      page={page}
      description={say(words, "dataPage.description")}
      lede={
        <p>
          {say(words, "dataPage.madeFrom", {
            title: capitalise(titleInSentence(words, arrangements.title)),
            date: dateInWords(words, arrangements.edition.date),
          })}
        </p>
      }
      wide
    >
      {openDataOf(site.model)
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <TableOf inputs={inputs} table={table} />
        ))}
      <Editions site={site} />
      <h2 id="dictionary">{say(words, "dataPage.programs")}</h2>
      <ul>
        <li>
          <a href={href(site, addresses.dataPackage)}>{say(words, "dataPage.package")}</a>
        </li>
        {site.model.reviews.length > 0 && (
          <li>
            <a href={href(site, addresses.calendar)}>{say(words, "dataPage.calendar")}</a>
          </li>
        )}
      </ul>
    </Page>
  );
}

/** The editions as they were published: all that each said, in one file. */
function Editions({ site }: { site: SiteContext }) {
  const { editions, words } = site.model;
  const downloads = editions.flatMap((edition) => dataOfEdition(site.model, edition) ?? []);
  if (downloads.length === 0) return null;
  return (
    <section>
      <h2 id="editions">{say(words, "dataPage.editions")}</h2>
      <p>{say(words, "dataPage.allOfAnEdition")}</p>
      <ul>
        {downloads.map((download) => (
          <li>
            <DownloadLink site={site} download={download} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TableOf({ inputs, table }: { inputs: PageInputs; table: Table }) {
  const { name, title, columns, rows } = table;
  const { site, schemas } = inputs;
  const { words } = site.model;
  return (
    <section>
      <h2 id={name}>{title}</h2>
      <p>
        {sayOnPage(words, "dataPage.records", {
          count: rows.length,
          csv: <Download site={site} name={name} kind="csv" />,
          json: <Download site={site} name={name} kind="json" />,
        })}
      </p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{say(words, "dataPage.columnsMean", { table: title })}</span>
        </summary>
        <table class="app-dictionary">
          <caption class="visually-hidden" data-pagefind-ignore>
            {say(words, "dataPage.columnsOf", { table: title })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say(words, "dataPage.column")}</th>
              <th scope="col">{say(words, "dataPage.kind")}</th>
              <th scope="col">{say(words, "dataPage.meaning")}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>{say(words, kinds[column.type])}</td>
                <td>{meaningOf(column, schemas)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Download({ site, name, kind }: { site: SiteContext; name: string; kind: "csv" | "json" }) {
  return (
    <a href={href(site, `${addresses.openData}${name}.${kind}`)}>
      {sayOnPage(site.model.words, "dataPage.file", {
        format: kind.toUpperCase(),
        table: name,
        hidden: (text) => <span class="govuk-visually-hidden">{text}</span>,
      })}
    </a>
  );
}
