import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { type Bench, measureAll, type Section } from "../bench.ts";
import { findInstalled } from "../peers/programs.ts";
import { commandSubject, type Subject, trySubject } from "../rounds.ts";
import { coldBuild } from "./build.ts";

/** The parts of a finished page: its path, its title, and its main content as HTML. */
interface PlainPage {
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

/** Measures programs that make websites only, on as many pages with the same content, and our whole build. */
export async function sitesPart(bench: Bench): Promise<Section> {
  const pages = await readPages(bench.finished);
  const notes = [`Each makes ${pages.length} pages out of HTML that is ready, and no PDF.`];
  const others = [await plainEleventy(bench, pages)];
  const hugos = await findInstalled("hugo", bench.plan.peers, ["version"]);
  if (hugos.length === 0) notes.push("Hugo is not measured: there is no hugo on this machine.");
  for (const hugo of hugos) others.push(await hugoSite(bench, pages, hugo));
  const subjects: Subject[] = [coldBuild(bench.workshop)];
  for (const other of others) {
    const why = await trySubject(other);
    if (why === undefined) subjects.push(other);
    else notes.push(why);
  }
  return { title: "Websites alone", rows: await measureAll(bench, subjects), notes };
}

async function readPages(site: string): Promise<PlainPage[]> {
  const entries = await readdir(site, { recursive: true });
  const pages = entries.filter((entry) => entry.endsWith("index.html")).sort();
  return Promise.all(
    pages.map(async (entry) => {
      const html = await readFile(join(site, entry), "utf8");
      const body = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
      const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? "";
      return { path: relative(site, join(site, dirname(entry))), title, body };
    }),
  );
}

const layout = (title: string, content: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body>${content}</body></html>`;

async function plainEleventy({ workshop }: Bench, pages: readonly PlainPage[]): Promise<Subject> {
  const folder = join(workshop.folder, "plain-eleventy");
  const files = pages.map(({ path, title, body }) => [
    join("pages", path, "index.html"),
    frontMatter(title, 'layout: "base.njk"\n') + body,
  ]);
  await writeAll(folder, [
    ...files,
    ["pages/_includes/base.njk", layout("{{ title }}", "{{ content | safe }}")],
    ["eleventy.config.mjs", "export default () => ({ htmlTemplateEngine: false });\n"],
  ]);
  const program = join(dirname(createRequire(import.meta.url).resolve("@11ty/eleventy")), "..", "cmd.cjs");
  const args = [program, "--quiet", "--input=pages", "--output=out"];
  return commandSubject("Eleventy 3.1, plain", { program: process.execPath, args, folder });
}

async function hugoSite(
  { workshop }: Bench,
  pages: readonly PlainPage[],
  hugo: { path: string; version: string },
): Promise<Subject> {
  const folder = join(workshop.folder, `hugo-${hugo.version}`);
  const page = layout("{{ .Title }}", "{{ .Content }}");
  await writeAll(folder, [
    ...pages.map(({ path, title, body }) => [join("content", path, "_index.html"), frontMatter(title) + body]),
    ["layouts/_default/list.html", page],
    ["layouts/index.html", page],
    [
      "hugo.toml",
      'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n[security]\nallowContent = [".*"]\n',
    ],
  ]);
  return commandSubject(`Hugo ${hugo.version}`, { program: hugo.path, args: ["--quiet"], folder });
}

function frontMatter(title: string, more = ""): string {
  return `---\ntitle: ${JSON.stringify(title)}\n${more}---\n`;
}

async function writeAll(folder: string, files: readonly (readonly string[])[]): Promise<void> {
  for (const [path = "", text = ""] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
