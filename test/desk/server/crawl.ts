import type { Answer } from "./asking.ts";
import type { Opened } from "./opened.ts";

/** Addresses that scripts ask for, and that no page links to. */
const ofScripts = ["/facts", "/facts?q=board&setting=plain"];

/** Opens every page of a desk that a link leads to, and what its scripts ask for: each address with its answer. */
export async function crawl({ get }: Pick<Opened, "get">, most = Number.POSITIVE_INFINITY): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = ["/", "/settings", ...ofScripts];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined && answers.size < most; path = waiting.shift()) {
    const answer = await get(path);
    answers.set(path, answer);
    for (const [, href = ""] of answer.text.matchAll(/ (?:href|src)="(\/[^"#]*)/g)) {
      const next = href.replaceAll("&amp;", "&");
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return answers;
}
