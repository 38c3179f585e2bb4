/** The control characters but for white space, and those that embed or isolate a direction of writing. */
const commands = /(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Line ends of every kind (Unicode Standard, section 5.8), and the tab. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** A text that cannot command a terminal, nor turn the direction of writing: what could is shown as U+FFFD. */
export function harmless(text: string): string {
  return text.replace(commands, "\uFFFD");
}

/** The same on one line, so that what stands in the data cannot pass for a line of the report. */
export function harmlessLine(text: string): string {
  return harmless(text).replace(breaks, "\uFFFD");
}
