import type { Group } from "../../src/model/model.ts";
import { chairsOf, chairsTitle } from "../../src/views/group.ts";

/** Who chairs a group, by name where it is published, by post and organisation. */
export function Chairs(props: { group: Group }) {
  const chairs = chairsOf(props.group);
  if (chairs.length === 0) return null;
  return (
    <div class="chairs">
      <p class="chairs-title">{chairsTitle(chairs)}</p>
      <ul>
        {chairs.map((chair) => (
          <li>
            {chair.name !== undefined && <strong>{chair.name}</strong>} {chair.post}
          </li>
        ))}
      </ul>
    </div>
  );
}
