import type { Command } from "../command.ts";

/** The same document in the format that each kind of program reads. */
export interface Sources {
  /** The URL of the page, with page numbers by target-counter(); for programs that print HTML. */
  readonly page: string;
  readonly typst: string;
  readonly asciidoc: string;
}

/** A program that makes a PDF with page numbers in its contents from the same text. */
export interface PdfPeer {
  /** The name of its executable. */
  readonly program: string;
  readonly title: string;
  readonly command: (program: string, sources: Sources, out: string, browser: string) => Command;
}

const asRoot = process.getuid?.() === 0;

export const pdfPeers: readonly PdfPeer[] = [
  {
    program: "weasyprint",
    title: "WeasyPrint",
    command: (program, { page }, out) => ({ program, args: ["--quiet", "--pdf-variant", "pdf/ua-1", page, out] }),
  },
  {
    program: "pagedjs-cli",
    title: "Paged.js",
    command: (program, { page }, out, browser) => ({
      program,
      args: [page, "-o", out, "--outline-tags", "h2,h3", ...(asRoot ? ["--browserArgs", "--no-sandbox"] : [])],
      env: { PUPPETEER_EXECUTABLE_PATH: browser },
    }),
  },
  {
    program: "vivliostyle",
    title: "Vivliostyle",
    command: (program, { page }, out, browser) => ({
      program,
      args: ["build", page, "-o", out, "--executable-browser", browser, "--log-level", "silent"],
    }),
  },
  {
    program: "typst",
    title: "Typst",
    command: (program, { typst }, out) => ({ program, args: ["compile", "--pdf-standard", "ua-1", typst, out] }),
  },
  {
    program: "asciidoctor-pdf",
    title: "Asciidoctor PDF",
    command: (program, { asciidoc }, out) => ({ program, args: ["--quiet", "-o", out, asciidoc] }),
  },
];
