/** The control characters but for white space, and those that embed or isolate a direction of writing. */
const commands = /(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Line ends of every kind (Unicode Standard, section 5.8), and the tab. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** A text that cannot command a terminal, nor turn the direction of writing: what could is shown as U+FFFD. */
export function harmless(text: string): string {
  return text.replace(commands, "\uFFFD");
}

/** The same on one line, so that what stands in the data cannot pass for a line of the report nor command a CI. */
export function harmlessLine(text: string): string {
  return withoutCiCommands(harmless(text).replace(breaks, "\uFFFD"));
}

/**
 * A text in which no CI that shows it in a log finds a command: GitHub looks for `::` at the beginning of a line, and it
 * and Azure DevOps for `##[` and the like anywhere. A space between the two signs takes their meaning away.
 */
export function withoutCiCommands(text: string): string {
  return text.replace(/(?<![^\s\uFFFD])::|##(?=\w*\[)/g, ([sign]) => `${sign} ${sign}`);
}

/** A value as JSON, indented, in which no CI that shows it in a log finds a command. It says the same to whoever parses it. */
export function harmlessJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll("##", "#\\u0023")}\n`;
}
