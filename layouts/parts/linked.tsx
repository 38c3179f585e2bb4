/** Words, with a link where they lead somewhere in this output. */
export function Linked(props: { href: string | undefined; text: string }) {
  return props.href === undefined ? props.text : <a href={props.href}>{props.text}</a>;
}
