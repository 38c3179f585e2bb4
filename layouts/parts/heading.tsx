import { type ComponentChildren, h } from "preact";

/** A heading whose level depends on where it is used; never deeper than h6, the last level of HTML. */
export function Heading(props: { level: number; id?: string; class?: string; children: ComponentChildren }) {
  const { level, children, ...attributes } = props;
  return h(`h${Math.min(6, level)}`, attributes, children);
}
