import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../folder.ts";
import { fieldAt, fieldsOf } from "../load/schema-fields.ts";
import { editionDay, keepEdition } from "../published-folder.ts";
import { project } from "../sources.ts";

/** What is planted where nothing may be published: no such word, number or day stands anywhere else. */
const secret = "zqxunseen";

/** What is planted where it may be shown, so that a search for the secret is seen to look in the right places. */
export const shown = "zqxshown";

/** Whether a text tells something secret: the word, or the number or the day in its place. */
export function tellsSecret(text: string): boolean {
  return text.toLowerCase().includes(secret) || /01632 ?960777|(?:19|20)87-?06|June (?:19|20)87/.test(text);
}

/** The value by which what is planted in a field is found again, by the definition of the schema that the field refers to. */
const values: Readonly<Record<string, (word: string, name: string) => string>> = {
  id: (word) => `${word}-id`,
  line: (word, name) => `${word} ${name}`,
  prose: (word, name) => `${word} ${name}`,
  email: (word) => `${word}@example.org`,
  link: (word) => `https://${word}.example.org`,
  phone: (word) => (word === secret ? "01632 960777" : "01632 960778"),
  date: (word) => (word === secret ? "1987-06-05" : "1988-07-06"),
  from: (word) => (word === secret ? "1987-06-05" : "1988-07-06"),
  until: (word) => (word === secret ? "2087-06-05" : "2088-07-06"),
  dateOrMonth: (word) => (word === secret ? "1987-06-05" : "1988-07-06"),
  assetPath: (word, name) => `${word}/${name}.svg`,
};

interface Field {
  readonly name: string;
  readonly neverPublished: boolean;
  readonly valueWith: (word: string) => string;
}

type Part = Record<string, unknown>;

// What belongs to the office may be shown whoever holds it.
const ofPeople = fieldsBelow("people", "people/*/", ["publish", "post", "partner", "posts/*/post", "posts/*/partner"]);
const isOwn = ({ name }: Field) => !name.startsWith("posts/");
const timesOfPost = ofPeople.filter((field) => !isOwn(field));
const timesOfOffice = fieldsBelow("people", "leadSafeguardingPartners/*/", ["person"]);
const ofSignatories = fieldsBelow("arrangements", "foreword/signatories/*/", ["person"]);

/** The fields that tell who a person is, or that are for the office alone. */
export const plantedFields = [...ofPeople, ...ofSignatories].map(({ name }) => name);

/** The folder of `writePlantedFolder` in which an edition is kept too: the same files each time. */
export async function writePlantedEdition(): Promise<string> {
  const folder = writePlantedFolder();
  await keepEdition(folder, editionDay);
  return folder;
}

/**
 * A copy of Fenmarsh with two more people in every office and on a seat, who stand in for each other and sign the foreword: one who is published and
 * one who is not. Every field that the schemas know of them has a value; those that may not go out hold the secret, as does
 * the account of an owner of reviews.
 */
export function writePlantedFolder(): string {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/fenmarsh"), folder, { recursive: true });
  const both = [person(shown, { publish: true, post: "Published Post" }), person(secret, { post: "Unpublished Post" })];
  const ids = both.map(({ id }) => id);
  const followed = { ...person(secret, {}), id: `${secret}-followed`, posts: [postOf(secret)] };
  const unpublished = ids[1];
  rewrite(folder, "people.yaml", (record) => {
    record.people = [...list(record.people), ...both, followed];
    const held = { person: followed.id, ...valuesOf(timesOfOffice, secret) };
    record.leadSafeguardingPartners = [...list(record.leadSafeguardingPartners), ...ids, held];
    record.delegatedSafeguardingPartners = [...list(record.delegatedSafeguardingPartners), ...ids];
    record.independentChair = { person: unpublished };
    record.independentScrutineer = { person: unpublished };
    const rotation = record.coChairs as Part;
    rotation.rotation = [...list(rotation.rotation), { from: "2027-04-01", until: "2028-03-31", person: unpublished }];
  });
  rewrite(folder, "arrangements.yaml", (record) => {
    record.reviewPolicy = { ...(record.reviewPolicy as Part), publishMinutes: true };
    const foreword = record.foreword as Part;
    const more = [shown, secret].map((word, index) => ({ ...valuesOf(ofSignatories, word), person: ids[index] }));
    foreword.signatories = [...list(foreword.signatories), ...more];
  });
  rewrite(folder, "groups/executive-board.yaml", (record) => {
    const times = { from: "1987-06-05", until: "2087-06-05" };
    const held = { substitutes: ids.map((person) => ({ person })), term: { years: 100 } };
    const seats = ids.map((id) => ({ person: id, ...held, ...(id === unpublished && times) }));
    record.memberships = [{ agency: "fenmarsh-partnership", seats }, ...list(record.memberships)];
    record.chairs = [{ role: "viceChair", person: unpublished, ...times }];
  });
  rewrite(folder, "groups/learning-group.yaml", (record) => {
    const owner = (record.review as Part).owner;
    record.review = { owner, held: heldReviews(ids) };
  });
  writeFiles(folder, { "desk.yaml": `accounts: [{ owner: executive-board, account: ${secret} }]\n` });
  writeFiles(folder, besideTheRecords(folder));
  for (const word of [shown, secret]) {
    const pictures = Object.values({ ...valuesOf(ofPeople, word), ...valuesOf(ofSignatories, word) });
    for (const path of pictures.filter((value) => value.endsWith(".svg"))) writeFiles(folder, { [`assets/${path}`]: svg(word) });
  }
  return folder;
}

