import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One membership that can be changed again and again, each time to what it never was before. */
export interface Editing {
  /** The group whose file it is. */
  readonly group: string;
  /** Saves the next change, and tells the post that now stands there. */
  readonly next: () => Promise<string>;
}

/** The last seat of the first group that has one. A chair may be told in several places, so the last is changed. */
export async function editing(data: string): Promise<Editing> {
  for (const name of (await readdir(join(data, "groups"))).sort()) {
    const file = join(data, "groups", name);
    const text = await readFile(file, "utf8");
    const seat = text.slice(0, text.indexOf("termsOfReference:")).lastIndexOf("- post: ");
    if (seat < 0) continue;
    const [before, after] = [text.slice(0, seat), text.slice(text.indexOf("\n", seat))];
    let count = 0;
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
