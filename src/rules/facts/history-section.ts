import { sectionsOf } from "../../model/prose/page-sections.ts";
import type { WebPage } from "../../model/website.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const historySection: Rule = {
  id: "history-section",
  severity: "error",
  title: "Histories of sections that are not there",
  about: "Under a page's history, a heading that no section of the page has.",
  why: "What is history is shown as that. Where the heading is misspelt, old words would stand as today's.",
  ok: [example("Our plan of 2019")],
  notOk: [example("Our plan for 2019")],
  check: (model) => {
    const { pages = [], home, procedures } = model.website ?? {};
    return [...pages, home, procedures?.page].flatMap((page) =>
      page === undefined
        ? []
        : findMissingSections(page).map(({ index, section }) =>
            findingOf(historySection, model, page, `/history/${index}`, {
              message:
                section === undefined
                  ? "Nothing stands before the first heading of this page, so nothing there is history."
                  : `No section of this page has the heading "${section}".`,
              help: "Write the heading exactly as it stands after ##, or leave it out for what stands before the first heading.",
            }),
          ),
    );
  },
};

function findMissingSections(page: WebPage): { index: number; section: string | undefined }[] {
  const headings = sectionsOf(page).map(({ heading }) => heading);
  return page.history.map(({ section }, index) => ({ index, section })).filter(({ section }) => !headings.includes(section));
}

function example(section: string) {
  return {
    files: {
      "pages/our-plans.md": `---
title: Our plans
audience: about
history:
  - section: ${section}
    words: Written in 2019.
---

## Our plan of 2019

We shall meet more often.
`,
    },
  };
}
