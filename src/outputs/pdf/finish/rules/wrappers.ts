import type { Finishing } from "../finishing.ts";
import { type Child, type Element, element, is, isBare } from "../structure.ts";

/** Elements that hold paragraphs and never text of their own (ISO 32000-1, 14.8.4.2). */
const groups = new Set(["Document", "Sect", "Art", "Div", "Aside", "BlockQuote"]);

const inline = ["Span", "Strong", "Em", "Link", "Code", "Reference", "Quote"];

/**
 * Takes away the NonStruct elements that Chromium wraps around every run of text and every `<div>`: what they hold moves
 * up in its place. Text that would then stand in no paragraph gets one; a passage in another language becomes a Span.
 */
export function wrappers({ document }: Finishing): void {
  unwrap(document, true);
}

/** @param inGroup whether what stands here belongs in paragraphs of its own */
function unwrap(found: Element, inGroup: boolean): void {
  const mixed = found.children.some((child) => isInline(child) || isText(child));
  const children = found.children.flatMap((child) => unwrapped(child, inGroup, mixed));
  const needsParagraphs = groups.has(found.role) || (found.role === "NonStruct" && inGroup && !children.every(isInline));
  found.children = needsParagraphs ? paragraphs(children) : children;
}

/** What takes the place of a child. @param mixed whether text stands beside it */
function unwrapped(child: Child, inGroup: boolean, mixed: boolean): readonly Child[] {
  if (child.kind !== "element") return [child];
  if (child.role !== "NonStruct") {
    unwrap(child, groups.has(child.role));
    return [child];
  }
  if (isText(child)) return child.children;
  const isBlock = inGroup && !mixed;
  unwrap(child, isBlock && isBare(child));
  if (!isBare(child)) return [named(child)];
  if (isBlock && child.children.length > 0 && child.children.every(isInline)) return [element("P", [...child.children])];
  return child.children;
}

/** Whether a child is the wrapper of nothing but a run of text. */
function isText(child: Child): boolean {
  return (
    is(child, "NonStruct") && isBare(child) && child.children.length > 0 && child.children.every(({ kind }) => kind === "content")
  );
}

/** A wrapper that says something, the language of what it holds, as an element that readers heed. */
function named(found: Element): Element {
  return { ...found, role: found.children.every(isInline) ? "Span" : "Div" };
}

/** Children of a group, with every sequence of text and inline elements among them in a paragraph. */
function paragraphs(children: readonly Child[]): Child[] {
  const result: Child[] = [];
  let open: Element | undefined;
  for (const child of children) {
    if (!isInline(child)) {
      open = undefined;
      result.push(child);
    } else if (open === undefined) {
      open = element("P", [child]);
      result.push(open);
    } else {
      open.children.push(child);
    }
  }
  return result;
}

function isInline(child: Child): boolean {
  return child.kind !== "element" || is(child, ...inline);
}
