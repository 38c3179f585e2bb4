/** A field or an entry of a list whose value begins with a quote or a bracket. */
const opening = /^[ ]*(?:- +)*(?:[^\s:#"'[\]{}][^:#\n]*: +|"[^"\n]*": +|'[^'\n]*': +)?(?:- +)*(["'[{])/gm;

/** Finds the last value before an offset that is opened and not closed by then, and the offset of its opening sign. */
export function findOpenBefore(
  source: string,
  offset: number,
): { readonly isQuote: boolean; readonly offset: number } | undefined {
  for (const match of [...source.slice(0, offset).matchAll(opening)].reverse()) {
    const at = match.index + match[0].length - 1;
    const sign = match[1] as string;
    const line = source.slice(at + 1, offset).split("\n", 1)[0] ?? "";
    const rest = source.slice(at + 1, offset);
    if (isOpen(sign, rest)) return { isQuote: "\"'".includes(sign), offset: at };
    // A value that is opened on this line and closed on a later one proves that nothing before it is open.
    if (isOpen(sign, line)) return undefined;
  }
  return undefined;
}

/** Whether a text that follows an opening sign leaves it open. */
function isOpen(sign: string, rest: string): boolean {
  if (sign === '"') return !/^(?:\\.|[^"\\])*"/s.test(rest);
  if (sign === "'") return !/^(?:''|[^'])*'(?!')/.test(rest);
  let depth = 1;
  for (const [each] of rest.matchAll(/"[^"\n]*"|'[^'\n]*'|(?<=\s)#.*|[[\]{}]/g)) {
    if ("[{".includes(each)) depth += 1;
    if ("]}".includes(each)) depth -= 1;
    if (depth === 0) return false;
  }
  return true;
}
