import type { ModelOnDay } from "../../src/model/day.ts";
import { listInWords } from "../../src/text/in-words.ts";
import { type MonthOfYear, yearOfReviews } from "../../src/views/year-of-reviews.ts";
import { say } from "../../src/words/say.ts";

/** When reviews are due: the months as a line with a mark for each review, and below it the same in words. */
export function YearOfReviews({ model }: { model: ModelOnDay }) {
  const { words } = model;
  const { months, line } = yearOfReviews(model);
  return (
    <div class="year-of-reviews">
      <Line line={line} />
      <dl>
        {months.map(({ inWords, reviews }) => (
          <div>
            <dt>{inWords ?? say(words, "atAGlance.undated")}</dt>
            <dd>
              {listInWords(
                words,
                reviews.map(({ title, isOverdue }) => (isOverdue ? say(words, "atAGlance.overdue", { title }) : title)),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The size of a month and of a mark, in the units of the drawing. */
const [column, mark, space, foot] = [30, 3.2, 0.9, 17];

/** The drawing adorns the words below it, so that it is hidden from assistive technology. */
function Line({ line }: { line: readonly MonthOfYear[] }) {
  const highest = Math.max(1, ...line.map(({ due }) => due));
  const ground = highest * (mark + space) + 2;
  return (
    <svg class="year-line" viewBox={`0 0 ${line.length * column} ${ground + foot}`} aria-hidden="true" focusable="false">
      <path class="year-ground" d={`M0 ${ground}H${line.length * column}`} />
      {line.map(({ label, year, due }, at) => (
        <>
          <path
            class="year-marks"
            d={Array.from({ length: due }, (_, row) => {
              const [x, y] = [at * column + 2, ground - 1.5 - mark - row * (mark + space)];
              return `M${x} ${y}h${column - 8}v${mark}h${8 - column}z`;
            }).join("")}
          />
          <text x={at * column + 2} y={ground + 8}>
            {label}
          </text>
          {year !== undefined && (
            <text class="year-name" x={at * column + 2} y={ground + 15.5}>
              {year}
            </text>
          )}
        </>
      ))}
    </svg>
  );
}
