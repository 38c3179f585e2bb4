import { test } from "uvu";
import * as assert from "uvu/assert";
import { renameOrganisation } from "../../../src/desk/tasks/organisations/rename-organisation.ts";
import { messagesOf, tryTask } from "./play.ts";

const fenmarsh = { of: "test/fixtures/fenmarsh", on: "2025-02-03" };
const real = { of: "data", on: "2025-06-30" };
const lights = { "/partner": "marsh-lights", "/name": "Bright Lights", "/shortName": "BL", "/until": "@2025-03-31" };

test("an organisation is renamed as the recipe says: the new name in its place, the old one with its last day", async () => {
  const tried = await tryTask(renameOrganisation, fenmarsh, lights);
  assert.is(tried.sentence, "Marsh Lights: called Bright Lights after 31 March 2025");
  assert.equal(tried.changes, {
    "partners.yaml": [
      "-    name: Marsh Lights",
      "+    name: Bright Lights",
      "+    shortName: BL",
      "+    formerNames:",
      "+      - name: Marsh Lights",
      "+        until: 2025-03-31",
    ],
  });
  assert.equal(tried.told, []);
  const nameOn = async (day: string) => (await tried.modelOn(day)).index.partner.get("marsh-lights")?.name;
  assert.equal([await nameOn("2025-03-31"), await nameOn("2025-04-01")], ["Marsh Lights", "Bright Lights"]);
});

test("an earlier name stays before it, a short name goes with its name, and line ends stay", async () => {
  const edits = { "partners.yaml": (text: string) => text.replaceAll("\n", "\r\n") };
  const typed = { "/partner": "fenmarsh-care-board", "/name": "NHS Fens", "/until": "@2024" };
  const tried = await tryTask(renameOrganisation, { ...fenmarsh, edits }, typed);
  assert.is(tried.sentence, "NHS Fenmarsh Integrated Care Board: called NHS Fens after 2024");
  assert.equal(tried.changes, {
    "partners.yaml": [
      "-    name: NHS Fenmarsh Integrated Care Board",
      "-    shortName: Fenmarsh ICB",
      "+    name: NHS Fens",
      "+      - name: NHS Fenmarsh Integrated Care Board",
      "+        shortName: Fenmarsh ICB",
      "+        until: 2024",
    ],
  });
  assert.not.match(String(tried.drafts[0]?.after), /[^\r]\n/);
});

test("an organisation of the real data is renamed, on a day that is not known", async () => {
  const typed = { "/partner": "west-midlands-police", "/name": "Midlands Police" };
  const tried = await tryTask(renameOrganisation, real, typed);
  assert.is(tried.sentence, "West Midlands Police: called Midlands Police");
  assert.equal(tried.changes, {
    "partners.yaml": [
      "-    name: West Midlands Police",
      "-    shortName: Police",
      "+    name: Midlands Police",
      "+    formerNames:",
      "+      - name: West Midlands Police",
      "+        shortName: Police",
    ],
  });
  assert.ok(!tried.told.some((each) => !/West Midlands Police|Police/.test(each)), tried.told.join("\n"));
});

test("a wrong answer is told at its field", async () => {
  const told = (typed: Record<string, string>) => messagesOf(renameOrganisation, fenmarsh, { ...lights, ...typed });
  assert.equal(await told({}), []);
  assert.equal(await told({ "/partner": "marsh-light" }), ["/partner: This is none of what can be chosen here."]);
  assert.equal(await told({ "/name": "Marsh Lights" }), ["/name: That is its name already."]);
  assert.equal(await told({ "/name": "Tidewater Hospital" }), [
    '/name: Another organisation has this name, "tidewater-hospital".',
  ]);
});

test.run();
