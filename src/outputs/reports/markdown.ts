import { harmless } from "./harmless.ts";

/**
 * Text that Markdown shows as typed: no tag, no link with words of its own, no column, no mention of an account and no
 * reference to an issue can come of it. A bare web address may still be made a link, to where it says.
 */
export function markdownText(text: string): string {
  return (
    harmless(text)
      .replace(/\s+/g, " ")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&")
      // GitHub looks for mentions and issues in what Markdown has become, where a character reference hides nothing.
      .replace(/[@#]/g, "$&&#8203;")
  );
}
