import { begin, type Journey, saveAnswers } from "./journey.ts";

export const recordReviews: Journey = {
  name: "records the reviews of three groups at one meeting",
  play: async (walk) => {
    await begin(walk, "Reviews", "Record a review");
    await walk.choose("Learning and Development Sub-Group Terms of Reference");
    await walk.choose("Neglect Operational Group Terms of Reference");
    await walk.choose("Serious Cases Sub-Group Terms of Reference");
    await walk.date("When did it take place?", "19 6 2025");
    await walk.fill("Who carried it out?", "Executive Board");
    await walk.fill("Where is it minuted?", "EB/2025/06/4");
    await saveAnswers(
      walk,
      "Learning and Development Sub-Group, Neglect Operational Group and Serious Cases Sub-Group: reviewed on 19 June 2025",
    );
  },
  lines: ["learning-and-development", "neglect-operational", "serious-cases"]
    .map(
      (group) => `groups/${group}.yaml
-  lastReviewed: 2024-12-30
-  nextReview: 2025-12-31
+  held:
+    - on: 2024-12-30
+    - on: 2025-06-19
+      by: Executive Board
+      minute: EB/2025/06/4
+      fingerprint: "MARK"
+  nextReview: 2026-06-19`,
    )
    .join("\n"),
  shows: {
    "/reviews/": "19 June 2026",
    "/groups/serious-cases/": "19 June 2026",
    "/document/": "19 June 2026",
  },
};

export const mendDraft: Journey = {
  name: "saves a date that is none as a draft, cannot publish it, and mends it",
  play: async (walk) => {
    await walk.begin();
    await walk.open("Groups");
    await walk.follow("Executive Board");
    await walk.follow("Change review");
    await walk.date("Next review (optional)", "31 11 2025");
    await walk.press("Save");
    await walk.begin();
    await walk.see("What must be put right before anything is published");
    await walk.press("Publish");
    await walk.see("nothing is published until these are put right");
    await walk.miss("The website and the PDF are built");
    await walk.follow('"2025-11-31" is not a date in the calendar.');
    await walk.date("Next review (optional)", "30 11 2025");
    await walk.press("Save");
    await walk.begin();
    await walk.miss("What must be put right");
    await walk.press("Publish");
    await walk.see("The website and the PDF are built");
  },
  lines: `groups/executive-board.yaml
-  nextReview: 2025-12-31
+  nextReview: 2025-11-30`,
  shows: { "/reviews/": "30 November 2025", "/groups/executive-board/": "30 November 2025", "/document/": "30 November 2025" },
};
