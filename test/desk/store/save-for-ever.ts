/** Saves one change of three files after another until it is killed. Each file of a change holds its number. */
import { Store } from "../../../build/desk/store/store.ts";

const [, , folder = ""] = process.argv;
const store = await Store.open(folder, () => "2026-11-19T10:00:00+00:00");

for (let each = 1; ; each += 1) {
  const number = `${process.pid}-${each}`;
  const text = `# ${number}\n${`x: ${number}\n`.repeat(200)}# end\n`;
  const files = ["groups/a.yaml", "groups/b.yaml", "chapters/c.md"].map(async (path) => ({
    path,
    before: await store.read(path),
    after: Buffer.from(path.endsWith(".md") ? `---\n---\n${text}` : text),
  }));
  // Another process may have saved in between: then nothing is written.
  await store.save({ sentence: number, files: await Promise.all(files) });
  if (each === 1) process.stdout.write("begun\n");
}
