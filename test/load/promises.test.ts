import { test } from "uvu";
import * as assert from "uvu/assert";
import { reviewsCalendar } from "../../src/outputs/calendar/ics.ts";
import { modelWith, replaced, reportOn } from "./damaged.ts";
import { renderEverything } from "./everything-shown.ts";

const arrangements = "arrangements.yaml";
const typed = "    promise: The list is looked at again every two years.\n";
const text = "      The agencies that work with the partnership are:\n";

const pageWith = (files: Record<string, string>, path: string) => {
  for (const page of renderEverything(modelWith(files))) if (page.startsWith(`${path} `)) return page;
  throw new Error(`There is no page ${path}.`);
};

const referred = (promise: string) =>
  replaced(arrangements, [typed, `    promise: ${promise}\n`], [text, "      [[promise:list-of-agencies]] They are:\n"]);

test("a promise stands once: in the text that refers to it with its links, in the register and the calendar as words", () => {
  const files = referred("The [[group:executive-board]] looks at the list.");
  assert.equal(reportOn(files), []);
  assert.match(pageWith(files, "/arrangements/appendix-1/"), /The <a [^>]*>Executive Board<\/a> looks at the list. They are:/);
  assert.match(pageWith(files, "/reviews/"), "The Executive Board looks at the list.");
  assert.match(reviewsCalendar(modelWith(files)).replaceAll("\r\n ", ""), "The Executive Board looks at the list.");
});

test("a reference to a promise that nobody makes is a fault", () => {
  const nobody = replaced(arrangements, [text, "      [[promise:list-of-agency]]\n"]);
  assert.match(reportOn(nobody).join(), 'Did you mean "list-of-agencies"?');
  const none = replaced(arrangements, [text, "      [[promise:annual-report]]\n"]);
  assert.match(
    reportOn(none).join(),
    '"[[promise:annual-report]]" asks for "promise", and "annual-report" has none.\nAdd "promise" to its record.',
  );
});

test("a promise can name a partner or a group, and refer to nothing else", () => {
  assert.match(reportOn(referred("By [[edition]].")).join(), "A title can name the partnership, a partner or a group.");
});

test.run();
