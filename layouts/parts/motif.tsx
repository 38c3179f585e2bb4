import type { Group } from "../../src/model/model.ts";
import { type MotifPoint, motifOf } from "../../src/views/motif.ts";
import type { RenderContext } from "../../src/views/render-context.ts";

/**
 * The drawing of the partnership's memberships, to adorn a page: nothing of it is said that the page does not say in words,
 * so that it is hidden from assistive technology.
 * @param props.group the group whose memberships alone are drawn; those of all if not given
 */
export function Motif(props: { renderContext: RenderContext; group?: Group }) {
  const motif = motifOf(props.renderContext.model);
  if (motif === undefined) return null;
  const { group } = props;
  const threads = motif.threads.filter((thread) => group === undefined || thread.group === group);
  if (threads.length === 0) return null;
  const pathOfThreads = <path class="motif-threads" d={threads.map(({ path }) => path).join("")} />;
  return (
    <svg class="motif" viewBox="-100 -100 200 200" aria-hidden="true" focusable="false">
      {group === undefined ? (
        <>
          {pathOfThreads}
          <Dots class="motif-organisations" points={motif.organisations} />
          <Dots class="motif-groups" points={motif.groups} />
        </>
      ) : (
        <>
          <circle class="motif-ring" r="96" />
          {pathOfThreads}
          <Dots class="motif-group" points={motif.groups.filter((point) => point.group === group)} />
        </>
      )}
    </svg>
  );
}

/** Points as the round ends of lines without length: a line with a round end is a tenth of a circle in the printed file. */
function Dots(props: { class: string; points: readonly MotifPoint[] }) {
  const sizes = [...new Set(props.points.map(({ radius }) => radius))];
  return (
    <>
      {sizes.map((size) => (
        <path
          class={props.class}
          stroke-width={2 * size}
          d={props.points
            .filter(({ radius }) => radius === size)
            .map(({ x, y }) => `M${x} ${y}h.01`)
            .join("")}
        />
      ))}
    </>
  );
}
