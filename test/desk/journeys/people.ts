import { fileURLToPath } from "node:url";
import { begin, type Journey, saveAnswers } from "./journey.ts";

export const handOver: Journey = {
  name: "has somebody leave, and somebody new take over what she held",
  play: async (walk) => {
    await begin(walk, "People", "Somebody leaves, and somebody comes");
    await walk.pick("Who leaves?", "Helen K", "Helen Kelly (Chief Nurse, NHS Birmingham and Solihull Integrated Care Board)");
    await walk.date("What is the last day?", "31 8 2025");
    await walk.press("Continue");
    await walk.choose("Somebody new", "Chief Nurse, NHS Birmingham and Solihull Integrated Care Board");
    await walk.choose("Somebody new", "Delegated Safeguarding Partner");
    await walk.choose("Somebody new", "Co-chair by rotation");
    await walk.press("Continue");
    await walk.fill("Name", "Ann Lee");
    await walk.choose("Yes", "Is the name to be published?");
    await saveAnswers(walk, "Helen Kelly: last day 31 August 2025; Ann Lee follows");
  },
  lines: `people.yaml
+    until: 2025-08-31
+
+  - id: ann-lee
+    name: Ann Lee
+    publish: true
+    post: Chief Nurse
+    partner: birmingham-and-solihull-icb
+    from: 2025-09-01
-  - helen-kelly
+  - person: helen-kelly
+    until: 2025-08-31
+  - person: ann-lee
+    from: 2025-09-01
-      person: helen-kelly
+      person: ann-lee`,
  shows: { "/timeline/": "Ann Lee", "/people/": "31 August 2025", "/document/": "Ann Lee" },
};

export const renameOrganisation: Journey = {
  name: "gives an organisation another name from a day to come",
  play: async (walk) => {
    await begin(walk, "Organisations", "Rename an organisation");
    await walk.pick("Which organisation is it?", "Barn", "Barnardo's");
    await walk.fill("What is its new name?", "Barnardo's Midlands");
    await walk.date("What is the last day of the old name? (optional)", "30 9 2025");
    await saveAnswers(walk, "Barnardo's: called Barnardo's Midlands after 30 September 2025");
  },
  lines: `partners.yaml
-    name: Barnardo's
+    name: Barnardo's Midlands
+    formerNames:
+      - name: Barnardo's
+        until: 2025-09-30`,
  shows: {
    "/timeline/": "Barnardo's Midlands",
    "/partners/barnardos/": "Barnardo's Midlands",
    "/document/": "Barnardo's Midlands",
  },
};

/** The picture of a signature, made of nothing but a line. */
const signature = fileURLToPath(new URL("signature.svg", import.meta.url));

export const uploadSignature: Journey = {
  name: "uploads a signature",
  play: async (walk) => {
    await begin(walk, "People", "Upload a signature or a portrait");
    await walk.choose("The signature of Paul Athey, below the foreword");
    await walk.press("Continue");
    await walk.upload("Picture of the signature", signature);
    await walk.fill("The signature in words (optional)", "Signed by Paul Athey");
    await saveAnswers(walk, "Paul Athey: signature uploaded");
  },
  lines: `arrangements.yaml
+      signature: signature-paul-athey.svg
+      description: Signed by Paul Athey
assets/signature-paul-athey.svg
+<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M2 18 20 3 30 16 58 5" fill="none" stroke="#000"/></svg>`,
  shows: { "/document/": "Signed by Paul Athey" },
};

export const noteSignOff: Journey = {
  name: "notes that a statutory partner has signed off the next edition",
  play: async (walk) => {
    await begin(walk, "Editions", "Note a sign-off");
    await walk.choose("West Midlands Police");
    await walk.pick("Who decided?", "Craig", "Craig Guildford (Chief Constable, West Midlands Police)");
    await walk.date("When was it decided?", "18 6 2025");
    await saveAnswers(walk, "West Midlands Police signed off on 18 June 2025");
  },
  lines: `sign-offs.yaml
+# yaml-language-server: $schema=../src/schema/sign-offs.schema.json
+#
+# Written by \`npx governance edition sign-off\`.
+
+after: 2024-12-30
+signOffs:
+  - partner: west-midlands-police
+    by: craig-guildford
+    on: 2025-06-18`,
  shows: {},
};