/** What stands in a data folder and is no part of any record, each holding the secret. */
export const placesBeside = [
  "remark in each file",
  "README.md",
  "notes.txt",
  ".drafts/plan.yaml",
  ".desk/contents/plan.yaml",
  "assets/unused.svg",
  "groups/notes.txt",
];

/** The files of those places. Records that are JSON take a remark too, for they are read as YAML. */
function besideTheRecords(folder: string): Record<string, string> {
  const records = Object.entries(contentsOf(folder)).filter(([path]) => /\.(?:yaml|md)$/.test(path));
  const remarks = records.map(([path, bytes]): [string, string] => {
    const text = Buffer.from(bytes, "latin1").toString("utf8");
    return [path, path.endsWith(".md") ? text.replace("---\n", `---\n# ${secret}\n`) : `# ${secret}\n${text}\n# ${secret}\n`];
  });
  const files = placesBeside
    .slice(1)
    .map((path): [string, string] => [path, path.endsWith(".svg") ? svg(secret) : `${secret}\n`]);
  return Object.fromEntries([...remarks, ...files]);
}

function fieldsBelow(kind: "people" | "arrangements", place: string, ofTheOffice: readonly string[]): Field[] {
  const names = fieldsOf(kind).flatMap((path) => (path.startsWith(place) ? [path.slice(place.length)] : []));
  return (
    names
      // What is assumed is a name of a field with a reason: test/load/assumed.test.ts.
      .filter((name) => !ofTheOffice.includes(name) && !name.split("/").includes("assumed"))
      .map((name) => {
        const { $ref, description } = fieldAt(kind, `${place}${name}`);
        const value = values[$ref.split("/").at(-1) ?? ""];
        if (value === undefined) throw new Error(`Say in "values" what can be planted in ${kind}: ${place}${name}.`);
        return { name, neverPublished: description.includes("never published"), valueWith: (word) => value(word, name) };
      })
  );
}

/** A post in a list, with the times that are not published of somebody unpublished. */
function postOf(word: string): Part {
  const times = timesOfPost.map(({ name, valueWith }) => [name.replace("posts/*/", ""), valueWith(word)]);
  return { post: "Unpublished Post", partner: "fenmarsh-partnership", ...Object.fromEntries(times) };
}

/** Reviews that both people carried out, told by their ids, in words, and where they are minuted. */
function heldReviews(ids: readonly unknown[]): Part[] {
  const words = [shown, secret].map((word) => valuesOf(ofPeople.filter(isOwn), word).name ?? "");
  const told = [...ids, ...words].map((by) => ({ by, minute: "LG/1" }));
  const minuted = words.map((name) => ({
    by: `The chair and ${name.toUpperCase()}`,
    minute: `${name.replace(" ", ",  ")} took notes`,
  }));
  return [...told, ...minuted].map((each, index) => ({ on: `2024-0${index + 1}-14`, ...each }));
}

/** Even of somebody published, what is for the office alone holds the secret. */
function person(word: string, office: Part): Part {
  const own = Object.fromEntries(
    ofPeople.filter(isOwn).map(({ name, neverPublished, valueWith }) => [name, valueWith(neverPublished ? secret : word)]),
  );
  return { ...own, ...office, partner: "fenmarsh-partnership" };
}

function valuesOf(fields: readonly Field[], word: string): Record<string, string> {
  return Object.fromEntries(fields.map(({ name, valueWith }) => [name, valueWith(word)]));
}

function svg(word: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 9"><title>${word} picture</title><path d="M0 0h9v9z"/></svg>\n`;
}

function rewrite(folder: string, path: string, to: (record: Part) => void): void {
  const record = parseYaml(readFileSync(join(folder, path), "utf8")).value as Part;
  to(record);
  // JSON is YAML (YAML 1.2, section 1.3).
  writeFiles(folder, { [path]: JSON.stringify(record, undefined, 2) });
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
