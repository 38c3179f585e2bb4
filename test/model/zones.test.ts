import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { todayIn } from "../../src/model/dates.ts";
import { judgeReview } from "../../src/model/verdict.ts";
import { makeReview, policy, when } from "./made.ts";
import { anInstant } from "./random-dates.ts";

const script = fileURLToPath(new URL("judge-at-instants.ts", import.meta.url));

test("the verdict is the same whatever the machine's zone and language, on either side of midnight and of a clock change", () => {
  const machines = [
    { TZ: "UTC", LANG: "C" },
    { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8" },
    { TZ: "America/Adak", LANG: "th_TH.UTF-8" },
    { TZ: "Europe/London", LANG: "en_GB.UTF-8" },
  ];
  const outputs = machines.map(({ TZ, LANG }) =>
    execFileSync(process.execPath, ["--import", "tsx", script], {
      encoding: "utf8",
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    }),
  );
  for (const output of outputs) assert.is(output, outputs[0]);
  assert.match(outputs[0] ?? "", "2025-12-31T23:30:00.000Z 2025-12-31 due-soon 0");
  assert.match(outputs[0] ?? "", "2026-01-01T00:30:00.000Z 2026-01-01 overdue -1");
  // Half past eleven at night in summer is half past ten in UTC.
  assert.match(outputs[0] ?? "", "2026-06-30T22:30:00.000Z 2026-06-30");
  assert.match(outputs[0] ?? "", "2026-06-30T23:30:00.000Z 2026-07-01");
});

test("half past eleven and half past midnight in London are two days, whatever the time of year", () => {
  fc.assert(
    fc.property(anInstant, (instant) => {
      const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", hourCycle: "h23" });
      const today = todayIn("Europe/London", instant);
      const review = makeReview({ lastReviewed: when("1990-01-01"), nextReview: { date: today, precision: "day" } });
      assert.is(judgeReview(review, today, policy).status, "due-soon");
      // From here to the next midnight of London's clock is more hours than are left of the day, and fewer than a day more.
      const hoursLeft = 24 - Number(clock.format(instant));
      const later = new Date(instant.getTime() + (hoursLeft + 1) * 3_600_000);
      assert.is(judgeReview(review, todayIn("Europe/London", later), policy).status, "overdue");
    }),
  );
});

test.run();
