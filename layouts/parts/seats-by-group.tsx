import { type MatrixCell, type MatrixMark, matrixOf } from "../../src/views/matrix.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/** Whether there are organisations and groups enough for the table of who sits where to tell more than lists do. */
export function hasSeatsByGroup({ model }: RenderContext): boolean {
  const { groups, rows } = matrixOf(model);
  return groups.length >= 3 && groups.length <= 20 && rows.length >= 3;
}

/** Who sits on which group, as one small table in print: a sign for each seat, and below it what the signs mean. */
export function SeatsByGroup({ renderContext }: { renderContext: RenderContext }) {
  const { words } = renderContext.model;
  const { groups, rows } = matrixOf(renderContext.model);
  const marks = new Set(rows.flatMap((row) => row.cells.map(({ mark }) => mark)));
  return (
    <>
      <p class="seats-key">
        {say(words, "seatsByGroup.member")}
        {marks.has("chair") && ` ${say(words, "seatsByGroup.chairs")}`}
        {marks.has("other") && ` ${say(words, "seatsByGroup.other")}`}
        {marks.has("at-times") && ` ${say(words, "seatsByGroup.atTimes")}`}
      </p>
      <table class="seats-by-group">
        <caption class="visually-hidden">{say(words, "matrixPage.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words, "matrixPage.organisation")}</th>
            {groups.map(({ name }) => (
              <th scope="col">
                <span class="upright">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.partner.name}</th>
              {groups.map((group) => (
                <td>
                  {signOf(
                    words,
                    row.cells.find((cell) => cell.group === group),
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const signs = {
  chair: "seatsByGroup.chairSign",
  member: "seatsByGroup.memberSign",
  other: "seatsByGroup.otherSign",
  "at-times": "seatsByGroup.atTimesSign",
} as const satisfies Readonly<Record<MatrixMark, string>>;

function signOf(words: Words, cell: MatrixCell | undefined): string {
  return cell === undefined ? "" : say(words, signs[cell.mark]);
}
