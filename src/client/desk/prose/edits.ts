/** A change to a text: what stands between two places is replaced, and then something is selected. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly select: readonly [from: number, to: number];
}

/** What is selected of a text. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Makes the selection bold, or what is bold no longer so; where nothing is selected, what is typed next. */
export function bold({ text, from, to }: Selected): Edit {
  const chosen = text.slice(from, to);
  if (text.slice(from - 2, from) === "**" && text.slice(to, to + 2) === "**")
    return { from: from - 2, to: to + 2, text: chosen, select: [from - 2, to - 2] };
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(chosen) ?? [];
  const start = from + before.length + 2;
  return { from, to, text: `${before}**${core}**${after}`, select: [start, start + core.length] };
}

/** Makes the lines of the selection items of a list, or the items of a list lines. */
export function list({ text, from, to }: Selected): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to) < 0 ? text.length : text.indexOf("\n", to);
  const lines = text.slice(start, end).split("\n");
  const areItems = lines.every((line) => line === "" || line.startsWith("- "));
  const isAlone = start === 0 || text.slice(0, start).endsWith("\n\n") || /(?:^|\n)- .*\n$/.test(text.slice(0, start));
  const changed =
    areItems && lines.some((line) => line !== "")
      ? lines.map((line) => line.replace(/^- /, ""))
      : lines.map((line) => (line === "" && lines.length > 1 ? line : `- ${line}`));
  const replaced = `${areItems || isAlone ? "" : "\n"}${changed.join("\n")}`;
  return { from: start, to: end, text: replaced, select: [start + replaced.length, start + replaced.length] };
}

/** Puts the sign of a new footnote behind the selection, and its text, still to be typed, at the end. */
export function footnote({ text, to }: Selected): Edit {
  const taken = new Set([...text.matchAll(/\[\^([^\]]+)\]/g)].map(([, name]) => name));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  const rest = text.slice(to).trimEnd();
  const replaced = `[^${number}]${rest}\n\n[^${number}]: `;
  const end = to + replaced.length;
  return { from: to, to: text.length, text: replaced, select: [end, end] };
}

/** Puts a text in place of the selection. */
export function insert({ from, to }: Selected, text: string): Edit {
  return { from, to, text, select: [from + text.length, from + text.length] };
}
