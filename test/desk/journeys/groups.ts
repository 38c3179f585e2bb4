import { begin, type Journey, saveAnswers } from "./journey.ts";

export const beginGroup: Journey = {
  name: "begins a group",
  play: async (walk) => {
    await begin(walk, "Groups", "Begin a group");
    await walk.fill("Name", "Online Safety Group");
    await walk.select("Kind of group", "Task and finish group", "Task");
    await walk.date("First day (optional)", "1 6 2025");
    await walk.press("Continue");
    await walk.pick("Whom it answers to 1", "Exec", "Executive Board");
    await walk.choose("A text here, begun with its first section");
    await walk.press("Continue");
    await walk.fill("Heading of the first section", "Purpose");
    await walk.fill("Its text", "To keep children safe online.");
    await walk.select(
      "Where are they printed?",
      "Terms of Reference for the Birmingham Safeguarding Children Partnership: first",
      "T",
    );
    await walk.date("Last reviewed", "16 6 2025");
    await walk.pick("Who sees to the review", "Exec", "Executive Board");
    await saveAnswers(walk, "Online Safety Group: a new group from 1 June 2025");
  },
  lines: `arrangements.yaml
+      - online-safety-group
groups/online-safety-group.yaml
+# yaml-language-server: $schema=../../src/schema/group.schema.json
+
+name: Online Safety Group
+from: 2025-06-01
+kind: taskAndFinish
+reportsTo:
+  - executive-board
+termsOfReference:
+  sections:
+    - heading: Purpose
+      text: To keep children safe online.
+review:
+  lastReviewed: 2025-06-16
+  owner: executive-board`,
  shows: {
    "/groups/": "Online Safety Group",
    "/groups/online-safety-group/": "To keep children safe online.",
    "/document/": "To keep children safe online.",
  },
};

export const dissolveGroup: Journey = {
  name: "dissolves a group",
  play: async (walk) => {
    await begin(walk, "Groups", "Dissolve a group");
    await walk.pick("Group", "Children Out", "Children Out of Sight Group");
    await walk.press("Continue");
    await walk.date("Last day", "31 7 2025");
    await walk.choose("No, or it is not known yet");
    await saveAnswers(walk, "Children Out of Sight Group: dissolved, its last day 31 July 2025");
  },
  lines: `groups/children-out-of-sight.yaml
+until: 2025-07-31`,
  shows: { "/groups/children-out-of-sight/": "31 July 2025", "/timeline/": "31 July 2025", "/document/": "31 July 2025" },
};

export const addSeat: Journey = {
  name: "adds a seat",
  play: async (walk) => {
    await begin(walk, "Groups", "Add a seat");
    await walk.pick("Group", "Quality", "Quality, Impact and Outcomes Sub-Group (QIO)");
    await walk.press("Continue");
    await walk.choose("An organisation's");
    await walk.pick("Organisation (optional)", "NSPCC", "NSPCC");
    await walk.press("Continue");
    await walk.fill("Post (optional)", "Practice Lead, Midlands");
    await saveAnswers(walk, "Quality, Impact and Outcomes Sub-Group: a seat for NSPCC, Practice Lead, Midlands");
  },
  lines: `groups/quality-impact-and-outcomes.yaml
+  - agency: nspcc
+    seats:
+      - post: Practice Lead, Midlands`,
  shows: {
    "/groups/quality-impact-and-outcomes/": "Practice Lead, Midlands",
    "/partners/nspcc/": "Practice Lead, Midlands",
    "/document/": "Practice Lead, Midlands",
  },
};

export const changeQuorum: Journey = {
  name: "changes a quorum",
  play: async (walk) => {
    await begin(walk, "Groups", "Change a quorum");
    await walk.pick("Group", "Safeguarding in", "Safeguarding in Education Group");
    await walk.press("Continue");
    await walk.choose("Yes");
    await walk.press("Continue");
    await walk.fill("Number of members", "6");
    await saveAnswers(walk, "Safeguarding in Education Group: quorum is now six members");
  },
  lines: `groups/safeguarding-in-education.yaml
-  members: 5
+  members: 6`,
  shows: {
    "/groups/safeguarding-in-education/": "six or more core members",
    "/document/": "six or more core members",
  },
};

export const undoQuorum: Journey = {
  name: "undoes a change from the history",
  play: async (walk) => {
    await walk.begin();
    await walk.open("History");
    await walk.follow("Safeguarding in Education Group: quorum is now six members");
    await walk.press("Undo this change");
    await walk.see("Undone");
  },
  lines: `groups/safeguarding-in-education.yaml
-  members: 6
+  members: 5`,
  shows: {
    "/groups/safeguarding-in-education/": "five or more core members",
    "/document/": "five or more core members",
  },
};
