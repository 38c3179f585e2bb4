import { type ComponentChildren, h, isValidElement, type VNode } from "preact";
import { splitByDirection } from "../text/direction.ts";
import { typeset } from "../text/typeset.ts";

/** Elements whose text is not prose; a quote in them is left as it is. */
const verbatim: ReadonlySet<unknown> = new Set(["script", "style", "code", "pre"]);

/** Elements that begin and end a line: no quote in them belongs to what stands before. */
const lines: ReadonlySet<unknown> = new Set("p li td tr th dd dt ul ol br div section h1 h2 h3 h4 h5 h6".split(" "));

/** Elements whose text holds no markup of HTML. */
const bare: ReadonlySet<unknown> = new Set(["title", "option", "textarea", "svg"]);

/** The character that the reader has met last, from one text to the next, and whether the text may hold markup. */
interface Reader {
  before: string;
  takesMarkup: boolean;
}

interface Props {
  readonly children?: ComponentChildren;
  readonly dangerouslySetInnerHTML?: unknown;
}

/**
 * The same page with typographic quotes in its texts, and with what is written from right to left apart, all its components drawn. Attributes are left as they are, and so
 * is HTML that comes ready-made: the texts in it were typeset when it was made.
 */
export function typesetTree(page: VNode): ComponentChildren {
  return typesetNode(page, { before: " ", takesMarkup: true });
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
  const { takesMarkup } = reader;
  reader.takesMarkup = takesMarkup && !bare.has(type);
  const children = typesetNode(props.children, reader);
  reader.takesMarkup = takesMarkup;
  if (isLine) reader.before = " ";
  // Ready-made HTML ends in a word or in what closes a sentence: a quote after it closes.
  else if (props.dangerouslySetInnerHTML !== undefined) reader.before = "x";
  return children === props.children ? element : { ...element, props: { ...props, children } };
}

function typesetText(text: string, reader: Reader): ComponentChildren {
  const set = typeset(text, reader.before);
  reader.before = set.at(-1) ?? reader.before;
  const [first = "", ...others] = reader.takesMarkup ? splitByDirection(set) : [set];
  return others.length === 0 ? first : [first, ...others.map((piece, at) => (at % 2 === 0 ? h("bdi", null, piece) : piece))];
}
