import type { Random } from "./chance.ts";
import type { Generated } from "./generated.ts";

const whos = ["The board", "Each agency", "A chair", "The business team", "Every member", "The scrutineer", "The forum"];
const dos = ["listens to", "asks about", "keeps under review", "reports on", "learns from", "plans for", "challenges"];
const whats = [
  "the lived experience of children and young people",
  "early help for families before a worry becomes a harm",
  "the quality of practice in schools and in health services",
  "what rapid reviews have found, and whether practice has changed",
  "the training that practitioners need to recognise neglect",
  "how information is shared between organisations",
  "the voice of the child in every plan that is made",
];
const hows = [
  "at each meeting",
  "twice a year",
  "with the help of those who know the children best",
  "so that nobody is left to worry alone",
  "before a decision is made",
  "and tells the other partners what was found",
];

/** Generates sentences that read like a document of this kind. */
export function sentences(pick: Random, count: number): string {
  return Array.from({ length: count }, () => `${pick.one(whos)} ${pick.one(dos)} ${pick.one(whats)} ${pick.one(hows)}.`).join(
    " ",
  );
}

export function bullets(pick: Random, count: number, mark = "-"): string {
  return Array.from({ length: count }, (_, index) => `${mark === "-" ? "-" : `${index + 1}.`} ${sentences(pick, 1)}`).join("\n");
}

/** The content of a Markdown file. */
export interface Page {
  readonly head: object;
  readonly body: string;
}

/** The ids of the chapters: a foreword and the chart once, then 15 for each unit of size. */
export function chapterIds(size: number): string[] {
  const parts = Array.from({ length: size * 15 }, (_, index) => `chapter-${index + 1}`);
  return ["foreword", "how-we-are-organised", ...parts];
}

export function chapters({ size, pick, partners }: Generated): Record<string, Page> {
  const own = chapterIds(size).slice(2);
  const made = own.map((id, index) => {
    const partner = pick.one(partners).id;
    const title = `Part ${index + 1}: how we keep children safe`;
    const body = [
      `${sentences(pick, 4)} [[partner:${partner}]] is part of [[partnership|short]].`,
      `## What we promise\n\n${sentences(pick, 3)}\n\n${bullets(pick, 4)}`,
      `## What we do in [[area]]\n\n${sentences(pick, 4)} See [[document:marsh-act|short]].`,
      `| Who | What |\n|---|---|\n${["One", "Two", "Three"].map((who) => `| ${who} | ${sentences(pick, 1)} |`).join("\n")}`,
    ].join("\n\n");
    return [`chapters/${id}.md`, { head: { title }, body }] as const;
  });
  return {
    "chapters/foreword.md": { head: { title: "Foreword" }, body: `${sentences(pick, 6)}\n\n[[signatures]]` },
    "chapters/how-we-are-organised.md": {
      head: { title: "How we are organised" },
      body: `${sentences(pick, 3)}\n\n[[list:statutory-partners]]\n\n[[figure:organisation-chart]]\n\n[[list:strategic-partnerships]]`,
    },
    ...Object.fromEntries(made),
    ...homePage(pick),
  };
}

function homePage(pick: Random): Record<string, Page> {
  return {
    "pages/home.md": {
      head: { title: "Home", audience: "home" },
      body: sentences(pick, 4),
    },
    "pages/worried.md": {
      head: { title: "If you are worried", audience: "public", description: "Whom to tell when you are worried about a child." },
      body: `${sentences(pick, 4)}\n\n## What happens then\n\n${sentences(pick, 4)}`,
    },
  };
}

/** Generates two news items for each unit of size. */
export function news({ size, pick }: Generated): Record<string, Page> {
  const items = Array.from({ length: size * 2 }, (_, index) => {
    const head = { title: `What we learnt, ${index + 1}`, summary: sentences(pick, 1), updated: "2025-03-03" };
    return [`news/item-${index + 1}.md`, { head, body: sentences(pick, 6) }] as const;
  });
  return Object.fromEntries(items);
}

/** Generates the wording that the terms of reference share. */
export function clauses(): Record<string, object> {
  const blanks = { body: 'What the group is called after "the".' };
  const clause = (id: string, title: string, text: string) => ({ id, title, text, blanks });
  return {
    "clauses.yaml": {
      clauses: [
        clause("decisions", "Decisions", "The {body} decides by consensus. Where it cannot, the chair has the casting vote."),
        clause(
          "interest",
          "Conflict of interest",
          "A member of the {body} says at the start of a meeting what interest they have.",
        ),
        clause(
          "confidence",
          "Confidentiality",
          "What the {body} hears of a child or a family stays with those who need to know it.",
        ),
      ],
    },
  };
}

/** Generates the Acts and the guidance that the prose cites. */
export function documents(): Record<string, object> {
  return {
    "documents.yaml": {
      documents: [
        { id: "marsh-act", title: "Marshland Children Act 2004", shortTitle: "Marshland Act", kind: "act" },
        { id: "guidance", title: "Together in Fenmarsh: Guidance", shortTitle: "Together in Fenmarsh", kind: "guidance" },
      ],
    },
  };
}
