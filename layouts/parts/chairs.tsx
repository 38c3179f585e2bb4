import type { Group } from "../../src/model/model.ts";
import { chairsOf } from "../../src/views/group.ts";
import type { RenderContext } from "../../src/views/render-context.ts";

/** Who chairs a group, by name where it is published, by post and organisation; the section around it provides the heading. */
export function Chairs(props: { renderContext: RenderContext; group: Group }) {
  const chairs = chairsOf(props.renderContext.model.words, props.group);
  if (chairs.length === 0) return null;
  return (
    <div class="chairs">
      <ul>
        {chairs.map((chair) => (
          <li>
            {chair.name !== undefined && <strong>{chair.name}, </strong>}
            {chair.post}
          </li>
        ))}
      </ul>
    </div>
  );
}
