/** A text, with a link where this output has a target for it. */
export function Linked(props: { href: string | undefined; text: string }) {
  return props.href === undefined ? props.text : <a href={props.href}>{props.text}</a>;
}
