import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addresses } from "../../../src/site/addresses.ts";
import { type Bench, measureAll, type Section } from "../bench.ts";
import { asciidoc } from "../peers/asciidoc.ts";
import { pagedHtml, pagedStyles } from "../peers/paged-html.ts";
import { type PdfFacts, readPdfFacts } from "../peers/pdf-facts.ts";
import { pdfPeers, type Sources } from "../peers/peer.ts";
import { findInstalled } from "../peers/programs.ts";
import { typst } from "../peers/typst.ts";
import { commandSubject, type Measured, type Subject, trySubject } from "../rounds.ts";
import { coldBuild } from "./build.ts";

/** Measures other programs that make a PDF with page numbers in its contents from the same document, and our whole build. */
export async function peersPart(bench: Bench): Promise<Section> {
  const html = await readFile(join(bench.finished, addresses.document, "index.html"), "utf8");
  const sources = await writeSources(bench, html);
  const notes: string[] = [];
  const peers: { subject: Subject; out: string }[] = [];
  for (const { program, title, command } of pdfPeers) {
    const found = await findInstalled(program, bench.plan.peers);
    if (found.length === 0) notes.push(`${title} is not measured: there is no ${program} on this machine.`);
    for (const { path, version } of found) {
      const out = join(bench.workshop.folder, `peer-${peers.length}.pdf`);
      const subject = commandSubject(`${title} ${version}`, command(path, sources, out, bench.browser));
      const why = await trySubject(subject);
      if (why === undefined) peers.push({ subject, out });
      else notes.push(why);
    }
  }
  const ours = coldBuild(bench.workshop);
  const rows = await measureAll(bench, [ours, ...peers.map(({ subject }) => subject)]);
  const facts: [string, PdfFacts][] = [["This project", await readPdfFacts(join(bench.finished, addresses.pdf), html)]];
  for (const { subject, out } of peers) facts.push([subject.label, await readPdfFacts(out, html)]);
  const compared = compareWithOurs(rows.slice(bench.baselines.length), ours.name);
  return { title: "Other programs", rows, tables: [factsTable(facts), compared], notes, more: facts };
}

async function writeSources({ finished, address, workshop }: Bench, html: string): Promise<Sources> {
  const [page, typstFile, asciidocFile] = ["paged.html", "document.typ", "document.adoc"];
  const sheet = await readFile(join(finished, "assets", "print.css"), "utf8");
  await writeFile(join(finished, "assets", "paged.css"), pagedStyles(sheet));
  await writeFile(join(finished, page), pagedHtml(html, "/assets/paged.css"));
  await writeFile(join(workshop.folder, typstFile), typst(html));
  await writeFile(join(workshop.folder, asciidocFile), asciidoc(html));
  return { page: `${address}${page}`, typst: join(workshop.folder, typstFile), asciidoc: join(workshop.folder, asciidocFile) };
}

function factsTable(facts: readonly (readonly [string, PdfFacts])[]): string[][] {
  const yes = (is: boolean) => (is ? "yes" : "no");
  const rows = facts.map(([name, { pages, numbered, tagged, claimsUa, tables, bookmarks, kilobytes }]) => [
    name,
    String(pages),
    `${numbered[0]} of ${numbered[1]}`,
    yes(tagged),
    yes(claimsUa),
    tagged ? `${tables[0]} for ${tables[1]}` : "–",
    yes(bookmarks),
    `${kilobytes} KiB`,
  ]);
  const head = [
    "what it makes",
    "pages",
    "contents numbered",
    "tagged",
    "claims PDF/UA-1",
    "tables in tags",
    "bookmarks",
    "size",
  ];
  return [head, ...rows];
}

/** The time that each program takes for its PDF alone, as a multiple of our whole build of site and PDF. */
function compareWithOurs(rows: readonly Measured[], ours: string): string[][] {
  const own = rows.find(({ name }) => name === ours)?.milliseconds.median ?? Number.NaN;
  const others = rows.filter(({ name }) => name !== ours);
  return [
    ["its PDF alone", "times our site and PDF together"],
    ...others.map(({ label, milliseconds }) => [label, `${(milliseconds.median / own).toFixed(2)} ×`]),
  ];
}
