import type { Protocol } from "puppeteer";
import type { RunningBrowser } from "../../../src/outputs/pdf/browser.ts";
import { asPrinted, type PrintedPage } from "./as-printed.ts";
import { type Said, Speech } from "./said.ts";

type Node = Protocol.Accessibility.AXNode;

/** What the browser says that a node is; any other says nothing of its own. */
const roles: Readonly<Record<string, string>> = {
  listitem: "item",
  link: "link",
  columnheader: "header cell",
  rowheader: "header cell",
  cell: "cell",
  Caption: "caption",
  caption: "caption",
  Figcaption: "caption",
};

/** What a reader of a page hears by the browser's accessibility tree, as the page is when it is printed. */
export function saidByPage(browser: RunningBrowser, printed: PrintedPage): Promise<readonly Said[]> {
  return asPrinted(browser, printed, async (page, session) => {
    await page.evaluate(prepareToListen);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const speech = new Speech();
    const root = nodes.find(({ role }) => role?.value === "main") ?? nodes[0];
    if (root !== undefined) say(root, [], new Map(nodes.map((node) => [node.nodeId, node])), speech);
    return speech.said();
  });
}

function say(node: Node, above: readonly string[], byId: ReadonlyMap<string, Node>, speech: Speech): void {
  const role: string = node.ignored ? "" : (node.role?.value ?? "");
  const name = String(node.name?.value ?? "");
  if (role === "StaticText") speech.add(name, above);
  else if (role === "image") speech.add(name, [...above, "picture"]);
  else if (role !== "ListMarker") {
    const own = ownRole(node, role);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) say(child, own === undefined ? above : [...above, ...own], byId, speech);
    }
  }
}

function ownRole({ properties = [] }: Node, role: string): readonly string[] | undefined {
  const property = (name: string) => properties.find((each) => each.name === name)?.value.value;
  if (role === "heading") return [`heading ${property("level")}`];
  const own = roles[role];
  if (own === undefined) return undefined;
  return property("roledescription") === "note" ? [own, "note"] : [own];
}

declare const document: {
  querySelectorAll(selector: string): Iterable<{ remove(): void; setAttribute(name: string, value: string): void }>;
};

/** Names footnotes what they are, and takes out what pdf.js does not tell of a PDF: a caption that is there for the ear alone. */
function prepareToListen(): void {
  for (const caption of document.querySelectorAll("caption .visually-hidden, caption.visually-hidden")) caption.remove();
  for (const note of document.querySelectorAll(".footnotes li")) note.setAttribute("aria-roledescription", "note");
}
