import { Page } from "../../layouts/page.tsx";
import { Linked } from "../../layouts/parts/linked.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { type Matrix, type MatrixCell, type MatrixMark, type MatrixRow, matrixOf } from "../views/matrix.ts";
import type { RenderContext } from "../views/render-context.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** Who sits where: a table of organisations by groups on a wide screen, the same as a list on a narrow one. */
export function matrixPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { words } = renderContext.model;
  const matrix = matrixOf(renderContext.model);
  return (
    <Page site={inputs.site} page={page} description={say(words, "matrixPage.description")} scripts={["matrix"]} wide>
      <SortControl words={words} matrix={matrix} />
      <Key words={words} matrix={matrix} />
      <Table renderContext={renderContext} matrix={matrix} />
      <List renderContext={renderContext} matrix={matrix} />
    </Page>
  );
}

function SortControl({ words, matrix }: { words: Words; matrix: Matrix }) {
  return (
    <div class="app-sort" data-sort-control data-pagefind-ignore hidden>
      <label for="sort">{say(words, "matrixPage.sortBy")}</label>
      <select class="app-select" id="sort" autocomplete="off">
        <option value="name">{say(words, "matrixPage.byName")}</option>
        <option value="count">{say(words, "matrixPage.byCount")}</option>
        {matrix.groups.map(({ id, name }) => (
          <option value={id}>{say(words, "matrixPage.byGroup", { group: name })}</option>
        ))}
      </select>
      <p class="govuk-visually-hidden" role="status" data-sort-said></p>
    </div>
  );
}

/** What each mark means, in the order of the key. */
const keys = {
  member: "matrixPage.isMember",
  chair: "matrixPage.chairs",
  other: "matrixPage.isOtherwise",
  "at-times": "matrixPage.hasSeatAtTimes",
} as const satisfies Readonly<Record<MatrixMark, TextKey>>;

function Key({ words, matrix }: { words: Words; matrix: Matrix }) {
  const marks = new Set(matrix.rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
  return (
    <ul class="app-key" aria-hidden="true">
      {Object.entries(keys).map(([mark, meaning]) =>
        marks.has(mark as MatrixMark) ? (
          <li>
            <span class={`app-seat app-seat--${mark}`} /> {say(words, meaning)}
          </li>
        ) : null,
      )}
    </ul>
  );
}

function Table({ renderContext, matrix }: { renderContext: RenderContext; matrix: Matrix }) {
  const { words } = renderContext.model;
  return (
    <table class="app-matrix">
      <caption class="visually-hidden" data-pagefind-ignore>
        {say(words, "matrixPage.caption")}
      </caption>
      <thead>
        <tr>
          <th scope="col" data-sort-heading="name" aria-sort="ascending">
            {say(words, "matrixPage.organisation")}
          </th>
          <th scope="col" data-sort-heading="count">
            <span class="app-matrix__group">{say(words, "matrixPage.numberOfGroups")}</span>
          </th>
          {matrix.groups.map((group) => (
            <th scope="col" data-sort-heading={group.id}>
              <span class="app-matrix__group">
                <Linked href={renderContext.hrefs.group(group)} text={group.name} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody data-sort-rows>
        {matrix.rows.map((row, index) => (
          <tr {...sortDataOf(row, index)}>
            <th scope="row">
              <Linked href={renderContext.hrefs.partner(row.partner)} text={row.partner.name} />
            </th>
            <td>{row.cells.length}</td>
            {matrix.groups.map((group) => (
              <Cell cell={row.cells.find((cell) => cell.group === group)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell }: { cell: MatrixCell | undefined }) {
  if (cell === undefined) return <td />;
  return (
    <td>
      <span class={`app-seat app-seat--${cell.mark}`} aria-hidden="true" />
      <span class="govuk-visually-hidden">{cell.words}</span>
    </td>
  );
}

function List({ renderContext, matrix }: { renderContext: RenderContext; matrix: Matrix }) {
  return (
    <ul class="app-matrix-list" data-sort-rows>
      {matrix.rows.map((row, index) => (
        <li {...sortDataOf(row, index)}>
          <p>
            <Linked href={renderContext.hrefs.partner(row.partner)} text={row.partner.name} />
          </p>
          <ul>
            {row.cells.map((cell) => (
              <li>
                {cell.group.name}
                {!cell.isMemberAlone && <strong> – {cell.words}</strong>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The attributes that the script sorts a row by. */
function sortDataOf({ cells }: MatrixRow, index: number): Record<`data-${string}`, string> {
  return {
    "data-order": String(index),
    "data-count": String(cells.length),
    "data-groups": cells.map(({ group }) => group.id).join(" "),
  };
}
