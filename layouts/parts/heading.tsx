import { type ComponentChildren, h } from "preact";

/** A heading whose level depends on where it stands; never deeper than HTML's sixth. */
export function Heading(props: { level: number; id?: string; class?: string; children: ComponentChildren }) {
  const { level, children, ...attributes } = props;
  return h(`h${Math.min(6, level)}`, attributes, children);
}
