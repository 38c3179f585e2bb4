import type { TenureRow, TenureTimeline, TimelineSection } from "../../src/views/tenure-timeline.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/** One section of the timeline as a drawing, a row to each time; the table below it says the same. */
export function TenureDrawing(props: {
  readonly words: Words;
  readonly timeline: TenureTimeline;
  readonly section: TimelineSection;
}) {
  const { words, timeline, section } = props;
  const { scale, ticks, today, top } = timeline;
  const { title, height, lanes } = section;
  const label = say(words, "tenureTimeline.label", { title, day: today.label });
  return (
    <svg class="app-tenures" viewBox={`0 0 ${scale.width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <>
          <line class="tick" x1={tick.x} y1={top - 6} x2={tick.x} y2={height} />
          {tick.x < scale.width - widthOfLabel && (
            <text class="quiet" x={tick.x + 3} y={top - 14}>
              {tick.label}
            </text>
          )}
        </>
      ))}
      {lanes.map((lane) => (
        <>
          <text class="lane" x={0} y={lane.y}>
            {lane.name}
          </text>
          {lane.rows.map((row) => (
            <g>
              <title>{timeInWords(words, row)}</title>
              <text x={0} y={row.y}>
                {row.what}
              </text>
              <path class={`bar bar--${row.time}`} d={barOf(row)} />
            </g>
          ))}
        </>
      ))}
      <line class="today" x1={today.x} y1={top - 6} x2={today.x} y2={height} />
    </svg>
  );
}

/** The room that the words of a tick need; one at the very end has none. */
const widthOfLabel = 34;

/** Half the height of a bar. */
const half = 6;

/** A bar whose ends are straight where they are known, and come to a point where they are open. */
function barOf({ x, end, barY: y, openStart, openEnd }: TenureRow): string {
  const last = Math.max(end, x + 2);
  const head = openStart ? `M${x} ${y}L${x + half} ${y - half}` : `M${x} ${y + half}V${y - half}`;
  const tail = openEnd ? `H${last - half}L${last} ${y}L${last - half} ${y + half}` : `H${last}V${y + half}`;
  return `${head}${tail}H${openStart ? x + half : x}Z`;
}

function timeInWords(words: Words, { what, from, until }: TenureRow): string {
  if (from && until) return say(words, "tenureTimeline.fromUntil", { what, from, until });
  if (from) return say(words, "tenureTimeline.from", { what, from });
  return until ? say(words, "tenureTimeline.until", { what, until }) : what;
}
