import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesIn } from "../sources.ts";
import { shownWordsIn } from "./shown-words.ts";

/** Files whose words are still in their code. The list may only become shorter. */
const notYet: readonly string[] = ["src/pages/proofreading.tsx"];

test("the words of pages stand in the catalogue, not in code", async () => {
  const files = [...filesIn("layouts"), ...filesIn("src/pages")].filter(({ path }) => path.endsWith(".tsx"));
  const left = await Promise.all(
    files.map(async ({ path, text }) => (await shownWordsIn(text)).map((words) => `${path}: ${JSON.stringify(words)}`)),
  );
  const isAllowed = (line: string) => notYet.some((path) => line.startsWith(`${path}: `));
  assert.is(
    left
      .flat()
      .filter((line) => !isAllowed(line))
      .join("\n"),
    "",
  );
  assert.equal(
    notYet.filter((path) => !left.flat().some((line) => line.startsWith(`${path}: `))),
    [],
    "files whose words are in the catalogue now, to be taken off the list",
  );
});

test("texts between tags and of properties that are shown are found, names and keys are not", async () => {
  const source = `
    const key = "none";
    const table = { overdue: { title: "Overdue reviews", id: "late" } };
    export const Page = ({ is, say, days }: { is: boolean }) => (
      <section aria-label="Contents" class="none" title={say(key, "page.title")}>
        {is ? "Yes" : <b>No</b>} of {days.map((day) => \`\${day} days\`)} – {is && "perhaps"}
        <meta name="robots" />
        <Fact name="Quorum" />
      </section>
    );`;
  assert.equal((await shownWordsIn(source)).sort(), [
    ...[" of ", "Contents", "No", "Overdue reviews", "Quorum", "Yes", "perhaps", "… days"],
  ]);
});

test.run();
