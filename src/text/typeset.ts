/**
 * Sets the straight quotes of a text as typographic ones. Data keep the quotes that keyboards type; readers get the ones
 * that books print. It takes text as it is read, never markup.
 * @param before the character that the reader meets before the text: after a space or an opening bracket a quote opens
 * @param after the character that the reader meets after it
 */
export function typeset(text: string, before = " ", after = "x"): string {
  if (!text.includes("'") && !text.includes('"')) return text;
  return text.replace(/['"]/g, (quote, at: number) => {
    const opens = /[\s([{–—/“‘-]/.test(text[at - 1] ?? before) && /\S/.test(text[at + 1] ?? after);
    return quote === "'" ? (opens ? "‘" : "’") : opens ? "“" : "”";
  });
}
