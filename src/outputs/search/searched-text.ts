/**
 * The elements that are blocks of their own on a page, of those which the indexer takes for words within a line: it would join
 * the last word of one to the first of the next.
 */
const blocks = "th|dt|dd|caption|summary|figcaption|details|dl|tr|thead|tbody|tfoot|table|ol|header|main|figure|blockquote";

const blockTags = new RegExp(`<(/?)(?:${blocks})(?=[\\s>])`, "g");

const inLine = "(?:a|b|bdi|em|span|small|strong)";

/**
 * Where an element within a line ends on a letter, a digit or a bracket and another begins on one at once: with no space
 * between them they are set as blocks, such as the name of a person and the post. So is a capital letter that begins an
 * element right after another letter.
 */
const besideEachOther = new RegExp(
  [
    String.raw`(?<=[\p{L}\p{N}’)](?:</${inLine}>)+)(?=(?:<${inLine}(?: [^>]*)?>)+[\p{L}\p{N}])`,
    String.raw`(?<=[\p{L}\p{N}’)])(?=<(?:span|small)(?: [^>]*)?>\p{Lu})`,
  ].join("|"),
  "gu",
);

/** A page of this program as it is handed to the indexer: whatever is set as a block is parted from the words beside it. */
export function withBlocks(html: string): string {
  return html.replace(blockTags, "<$1div").replace(besideEachOther, ". ");
}
