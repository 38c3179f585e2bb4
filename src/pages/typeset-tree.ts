import { type ComponentChildren, isValidElement, type VNode } from "preact";
import { typeset } from "../text/typeset.ts";

/** Elements whose text is not prose; a quote in them is left as it is. */
const verbatim: ReadonlySet<unknown> = new Set(["script", "style", "code", "pre"]);

/** Elements that begin and end a line: no quote in them belongs to what stands before. */
const lines: ReadonlySet<unknown> = new Set("p li td tr th dd dt ul ol br div section h1 h2 h3 h4 h5 h6".split(" "));

/** The character that the reader has met last, from one text to the next. */
interface Reader {
  before: string;
}

interface Props {
  readonly children?: ComponentChildren;
  readonly dangerouslySetInnerHTML?: unknown;
}

/**
 * The same page with typographic quotes in its texts, all its components drawn. Attributes are left as they are, and so
 * is HTML that comes ready-made: the texts in it were typeset when it was made.
 */
export function typesetTree(page: VNode): ComponentChildren {
  return typesetNode(page, { before: " " });
}

function typesetNode(node: ComponentChildren, reader: Reader): ComponentChildren {
  if (typeof node === "string") return typesetText(node, reader);
  if (typeof node === "number") return typesetText(String(node), reader);
  if (Array.isArray(node)) return node.map((each: ComponentChildren) => typesetNode(each, reader));
  if (!isValidElement(node)) return null;
  const { type, props } = node as VNode<Props>;
  if (typeof type === "function") return typesetNode((type as (props: Props) => ComponentChildren)(props), reader);
  return verbatim.has(type) ? node : typesetElement(node as VNode<Props>, reader);
}

function typesetElement(element: VNode<Props>, reader: Reader): VNode<Props> {
  const { type, props } = element;
  const isLine = lines.has(type);
  if (isLine) reader.before = " ";
  const children = typesetNode(props.children, reader);
  if (isLine) reader.before = " ";
  // Ready-made HTML ends in a word or in what closes a sentence: a quote after it closes.
  else if (props.dangerouslySetInnerHTML !== undefined) reader.before = "x";
  return children === props.children ? element : { ...element, props: { ...props, children } };
}

function typesetText(text: string, reader: Reader): string {
  const set = typeset(text, reader.before);
  reader.before = set.at(-1) ?? reader.before;
  return set;
}
