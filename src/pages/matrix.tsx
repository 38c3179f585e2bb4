import { Page } from "../../layouts/page.tsx";
import { Linked } from "../../layouts/parts/linked.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { type Matrix, type MatrixRow, matrix, type Place } from "../views/matrix.ts";
import type { RenderContext } from "../views/render-context.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** Who sits where: a table of organisations by groups on a wide screen, the same as a list on a narrow one. */
export function matrixPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const whole = matrix(renderContext.model);
  return (
    <Page site={inputs.site} page={page} description="Every organisation and the groups it sits on." scripts={["matrix"]} wide>
      <SortControl whole={whole} />
      <Key />
      <Table renderContext={renderContext} whole={whole} />
      <List renderContext={renderContext} whole={whole} />
    </Page>
  );
}

function SortControl({ whole }: { whole: Matrix }) {
  return (
    <div class="app-sort" data-sort-control data-pagefind-ignore hidden>
      <label for="sort">Sort by</label>
      <select class="app-select" id="sort" autocomplete="off">
        <option value="name">name of the organisation</option>
        <option value="count">number of groups, most first</option>
        {whole.groups.map(({ id, name }) => (
          <option value={id}>members of the {name} first</option>
        ))}
      </select>
      <p class="govuk-visually-hidden" role="status" data-sort-said></p>
    </div>
  );
}

function Key() {
  return (
    <ul class="app-key" aria-hidden="true">
      <li>
        <span class="app-seat app-seat--member" /> has a seat
      </li>
      <li>
        <span class="app-seat app-seat--chair" /> chairs or co-chairs
      </li>
    </ul>
  );
}

function Table({ renderContext, whole }: { renderContext: RenderContext; whole: Matrix }) {
  return (
    <table class="app-matrix">
      <caption class="visually-hidden" data-pagefind-ignore>
        Organisations and the groups they sit on
      </caption>
      <thead>
        <tr>
          <th scope="col" data-sort-heading="name" aria-sort="ascending">
            Organisation
          </th>
          <th scope="col" data-sort-heading="count">
            <span class="app-matrix__group">Number of groups</span>
          </th>
          {whole.groups.map((group) => (
            <th scope="col" data-sort-heading={group.id}>
              <span class="app-matrix__group">
                <Linked href={renderContext.hrefs.group(group)} text={group.name} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody data-sort-rows>
        {whole.rows.map((row, index) => (
          <tr {...sortable(row, index)}>
            <th scope="row">
              <Linked href={renderContext.hrefs.partner(row.partner)} text={row.partner.name} />
            </th>
            <td>{row.places.length}</td>
            {whole.groups.map((group) => (
              <Cell place={row.places.find((place) => place.group === group)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ place }: { place: Place | undefined }) {
  if (place === undefined) return <td />;
  return (
    <td>
      <span class={`app-seat app-seat--${place.chairs ? "chair" : "member"}`} aria-hidden="true" />
      <span class="govuk-visually-hidden">{place.words}</span>
    </td>
  );
}

function List({ renderContext, whole }: { renderContext: RenderContext; whole: Matrix }) {
  return (
    <ul class="app-matrix-list" data-sort-rows>
      {whole.rows.map((row, index) => (
        <li {...sortable(row, index)}>
          <p>
            <Linked href={renderContext.hrefs.partner(row.partner)} text={row.partner.name} />
          </p>
          <ul>
            {row.places.map((place) => (
              <li>
                {place.group.name}
                {place.words !== "Member" && <strong> – {place.words}</strong>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** What the script sorts a row by. */
function sortable({ places }: MatrixRow, index: number): Record<`data-${string}`, string> {
  return {
    "data-order": String(index),
    "data-count": String(places.length),
    "data-groups": places.map(({ group }) => group.id).join(" "),
  };
}
