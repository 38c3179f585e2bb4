import { test } from "uvu";
import * as assert from "uvu/assert";
import { referenceOver } from "../../src/rules/facts/reference-over.ts";
import { loadOn } from "../load/load-on.ts";
import { writeExampleFolder } from "./example-folder.ts";

async function told(files: Readonly<Record<string, string>>, day = "2025-06-02") {
  const { model } = await loadOn(writeExampleFolder("example", { files }), day);
  if (model === undefined) throw new Error("There is no model.");
  return referenceOver.check(model).map(({ file, line, column, severity, message }) => {
    assert.is(severity, "warning");
    return `${file.replace(/^.*?\/(?=\w+\/\w+\.\w+$|\w+\.yaml$)/, "")}:${line}:${column} ${message}`;
  });
}

const chapter = (text: string) => ({ "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${text}\n` });

const contacts = (times: string) => ({
  "arrangements.yaml": `contacts:\n  - { id: night-team, name: Night Team, purpose: outOfHours, phone: "01632 960001"${times} }\n  - { id: office, name: Office, purpose: office }\n`,
});

test("a contact is told at each reference to it, in each form, on the days on which it does not hold", async () => {
  const text = chapter("First\nring the [[contact:night-team]],\nthen [[contact:office]] or [[contact:night-team|phone]].");
  const over = { ...contacts(", until: 2025-05-31"), ...text };
  assert.equal(await told(over, "2025-05-31"), []);
  assert.equal(await told(over), [
    "chapters/introduction.md:6:10 Night Team is over (until 31 May 2025), and [[contact:night-team]] names it here.",
    "chapters/introduction.md:7:28 Night Team is over (until 31 May 2025), and [[contact:night-team|phone]] names it here.",
  ]);
  const ahead = { ...contacts(", from: 2025-07-01"), ...text };
  assert.match((await told(ahead))[0] ?? "", "Night Team has not begun yet (from 1 July 2025), and");
  assert.equal(await told(ahead, "2025-07-01"), []);
});

test("a group, an organisation, a document and a person are told likewise, with what took the place", async () => {
  const files = {
    "groups/old-forum.yaml": "name: Old Forum\nkind: forum\nsummary: It met.\nuntil: 2025-03-31\nsucceededBy: [board]\n",
    "partners.yaml": `partners:
  - { id: partnership, name: Sandholm Safeguarding Partnership, is: [partnership] }
  - { id: police, name: Sandholm Police, is: [statutoryPartner] }
  - { id: trust, name: Old Trust, is: [seatHolder], until: 2025-03-31, succeededBy: [police] }
`,
    "documents.yaml": "documents:\n  - { id: old-plan, title: Old Plan, kind: plan, validTo: 2024-12 }\n",
    "people.yaml": `people:
  - { id: ann-reed, name: Ann Reed, publish: true, post: Chief Constable, until: 2025-03-31 }
  - { id: ben-shaw, name: Ben Shaw, publish: true, post: Clerk }
`,
  };
  const words = "[[group:old-forum]] [[partner:trust]] [[document:old-plan]] [[person:ann-reed|post]] [[person:ben-shaw]]";
  const found = await told({ ...files, ...chapter(`${words}\n\n[[summary:old-forum]]`) });
  assert.equal(
    found.map((each) => each.replace(/^\S+ /, "")),
    [
      "Old Forum is over (until 31 March 2025), and [[group:old-forum]] names it here. Board took its place.",
      "Old Trust is over (until 31 March 2025), and [[partner:trust]] names it here. Sandholm Police took its place.",
      "Old Plan is over (until December 2024), and [[document:old-plan]] names it here.",
      "Ann Reed has left, and [[person:ann-reed|post]] names it here.",
      "Old Forum is over (until 31 March 2025), and [[summary:old-forum]] names it here. Board took its place.",
    ],
  );
});

test("terms of reference, folded and in quotes, are told at the reference itself", async () => {
  const panel = (text: string) => ({
    "groups/panel.yaml": `termsOfReference:\n  sections:\n    - heading: Purpose\n      text: ${text}\n`,
  });
  const over = contacts(", until: 2025-05-31");
  assert.match((await told({ ...over, ...panel('"Ring [[contact:night-team]]."') }))[0] ?? "", /^groups\/panel\.yaml:\d+:19 /);
  assert.match((await told({ ...over, ...panel(">\n        Ring\n        the [[contact:night-team]].") }))[0] ?? "", /:13 /);
});

test("what tells of its own time is left alone: news, history on a page, and the texts of what is over itself", async () => {
  const over = contacts(", until: 2025-05-31");
  const page = (heading: string) => ({
    "pages/home.md": `---\ntitle: Home\naudience: home\ndescription: Who we are.\nhistory:\n  - section: Then\n    words: Kept.\n---\n\nNow.\n\n## ${heading}\n\n[[contact:night-team]]\n\n## Last\n\nThe end.\n`,
  });
  const news = { "news/flood.md": "---\ntitle: Flood\nsummary: Water.\ndate: 2025-02-14\n---\n\n[[contact:night-team]]\n" };
  const forum = {
    "groups/old-forum.yaml": 'name: Old Forum\nkind: forum\nuntil: 2025-03-31\nsummary: "[[contact:night-team]]"\n',
  };
  const aims = {
    "aims.yaml":
      'priorities:\n  - { id: first, text: "[[contact:night-team]]", until: 2025-03-31 }\n  - { id: second, text: Homes. }\n',
  };
  assert.equal(await told({ ...over, ...page("Then"), ...news, ...forum, ...aims }), []);
  const read = await told({
    ...over,
    ...page("Today"),
    "aims.yaml": 'priorities:\n  - { id: first, text: "[[contact:night-team]]" }\n',
  });
  assert.equal(
    read.map((each) => each.split(" ")[0]),
    ["folder/aims.yaml:2:25", "pages/home.md:14:1"],
  );
});

test.run();
