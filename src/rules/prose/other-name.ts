import { inWords } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Body } from "../../model/model.ts";
import { type Mention, standingOf } from "../../proofread/mentions.ts";
import { type Name, wordsOfName } from "../../proofread/names.ts";
import { type ReadSentence, type ReadText, readingOf } from "../../proofread/reading.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const otherName: Rule = {
  id: "other-name",
  severity: "warning",
  about:
    "A text that calls a group or an organisation by a name that is not its name now: one that it had before, that it will have, or another that it goes by, unless `namesInTexts` of `proofreading.yaml` allows it.",
  why: "Readers take two names for two bodies.",
  proofreads: true,
  ok: [example("The [[partner:police]] decides.")],
  notOk: [example("Sandholm Borough Police decides."), example("The Sandholm Force decides.")],
  check: (model) => {
    const allowed = new Set(model.proofreading.namesInTexts.map((name) => wordsOfName(name).join(" ")));
    return readingOf(model).texts.flatMap((text) =>
      text.sentences.flatMap((sentence) =>
        sentence.mentions.flatMap((mention) => findOther(model, text, sentence, mention, allowed)),
      ),
    );
  },
};

function findOther(
  model: ModelOnDay,
  text: ReadText,
  sentence: ReadSentence,
  mention: Mention,
  allowed: ReadonlySet<string>,
): Finding[] {
  const name = mention.typed?.[0];
  const standing = standingOf(mention);
  if (name === undefined || standing === undefined || standing === "name" || standing === "shortName") return [];
  if (name.named.kind !== "group" && name.named.kind !== "partner") return [];
  if (allowed.has(name.words.join(" "))) return [];
  const { kind, record } = name.named;
  return [
    findingInText(otherName, model, text, sentence, mention, {
      message: `"${wordsAt(text, mention)}" ${whatItIs(name, record)}.`,
      help: `Write [[${kind}:${record.id}]]. If texts may call it so, add the name to "namesInTexts" of proofreading.yaml.`,
      passages: [passageAt(model, record, "/name", record.name)],
    }),
  ];
}

/** What a name is to a body, as the end of a sentence. */
function whatItIs({ name, standing }: Name, { name: current, formerNames, laterNames }: Body): string {
  const now = `the name of "${current}"`;
  if (standing === "formerName") {
    const until = formerNames.find((former) => former.name === name)?.period.until;
    return until === undefined ? `was ${now} before` : `was ${now} until ${inWords(until)}`;
  }
  if (standing === "laterName") {
    const from = laterNames.find((later) => later.name === name)?.period.from;
    return from === undefined ? `will be ${now} later` : `will be ${now} from ${inWords(from)}`;
  }
  return `is another name of "${current}"`;
}

function example(sentence: string) {
  const names = "otherNames: [Sandholm Force], formerNames: [{ name: Sandholm Borough Police, until: 2020-03-31 }]";
  return {
    files: {
      "partners.yaml": `partners:\n  - { id: partnership, name: Sandholm Safeguarding Partnership, is: [partnership] }\n  - { id: police, name: Sandholm Police, ${names}, is: [statutoryPartner] }\n`,
      "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n`,
    },
  };
}
