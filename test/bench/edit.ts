import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One membership that can be changed repeatedly, each time to something new. */
export interface Editing {
  /** The id of the group that it belongs to. */
  readonly group: string;
  /** Saves the next change. Returns the new post. */
  readonly next: () => Promise<string>;
}

/** How many changes have been made in this process: two alike would be no change. */
let count = 0;

/**
 * Prepares to change the last seat of the first group that has one: a chair, who comes first, may be shown in several places.
 * @param data the data folder
 */
export async function prepareEdits(data: string): Promise<Editing> {
  for (const name of (await readdir(join(data, "groups"))).sort()) {
    const file = join(data, "groups", name);
    const text = await readFile(file, "utf8");
    const seat = text.slice(0, text.indexOf("termsOfReference:")).lastIndexOf("- post: ");
    if (seat < 0) continue;
    const [before, after] = [text.slice(0, seat), text.slice(text.indexOf("\n", seat))];
    return {
      group: name.replace(/\.yaml$/, ""),
      next: async () => {
        count += 1;
        const post = `Lead for Measure ${count} of ${Math.round(performance.timeOrigin)}`;
        await writeFile(file, `${before}- post: ${post}${after}`);
        return post;
      },
    };
  }
  throw new Error(`No group in ${data} has a seat to change.`);
}

/** Saves another text of a piece of news, of which the document says nothing. */
export async function editNews(data: string): Promise<void> {
  count += 1;
  await mkdir(join(data, "news"), { recursive: true });
  const text = `---\ntitle: News to measure by\ndate: 2025-01-20\n---\n\nText ${count} of ${Math.round(performance.timeOrigin)}.\n`;
  await writeFile(join(data, "news", "to-measure-by.md"), text);
}
