import { test } from "uvu";
import * as assert from "uvu/assert";
import type { OfficeHolder, Person } from "../../src/model/people.ts";
import { holderName } from "../../src/text/names.ts";
import { atAGlance } from "../../src/views/at-a-glance.ts";
import { reviewsView } from "../../src/views/reviews.ts";
import { yearOfReviews } from "../../src/views/year-of-reviews.ts";
import { loadOn } from "../load/load-on.ts";
import { inventedPartnerships } from "../site/invented.ts";
import { fenmarsh } from "./fenmarsh.ts";

const { model: birmingham } = await loadOn("data", "2025-06-30");
assert.ok(birmingham);
const invented = await Promise.all(inventedPartnerships.map(({ data, asOf }) => loadOn(data, asOf)));
const small = await Promise.all(["example", "calderwick"].map((name) => loadOn(`test/fixtures/${name}`, "2026-06-01")));
const everyPartnership = [birmingham, fenmarsh, ...[...invented, ...small].flatMap(({ model }) => model ?? [])];
assert.is(everyPartnership.length, 8);

test("each statutory partner is told with who leads for it and to whom that is delegated", () => {
  const told = atAGlance(birmingham).partners.map(({ partner, leads, delegates }) => [partner?.name, leads, delegates]);
  assert.equal(told[0], [
    "West Midlands Police",
    ["Craig Guildford, Chief Constable"],
    ["Richard North, Birmingham Local Policing Area Commander"],
  ]);
});

test("a delegate of an organisation that is no statutory partner is told after those", () => {
  const [, , , other, ...more] = atAGlance(birmingham).partners;
  assert.is(other?.partner?.name, "Birmingham Children's Trust");
  assert.equal([other?.leads, other?.delegates], [[], ["James Thomas, Chief Executive"]]);
  assert.equal(more, []);
});

test("everybody who leads or to whom it is delegated is told, in every partnership", () => {
  for (const model of everyPartnership) {
    const { partners } = atAGlance(model);
    const toldOf = (lists: readonly (readonly string[])[], { person }: OfficeHolder) =>
      lists.flat().some((line) => line.startsWith(holderName(model.words, { ...(person && { person }) })));
    for (const holder of model.leadSafeguardingPartners) {
      assert.ok(
        toldOf(
          partners.map(({ leads }) => leads),
          holder,
        ),
        `${model.partnership.name}: ${holder.person?.id}`,
      );
    }
    for (const holder of model.delegatedSafeguardingPartners) {
      assert.ok(
        toldOf(
          partners.map(({ delegates }) => delegates),
          holder,
        ),
        `${model.partnership.name}: ${holder.person?.id}`,
      );
    }
  }
});

test("of several leads of a partner each is told, and so is a place of which nobody knows who holds it", () => {
  const [first, second] = birmingham.leadSafeguardingPartners;
  const person = { ...second?.person, partner: first?.person?.partner } as Person;
  const leadSafeguardingPartners = [...birmingham.leadSafeguardingPartners.slice(0, 1), { person }, {}];
  const { partners } = atAGlance({ ...birmingham, leadSafeguardingPartners });
  assert.equal(partners[0]?.leads, ["Craig Guildford, Chief Constable", "Joanne Roney, Managing Director"]);
  assert.equal(partners.find(({ partner }) => partner === undefined)?.leads, ["Not known"]);
});

test("who chairs is who chairs on the day", () => {
  const on = (day: string) => atAGlance({ ...birmingham, today: day as typeof birmingham.today }).chairs;
  const coChair = (day: string) => on(day).find(({ office }) => office === "Co-Chair")?.holders;
  assert.not.equal(coChair("2025-06-30"), coChair("2025-11-01"));
  assert.is(coChair("2030-01-01"), undefined, "nobody is told where the rotation has ended");
  assert.is(on("2025-06-30").at(-1)?.office, "Independent Scrutineer");
});

test("where no co-chairs are, whoever chairs each of the highest groups is told, also below an organisation", () => {
  const chairsIn = (name: string) => {
    const model = everyPartnership.find(({ partnership }) => partnership.name.includes(name));
    assert.ok(model, name);
    return atAGlance(model).chairs.filter(({ office }) => office.includes(": "));
  };
  assert.equal(chairsIn("Saltby"), [
    {
      office: "Chair: Safeguarding Adults Board",
      holders: ["Edith Marlowe, Independent Chair, Saltby Safeguarding Adults Board"],
    },
  ]);
  assert.equal(
    chairsIn("Tarnside").map(({ office, holders }) => [office, ...holders]),
    [
      ["Chair: Adults Quality Group", "Head of Adult Social Care, Fellside Council"],
      ["Chair: Case Review Panel", "Designated Doctor, NHS North Lakes Integrated Care Board"],
      ["Chair: Exploitation Group", "Detective Superintendent, Lakeland Police"],
      ["Chair: Joint Executive", "Chief Executive, Tarn Council"],
    ],
  );
});

test("only who can be reached is among the contacts", () => {
  const ids = atAGlance(birmingham).contacts.map(({ id }) => id);
  assert.equal(ids, ["cass", "emergency-duty-team", "office"]);
});

test("every review is told once, in its month or among those without a day", () => {
  for (const model of [birmingham, fenmarsh]) {
    const { months } = yearOfReviews(model);
    assert.is(months.flatMap(({ reviews }) => reviews).length, reviewsView(model).rows.length);
  }
});

test("a date that is assumed is not told as one", () => {
  const { months } = yearOfReviews(birmingham);
  assert.equal(
    months.find(({ inWords }) => inWords === undefined)?.reviews.map(({ title }) => title),
    ["List of relevant agencies", "Business Improvement Plan 2023-2025"],
  );
});

test("of a review whose date is assumed it is never told that it is overdue", async () => {
  const { model } = await loadOn("data", "2027-06-01");
  assert.ok(model);
  const { months } = yearOfReviews(model);
  const overdue = (isDated: boolean) =>
    months
      .filter(({ inWords }) => (inWords !== undefined) === isDated)
      .flatMap(({ reviews }) => reviews.filter(({ isOverdue }) => isOverdue));
  assert.equal(overdue(false), []);
  assert.ok(overdue(true).length > 0);
});

test("the line begins with today or what was due before it, has a year of months, and a mark for each review", () => {
  const { line, months } = yearOfReviews(birmingham);
  assert.equal([line[0]?.label, line[0]?.year, line.length], ["Jun", "2025", 12]);
  const dated = months.filter(({ inWords }) => inWords !== undefined).flatMap(({ reviews }) => reviews);
  assert.is(
    line.reduce((sum, { due }) => sum + due, 0),
    dated.length,
  );
  const later = yearOfReviews({ ...birmingham, today: "2026-02-01" as typeof birmingham.today });
  assert.equal([later.line[0]?.label, later.line[0]?.year], ["Sep", "2025"]);
});

test("today is in the line however long reviews are overdue, and half a year after it", () => {
  const lineOn = (today: string) => yearOfReviews({ ...birmingham, today: today as typeof birmingham.today }).line;
  assert.equal([lineOn("2027-06-01")[0]?.label, lineOn("2027-06-01")[0]?.year], ["Jun", "2027"]);
  // What was due in September 2025 is before the line, and what was in December 2025 is the first in it.
  const line = lineOn("2026-10-15");
  assert.equal([line[0]?.label, line[0]?.year], ["Dec", "2025"]);
  assert.ok(line.length >= 12);
});

test.run();
