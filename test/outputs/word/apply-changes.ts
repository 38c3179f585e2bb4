import { strFromU8, unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";

/** What to do with all the tracked changes of a file. */
export type Decision = "accept" | "reject";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { readonly attribs: unknown }>;

/**
 * Accepts or rejects every tracked change of a Word file, as Word does (ECMA-376, part 1, section 17.13.5), and tells what is
 * left: a line for each paragraph with its style, its depth in lists, and its words with their form, links and notes; and
 * lines where tables, rows and cells begin.
 * @throws where no Word could apply a change, since the end of a cell or of the document would go with it
 */
export function applyChanges(file: Uint8Array, decision: Decision): string[] {
  const parts = unzipSync(file);
  const read = (name: string) => {
    const part = parts[name];
    return part === undefined ? [] : parseDocument(strFromU8(part), { xmlMode: true }).children;
  };
  const links = new Map(
    find(read("word/_rels/document.xml.rels"), "Relationship").map(({ attribs }) => [attribs.Id, attribs.Target]),
  );
  const apply = new Applying(decision, links, new Map());
  const notes = find(read("word/footnotes.xml"), "w:footnote").map((note): [string, string] => [
    note.attribs["w:id"] ?? "",
    apply.content(note).join(" / "),
  ]);
  const [body] = find(read("word/document.xml"), "w:body");
  if (body === undefined) throw new Error("The file has no body.");
  return new Applying(decision, links, new Map(notes)).content(body);
}

/** How many changes of each kind a file has. */
export function countChanges(file: Uint8Array): { runs: number; paragraphs: number; rows: number } {
  const text = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  const document = parseDocument(text, { xmlMode: true }).children;
  const changes = ["w:ins", "w:del"].flatMap((name) => find(document, name));
  const within = (name: string) =>
    changes.filter(({ parent }) => parent !== null && "name" in parent && parent.name === name).length;
  return {
    runs: changes.filter(({ children }) => children.length > 0).length,
    paragraphs: within("w:rPr"),
    rows: within("w:trPr"),
  };
}

class Applying {
  private readonly gone: string;
  private readonly links: ReadonlyMap<string | undefined, string | undefined>;
  private readonly notes: ReadonlyMap<string, string>;

  constructor(
    decision: Decision,
    links: ReadonlyMap<string | undefined, string | undefined>,
    notes: ReadonlyMap<string, string>,
  ) {
    this.gone = decision === "accept" ? "w:del" : "w:ins";
    this.links = links;
    this.notes = notes;
  }

  /** The lines of a document, a cell or a note. */
  content(container: Element): string[] {
    const lines: string[] = [];
    let carried = "";
    let isOpen = false;
    for (const block of elements(container)) {
      if (block.name === "w:p") {
        carried += this.words(block);
        const end = child(child(block, "w:pPr"), "w:rPr");
        isOpen = child(end, this.gone) !== undefined;
        if (!isOpen) {
          lines.push(`${paragraphForm(block)}${carried}`);
          carried = "";
        }
      } else if (block.name === "w:tbl") {
        if (carried !== "") throw new Error(`"${carried}" would move into a table.`);
        lines.push(...this.table(block));
      }
    }
    if (isOpen) throw new Error(`The last end of a paragraph would go: ${carried}`);
    return lines;
  }

  private table(table: Element): string[] {
    const rows = elements(table, "w:tr").filter((row) => child(child(row, "w:trPr"), this.gone) === undefined);
    const lines = rows.flatMap((row) => ["row", ...elements(row, "w:tc").flatMap((cell) => ["cell", ...this.content(cell)])]);
    return rows.length === 0 ? [] : ["table", ...lines, "end of table"];
  }

  private words(element: Element, link = ""): string {
    return elements(element)
      .map((each) => {
        if (each.name === this.gone) return "";
        if (each.name === "w:r") return this.run(each, link);
        if (each.name === "w:hyperlink") return this.words(each, `<${this.links.get(each.attribs["r:id"])}>`);
        return each.name === "w:pPr" ? "" : this.words(each, link);
      })
      .join("");
  }

  private run(run: Element, link: string): string {
    const form = elements(child(run, "w:rPr"))
      .filter(({ name, attribs }) => ["w:b", "w:i", "w:vertAlign", "w:rtl"].includes(name) && attribs["w:val"] !== "false")
      .map(({ name }) => name);
    const text = elements(run)
      .map((each) => {
        if (each.name === "w:br") return "\n";
        if (each.name === "w:footnoteReference") return `[note: ${this.notes.get(each.attribs["w:id"] ?? "")}]`;
        return each.name === "w:t" || each.name === "w:delText" ? textOf(each) : "";
      })
      .join("");
    // A letter at a time, so that it makes no difference where a run is cut in two.
    return [...text].map((letter) => (form.length + link.length > 0 ? `${letter}{${form.join()}${link}}` : letter)).join("");
  }
}

/** The style of a heading. Whether a paragraph is an item of a list goes with its end, which may be that of its neighbour. */
function paragraphForm(paragraph: Element): string {
  const style = child(child(paragraph, "w:pPr"), "w:pStyle")?.attribs["w:val"] ?? "";
  return style.startsWith("Heading") ? `${style}: ` : "";
}

function elements(parent: Element | undefined, name?: string): Element[] {
  const all = (parent?.children ?? []).filter((each): each is Element => "attribs" in each);
  return name === undefined ? all : all.filter((each) => each.name === name);
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return elements(parent, name)[0];
}

function find(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) =>
    "attribs" in node ? [...(node.name === name ? [node] : []), ...find(node.children, name)] : [],
  );
}

function textOf(element: Element): string {
  return element.children.map((each) => ("data" in each ? each.data : "")).join("");
}
