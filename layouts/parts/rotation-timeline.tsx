import type { CoChairs } from "../../src/model/model.ts";
import { rotationTimeline } from "../../src/views/rotation.ts";
import type { Words } from "../../src/words/words.ts";

/** Who chairs when, as a drawing: time runs from left to right, a row for each period. The table beside it says the same. */
export function RotationTimeline({ words, coChairs }: { words: Words; coChairs: CoChairs }) {
  const timeline = rotationTimeline(words, coChairs);
  if (timeline === undefined) return null;
  const { width, height, bars, ticks, label } = timeline;
  return (
    <svg class="app-timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map(({ x, label: month }) => (
        <>
          <line class="tick" x1={x} y1={0} x2={x} y2={height - 18} />
          <text class="quiet" x={x + 2} y={height - 4}>
            {month}
          </text>
        </>
      ))}
      {bars.map((bar) => (
        <>
          <text {...nameAttributes(bar.x, bar.width, width)} y={bar.y + 16}>
            {bar.name}
          </text>
          <rect
            class={bar.standing ? "bar bar--standing" : "bar"}
            x={bar.x}
            y={bar.y + 22}
            width={Math.max(bar.width - 1, 1)}
            height={14}
          />
        </>
      ))}
    </svg>
  );
}

/** A name starts where its bar starts or, in the right half, where there is less room, ends where its bar ends. */
function nameAttributes(x: number, barWidth: number, width: number): { x: number; "text-anchor"?: "end" } {
  return x > width / 2 ? { x: x + barWidth, "text-anchor": "end" } : { x };
}
