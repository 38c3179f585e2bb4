import { begin, type Journey, saveAnswers } from "./journey.ts";

export const postNews: Journey = {
  name: "posts a piece of news",
  play: async (walk) => {
    await begin(walk, "News", "Post a piece of news");
    await walk.fill("Headline", "Safeguarding week 2025");
    await walk.date("Date (optional)", "23 6 2025");
    await walk.fill("Text", "It begins on Monday, with a talk each day.");
    await saveAnswers(walk, "News: Safeguarding week 2025");
  },
  lines: `news/safeguarding-week-2025.md
+---
+title: Safeguarding week 2025
+date: 2025-06-23
+---
+
+It begins on Monday, with a talk each day.`,
  shows: { "/news/": "Safeguarding week 2025", "/news/safeguarding-week-2025/": "with a talk each day" },
};

export const editParagraph: Journey = {
  name: "edits a paragraph of a chapter, with a fact and bold",
  play: async (walk) => {
    await begin(walk, "Chapters and pages", "Edit a paragraph");
    await walk.fill("Words from it", "growing up in poverty");
    await walk.press("Continue");
    await walk.choose("Local Context");
    await walk.press("Continue");
    await walk.focus("Text");
    await walk.toEnd();
    await walk.type(" This concerns the ");
    await walk.use("Insert a fact");
    await walk.fill("Search for a name, a date or a number", "executive board");
    await walk.use("Executive Board a group's name, linked to its terms of reference");
    await walk.type(" most");
    await walk.selectLast(4);
    await walk.use("Bold");
    await saveAnswers(walk, "Local Context: a paragraph changed");
  },
  lines: `chapters/local-context.md
-However, 46% of Birmingham's children are growing up in poverty, up 10% in the past decade.
+However, 46% of Birmingham's children are growing up in poverty, up 10% in the past decade. This concerns the [[group:executive-board]] **most**`,
  shows: {
    "/arrangements/local-context/": "This concerns the Executive Board most",
    "/document/": "This concerns the Executive Board most",
  },
};
