import { type MatrixCell, matrixOf } from "../../src/views/matrix.ts";
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
  const cells = rows.flatMap((row) => row.cells);
  return (
    <>
      <p class="seats-key">
        {say(words, "seatsByGroup.member")}
        {cells.some(({ chairs }) => chairs) && ` ${say(words, "seatsByGroup.chairs")}`}
        {cells.some(isOther) && ` ${say(words, "seatsByGroup.other")}`}
        {cells.some(({ isAtTimes }) => isAtTimes) && ` ${say(words, "seatsByGroup.atTimes")}`}
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

function isOther({ chairs, isAtTimes, isMemberAlone }: MatrixCell): boolean {
  return !chairs && !isAtTimes && !isMemberAlone;
}

function signOf(words: Words, cell: MatrixCell | undefined): string {
  if (cell === undefined) return "";
  if (cell.chairs) return say(words, "seatsByGroup.chairSign");
  if (cell.isAtTimes) return say(words, "seatsByGroup.atTimesSign");
  return say(words, cell.isMemberAlone ? "seatsByGroup.memberSign" : "seatsByGroup.otherSign");
}
