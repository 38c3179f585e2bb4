import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createTimings } from "../../build/command-line/timings.ts";
import { judgeData } from "../../build/site/judge-data.ts";
import { quietSteps } from "../../src/outputs/steps/steps.ts";
import { run } from "../command.ts";
import { createEmptyFolder } from "../folder.ts";
import { day } from "../model/made.ts";

const check = ["--data", "test/fixtures/fenmarsh", "--as-of", "2025-06-30"];
const phasesOfJudging = ["Read", "Validate", "Assets", "Editions", "Cross-check", "Assemble", "Rules"];
const line = (name: string) => new RegExp(`^${name} +\\d+ ms {2}from +\\d+ ms$`, "m");

test("each phase is told with how long it took and when it began, aligned, a failed one and a step too", async () => {
  let clock = 40;
  let told = "";
  const timings = createTimings(
    () => clock,
    (text) => {
      told += text;
    },
  );
  await timings.timeSteps(quietSteps(() => undefined)).step("A long step", () => {
    clock += 1234.4;
  });
  await timings
    .phase("Fails", () => {
      clock += 5;
      throw new Error();
    })
    .catch(() => undefined);
  assert.is(told, "");
  timings.report();
  assert.is(
    told,
    [
      "Start          40 ms  from     0 ms\n",
      "A long step  1234 ms  from    40 ms\n",
      "Fails           5 ms  from  1274 ms\n",
      "Whole        1279 ms  from     0 ms\n",
    ].join(""),
  );
});

test("each phase of judging the data runs once, one after another", async () => {
  const running: string[] = [];
  const names: string[] = [];
  await judgeData("test/fixtures/fenmarsh", { asOf: day("2025-06-30") }, async (name, work) => {
    assert.equal(running, [], `${name} begins while another phase is running`);
    names.push(name);
    running.push(name);
    try {
      return await work();
    } finally {
      running.pop();
    }
  });
  assert.equal(names, phasesOfJudging);
});

test("a check tells its timings on standard error, and its report stays what it was", async () => {
  const [plain, timed] = await Promise.all([run("check", check), run("check", [...check, "--timings"])]);
  assert.is(timed.stdout, plain.stdout);
  assert.is(plain.stderr, "");
  for (const name of ["Start", "Data", ...phasesOfJudging, "Report", "Whole"]) assert.match(timed.stderr, line(name));
});

test("a build tells its timings even where it is quiet, or refused", async () => {
  const nowhere = join(createEmptyFolder(), "nowhere");
  const { code, stdout, stderr } = await run("build", [
    "--data",
    nowhere,
    "--out",
    join(createEmptyFolder(), "_site"),
    "--quiet",
    "--timings",
  ]);
  assert.equal([code, stdout], [1, ""]);
  assert.match(stderr, "There is no such folder.");
  for (const name of ["Start", "Comparison", "Data", "Whole"]) assert.match(stderr, line(name));
});

test("a build tells the phases within its step of the data too", async () => {
  const overdue = ["--data", "test/fixtures/fenmarsh", "--as-of", "2040-01-01", "--strict"];
  const { code, stderr } = await run("build", [...overdue, "--out", join(createEmptyFolder(), "_site"), "--quiet", "--timings"]);
  assert.is(code, 1);
  for (const name of ["Data", ...phasesOfJudging]) assert.match(stderr, line(name));
});

test.run();
