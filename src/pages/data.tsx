import { Page } from "../../layouts/page.tsx";
import { DownloadLink } from "../../layouts/parts/download-link.tsx";
import { inWords } from "../model/dates.ts";
import { addresses } from "../site/addresses.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { quantity } from "../text/phrases.ts";
import { meaningOf } from "../views/data-dictionary.ts";
import { dataOfEdition } from "../views/downloads.ts";
import { openDataOf } from "../views/open-data.ts";
import type { Table } from "../views/table.ts";
import type { PageInputs } from "./inputs.ts";

const typeWords = { string: "text", integer: "whole number", date: "date", boolean: "true or false", list: "list" } as const;

/** The open data: each table to download, and what each of its columns means. */
export function dataPage(inputs: PageInputs, page: SitePage) {
  const { site } = inputs;
  const { arrangements } = site.model;
  return (
    <Page
      site={site}
      page={page}
      description="The arrangements as data: organisations, groups, memberships, people and reviews as JSON and CSV."
      lede={
        <p>
          The {arrangements.title} as data, made from the same records as this website and the PDF, edition of{" "}
          {inWords(arrangements.edition.date)}.
        </p>
      }
      wide
    >
      {openDataOf(site.model).map((table) => (
        <TableOf inputs={inputs} table={table} />
      ))}
      <Editions site={site} />
      <h2 id="dictionary">For programs</h2>
      <ul>
        <li>
          <a href={href(site, addresses.dataPackage)}>What every column means, as a data package (JSON)</a>
        </li>
        <li>
          <a href={href(site, addresses.calendar)}>The reviews as a calendar (iCalendar)</a>
        </li>
      </ul>
    </Page>
  );
}

/** The editions as they were published: all that each said, in one file. */
function Editions({ site }: { site: SiteContext }) {
  const downloads = site.model.editions.flatMap((edition) => dataOfEdition(site.model, edition) ?? []);
  if (downloads.length === 0) return null;
  return (
    <section>
      <h2 id="editions">Published editions</h2>
      <p>All that an edition said on its day, in one file: every record, and the words of every section. It does not change.</p>
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
  return (
    <section>
      <h2 id={name}>{title}</h2>
      <p>
        {quantity(rows.length, "record")}: <Download site={inputs.site} name={name} kind="csv" />,{" "}
        <Download site={inputs.site} name={name} kind="json" />
      </p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">What the columns of “{title}” mean</span>
        </summary>
        <table class="app-dictionary">
          <caption class="visually-hidden" data-pagefind-ignore>
            Columns of {title}
          </caption>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Kind</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>{typeWords[column.type]}</td>
                <td>{meaningOf(column, inputs.schemas)}</td>
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
      {kind.toUpperCase()}
      <span class="govuk-visually-hidden"> of {name}</span>
    </a>
  );
}
