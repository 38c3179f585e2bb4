import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Screen } from "../../../src/outputs/steps/screen.ts";
import { quietSteps, stepsOn } from "../../../src/outputs/steps/steps.ts";

const controlSequence = "\u001b";
const clearLine = `\r${controlSequence}[2K`;

/** A screen that keeps what was written, on a clock that is set by hand. */
function screen(given: Partial<Screen> = {}) {
  const written: string[] = [];
  const tick: { now: number; work?: () => void } = { now: 0 };
  const made: Screen = {
    write: (text) => written.push(text),
    isTerminal: false,
    colours: false,
    columns: 80,
    now: () => tick.now,
    every: (_, work) => {
      tick.work = work;
      return () => {
        delete tick.work;
      };
    },
    ...given,
  };
  const pass = (milliseconds: number) => {
    tick.now += milliseconds;
    tick.work?.();
  };
  return { made, pass, tick, text: () => written.join(""), last: () => written.at(-1) ?? "" };
}

test("each step has a line with its time as soon as it is done", async () => {
  const { made, pass, text } = screen();
  const steps = stepsOn(made);
  await steps.step("Data", () => pass(120));
  await steps.step("PDF", ({ note }) => {
    pass(2345);
    note("57 pages");
  });
  assert.is(text(), "✓ Data                      0.12 s\n✓ PDF                       2.35 s   57 pages\n");
});

test("a step gives back what its work gives back", async () => {
  assert.is(await stepsOn(screen().made).step("Data", () => 7), 7);
  assert.is(await quietSteps(() => undefined).step("Data", async () => 7), 7);
});

test("quiet steps say faults and nothing else", async () => {
  let written = "";
  const steps = quietSteps((text) => {
    written += text;
  });
  await steps.step("PDF", ({ note }) => note("57 pages"));
  steps.say("A line.");
  steps.sayFault("A fault.");
  assert.is(written, "A fault.\n");
});

test("a step that fails is marked as that, and fails", async () => {
  const { made, text } = screen();
  const failing = stepsOn(made).step("PDF", () => Promise.reject(new Error("no browser")));
  assert.is(await failing.catch((error: Error) => error.message), "no browser");
  assert.match(text(), /^✗ PDF +0\.00 s\n$/);
});

test("steps side by side each have their own time", async () => {
  const { made, pass, text } = screen();
  const steps = stepsOn(made);
  let finishSlow = () => {};
  const slow = steps.step("Slow", () => new Promise<void>((resolve) => (finishSlow = resolve)));
  pass(500);
  await steps.step("Fast", () => pass(100));
  finishSlow();
  await slow;
  assert.match(text(), /Fast +0\.10 s\n✓ Slow +0\.60 s\n$/);
});

test("on a terminal a step of more than a second shows how far it has come", async () => {
  const { made, pass, last } = screen({ isTerminal: true });
  await stepsOn(made).step("Pages", ({ at }) => {
    at(10, 40);
    pass(900);
    assert.not.match(last(), /Pages/, "it is not shown before a second has passed");
    pass(200);
    assert.is(last(), `${clearLine}Pages █████░░░░░░░░░░░░░░░ 10/40 1.10 s`);
  });
  assert.ok(last().startsWith(`${clearLine}✓ Pages`), "its line takes the place of what was shown");
});

test("the line of what is running never breaks over the end of the terminal's line", async () => {
  const { made, pass, last } = screen({ isTerminal: true, columns: 20 });
  await stepsOn(made).step("A step with a long name", () => {
    pass(1500);
    assert.is(last().replace(clearLine, ""), "A step with a long ");
  });
});

test("into a file or a pipe nothing is written over", async () => {
  const { made, pass, text, tick } = screen();
  await stepsOn(made).step("Pages", ({ at }) => {
    at(1, 2);
    pass(5000);
    assert.is(tick.work, undefined);
  });
  assert.not(text().includes("\r") || text().includes(controlSequence));
});

test("nothing ticks on once all steps are done", async () => {
  const { made, tick } = screen({ isTerminal: true });
  await stepsOn(made).step("Data", () => assert.ok(tick.work));
  assert.is(tick.work, undefined);
});

test("there are colours only where there should be", async () => {
  const [plain, coloured] = [screen(), screen({ colours: true })];
  for (const { made } of [plain, coloured]) await stepsOn(made).step("Data", () => undefined);
  assert.not(plain.text().includes(controlSequence));
  assert.ok(coloured.text().includes(`${controlSequence}[32m✓`));
});

test("a line can be said between the steps", () => {
  const { made, text } = screen();
  stepsOn(made).say("The browser runs without its sandbox.");
  assert.is(text(), "The browser runs without its sandbox.\n");
});

test.run();
