import type { RuleTexts } from "./rule.ts";

const lost = "A reader could not find that part of the arrangements.";

/** The rules that verification checks on a finished website and its PDF. Their examples are files of the website. */
export const verificationRules = {
  markup: {
    severity: "error",
    title: "Broken markup",
    about: "Markup of a page that is broken: an attribute that is cut off or occurs twice, an element that is never closed.",
    why: "Each browser would guess what was meant, and a tag that is swallowed takes its text along (HTML Standard, 13.1.2).",
    ok: [{ files: { "index.html": '<p title="Ages 0 > 5">Early years</p>\n' } }],
    notOk: [
      { files: { "index.html": '<p title="Ages 0 > 5”>Early years</p>\n<p class="note">Schools</p>\n' } },
      { files: { "index.html": "<section>\n<p>Early years</p>\n" } },
    ],
  },
  "link-lost": {
    severity: "error",
    title: "Links to what was not built",
    about: "A link of a page, a style sheet, a feed or the site map that leads to nothing that was built.",
    why: "A reader who follows it finds an error in place of the page.",
    ok: [{ files: { "index.html": '<a href="/groups/">Groups</a>\n' } }],
    notOk: [{ files: { "index.html": '<a href="/grops/">Groups</a>\n' } }],
  },
  "id-twice": {
    severity: "error",
    title: "Ids that stand twice on a page",
    about: "An id that stands more than once on a page.",
    why: "Ids are unique (HTML Standard, 3.2.6): a link or a label would find only the first.",
    ok: [{ files: { "index.html": '<h2 id="aims">Aims</h2>\n<h2 id="values">Values</h2>\n' } }],
    notOk: [{ files: { "index.html": '<h2 id="aims">Aims</h2>\n<h2 id="aims">Values</h2>\n' } }],
  },
  "reference-lost": {
    severity: "error",
    title: "Labels of what is not on the page",
    about: "A label, a description or a table cell that refers to an id which is not on its page.",
    why: "A screen reader would not say what the field or the cell is for (WCAG 2.2, success criterion 1.3.1).",
    ok: [{ files: { "index.html": '<label for="name">Name</label> <input id="name">\n' } }],
    notOk: [{ files: { "index.html": '<label for="nmae">Name</label> <input id="name">\n' } }],
  },
  "page-missing": {
    severity: "error",
    title: "Pages that were not made",
    about: "A page or a file that the data call for and that was not made.",
    why: lost,
    ok: [{ files: {} }],
    notOk: [{ files: { "groups/panel/index.html": null } }],
  },
  "contents-incomplete": {
    severity: "error",
    title: "Lists with a page missing",
    about: "A list, such as that of all groups, without a link to one of the pages that it lists.",
    why: lost,
    ok: [{ files: { "groups/index.html": '<a href="/groups/panel/">Case Panel</a>\n' } }],
    notOk: [{ files: { "groups/index.html": "Case Panel\n" } }],
  },
  "pdf-unreadable": {
    severity: "error",
    title: "A PDF that cannot be opened",
    about: "A PDF that cannot be opened.",
    why: "Nobody could read it.",
    ok: [{ files: {} }],
    notOk: [{ files: { "downloads/governance-arrangements.pdf": "%PDF-1.7\nnothing else\n" } }],
  },
  "pdf-untagged": {
    severity: "error",
    title: "A PDF without tags",
    about: "A PDF without tags.",
    why: "A screen reader cannot read it (PDF/UA-1, 7.1).",
    ok: [{ files: {} }],
    notOk: [
      {
        files: {
          "downloads/governance-arrangements.pdf": `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
trailer << /Root 1 0 R >>
`,
        },
      },
    ],
  },
  "pdf-claim": {
    severity: "error",
    title: "A PDF that does not keep to its standards",
    about:
      "A PDF that does not say that it is PDF/UA-1 and PDF/A-3a, that lacks the profile of its colours, or that does not carry the data it was made from.",
    why: "An archive takes it for what it says it is (PDF/A-3, 6.2.3, 6.6.4 and 6.8), and makes the document again from what it carries.",
    ok: [{ files: {} }],
    notOk: [
      {
        files: {
          "downloads/governance-arrangements.pdf": `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R /StructTreeRoot << /K << /S /Document >> >> >> endobj
2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
trailer << /Root 1 0 R >>
`,
        },
      },
    ],
  },
  "pdf-contents": {
    severity: "error",
    title: "Wrong page numbers in the contents",
    about: "A line of the PDF's contents that is missing, or whose page is not the one on which its heading stands.",
    why: lost,
    ok: [{ files: {} }],
    notOk: [
      {
        files: {
          "downloads/governance-arrangements.pdf": `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R /StructTreeRoot << /K << /S /Document >> >> >> endobj
2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
trailer << /Root 1 0 R >>
`,
        },
      },
    ],
  },
  "pdf-stub": {
    severity: "warning",
    title: "Pages that are nearly empty",
    about: "A numbered page of the PDF that holds a few lines only: less than 15 % of its height is used.",
    why: "The last lines of a section that stand on a page by themselves look like a mistake, and cost a sheet.",
    ok: [{ files: {} }],
    notOk: [
      {
        files: {
          "downloads/governance-arrangements.pdf": `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /D >>] >> /StructTreeRoot << /K << /S /Document >> >> >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /Contents 7 0 R >> endobj
4 0 obj << /Type /Page /Parent 2 0 R /Contents 8 0 R >> endobj
5 0 obj << /Type /Font /Subtype /Type0 /ToUnicode 6 0 R >> endobj
6 0 obj << /Length 51 >> stream
2 beginbfchar <0001> <0031> <0002> <0032> endbfchar
endstream endobj
7 0 obj << /Length 127 >> stream
/P << /MCID 0 >> BDC BT /F 9 Tf 1 0 0 1 77 100 Tm <0001> Tj ET EMC BT /F 9 Tf 1 0 0 1 500 40 Tm <0001> Tj ET
endstream endobj
8 0 obj << /Length 127 >> stream
/P << /MCID 0 >> BDC BT /F 9 Tf 1 0 0 1 77 740 Tm <0002> Tj ET EMC BT /F 9 Tf 1 0 0 1 500 40 Tm <0002> Tj ET
endstream endobj
trailer << /Root 1 0 R >>
`,
        },
      },
    ],
  },
  print: {
    severity: "error",
    title: "What cannot be printed or read out",
    about:
      "Something on the page of the whole document that could not be shown in the PDF or read out from it: a picture that is missing or has no text, a link without text, a letter that the fonts lack, a table whose rows have different numbers of cells.",
    why: "PDF/UA-1 asks for a text for each picture (7.3) and each link (7.18.5), and for tables whose cells have headers (7.5).",
    ok: [{ files: { "document/index.html": '<img src="/assets/mark.svg" alt="Who reports to whom">\n' } }],
    notOk: [{ files: { "document/index.html": '<img src="/assets/mark.svg">\n' } }],
  },
} as const satisfies RuleTexts;

/** The id of a rule of verification. */
export type VerificationRule = keyof typeof verificationRules;
