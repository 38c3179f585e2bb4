import { type Finishing, textOf } from "../finishing.ts";
import { type Child, type Element, element, elementsIn, elementsOf, is } from "../structure.ts";

/** A number or letter that stands at the head of an item as text: "1.1", "(a)", "iv.", "2.". */
const label = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?$/i;

/**
 * Gives each list item its body: what is not the label is in an LBody (ISO 32000-1, 14.8.4.3.3), lists within it
 * included. Where the style sheet leaves the marks out and the text bears numbers of its own, those are the labels.
 */
export function lists(finishing: Finishing): void {
  for (const list of elementsOf(finishing.document, "L")) {
    for (const item of elementsIn(list)) if (item.role === "LI") giveBody(item, finishing);
    const labels = elementsIn(list).flatMap((item) => elementsIn(item).filter(({ role }) => role === "Lbl"));
    if (labels.length === 0) list.numbering = "None";
    else if (list.numbering === undefined || list.numbering === "None") list.numbering = numberingOf(labels, finishing);
  }
}

function giveBody(item: Element, finishing: Finishing): void {
  const [first, ...rest] = item.children;
  if (is(first, "LBody") || is(rest[0], "LBody")) return;
  if (is(first, "Lbl")) item.children = [first, ...body(rest)];
  else if (isTypedLabel(first, finishing) && rest.length > 0) item.children = [element("Lbl", [first]), ...body(rest)];
  else item.children = body(item.children);
}

function body(children: readonly Child[]): Child[] {
  return children.length === 0 ? [] : [element("LBody", [...children])];
}

function isTypedLabel(first: Child | undefined, finishing: Finishing): first is Child {
  return first?.kind === "content" && label.test(textOf(finishing, element("Lbl", [first])));
}

function numberingOf(labels: readonly Element[], finishing: Finishing): string {
  const [first = ""] = labels.map((found) => textOf(finishing, found).replace(/[().]/g, ""));
  if (/^\d/.test(first)) return "Decimal";
  if (/^[ivx]+$/.test(first)) return "LowerRoman";
  if (/^[IVX]+$/.test(first)) return "UpperRoman";
  if (/^[a-z]$/.test(first)) return "LowerAlpha";
  return /^[A-Z]$/.test(first) ? "UpperAlpha" : "Disc";
}
