import { type Hand, handOf } from "./hand.ts";
import { readXml } from "./xml.ts";

/** A comment, and the answers to it. */
export interface WordComment {
  readonly id: string;
  readonly hand: Hand;
  readonly text: string;
  readonly answers: readonly { readonly hand: Hand; readonly text: string }[];
  /** Whether it was marked as done. */
  readonly done: boolean;
}

/** An answer to an answer is one to the comment; no program nests them as deeply as this. */
const deepestAnswer = 20;

interface Read {
  readonly id: string;
  readonly hand: Hand;
  readonly lines: string[];
  /** The ids of its paragraphs; that of the last stands for the comment (MS-DOCX, section 2.5.4.1). */
  readonly paragraphs: string[];
}

/**
 * Reads comments, with the answers below what they answer.
 * @param extended the part that says which comment answers which, where the program that wrote the file knows such a part
 */
export function readComments(xml: string, extended = ""): WordComment[] {
  const read = readEach(xml);
  const threads = readThreads(extended);
  const byParagraph = new Map(read.flatMap((each) => each.paragraphs.map((id) => [id, each] as const)));
  const threadOf = ({ paragraphs }: Read) => threads.get(paragraphs.at(-1) ?? "");
  const rootOf = (comment: Read): Read => {
    let at = comment;
    for (let step = 0; step < deepestAnswer; step += 1) {
      const parent = byParagraph.get(threadOf(at)?.parent ?? "");
      if (parent === undefined) return at;
      at = parent;
    }
    // They answer each other in a circle, as no program writes it.
    return comment;
  };
  const answers = new Map<Read, Read[]>();
  const roots: Read[] = [];
  for (const comment of read) {
    const root = rootOf(comment);
    if (root === comment) roots.push(comment);
    else if (answers.has(root)) answers.get(root)?.push(comment);
    else answers.set(root, [comment]);
  }
  return roots.map((comment) => ({
    id: comment.id,
    hand: comment.hand,
    text: textOf(comment),
    answers: (answers.get(comment) ?? []).map((each) => ({ hand: each.hand, text: textOf(each) })),
    done: threadOf(comment)?.done === true,
  }));
}

function textOf({ lines }: Read): string {
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join(" ");
}

function readEach(xml: string): Read[] {
  const comments: Read[] = [];
  const path: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      path.push(name);
      const comment = comments.at(-1);
      if (name === "w:comment")
        comments.push({ id: attributes["w:id"] ?? "", hand: handOf(attributes), lines: [], paragraphs: [] });
      else if (name === "w:p" && comment !== undefined) {
        comment.lines.push("");
        if (attributes["w14:paraId"] !== undefined) comment.paragraphs.push(attributes["w14:paraId"]);
      }
      if (name === "w:br" || name === "w:tab") addTo(comment, " ");
    },
    close: () => void path.pop(),
    text: (text) => {
      if (path.at(-1) === "w:t") addTo(comments.at(-1), text);
    },
  });
  return comments;
}

function addTo(comment: Read | undefined, text: string): void {
  if (comment === undefined) return;
  comment.lines.push((comment.lines.pop() ?? "") + text);
}

function readThreads(xml: string): Map<string, { parent?: string; done: boolean }> {
  const threads = new Map<string, { parent?: string; done: boolean }>();
  readXml(xml, {
    open: (name, attributes) => {
      const id = attributes["w15:paraId"];
      if (name !== "w15:commentEx" || id === undefined) return;
      const parent = attributes["w15:paraIdParent"];
      const done = attributes["w15:done"] === "1" || attributes["w15:done"] === "true";
      threads.set(id, { ...(parent !== undefined && { parent }), done });
    },
  });
  return threads;
}
