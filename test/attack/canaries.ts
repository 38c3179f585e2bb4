import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { contentsOf } from "../folder.ts";
import { placesBeside, plantedFields, shown, tellsSecret, writePlantedEdition } from "../site/planted.ts";
import { textsOfPdf, unpackedOf } from "../site/texts-that-go-out.ts";
import { type Attack, brokenBy, type Outcome } from "./attack.ts";

export const canaries: Attack = {
  name: "canaries",
  about:
    "A word stands in every field that is not published, in remarks and in files that nothing reads: no byte that goes out holds it.",
  run,
};

async function run(): Promise<Outcome> {
  const files = contentsOf(await buildOnce({ data: await writePlantedEdition() }));
  const pdf = await textsOfPdf(files["downloads/governance-arrangements.pdf"] ?? "");
  const texts: [what: string, text: string][] = [
    ...Object.entries(files),
    ...Object.keys(files).map((path): [string, string] => [`the name of ${path}`, path]),
    ...unpackedOf(files).map(([path, text]): [string, string] => [`${path}, unpacked`, text]),
    ...pdf.map((text): [string, string] => ["the PDF", text]),
  ];
  const broken = await brokenBy("canaries", () => {
    assert.ok(texts.filter(([, text]) => text.includes(shown)).length > 5, "what may be published would be found");
    assert.equal([...new Set(texts.filter(([, text]) => tellsSecret(text)).map(([what]) => what))], []);
  });
  return { tried: plantedFields.length + placesBeside.length, broken: broken === undefined ? [] : [broken] };
}
