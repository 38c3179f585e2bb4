import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { type NearName, nearNamesOf } from "../../proofread/names/near-names.ts";
import type { Rule } from "../rule.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";
import { referenceTo, registeredPlace } from "../shared/named.ts";

export const nearName: Rule = {
  id: "near-name",
  severity: "warning",
  title: "Names that are nearly right",
  about:
    "Words of a text that differ by a letter or two from the name of a group, an organisation, a person or a document, or a person's name with another form of the first name.",
  why: "A name that is misspelt is not found by who looks for it, and a person whose name is misspelt minds.",
  proofreads: true,
  ok: [example("[[person:ann-reed]] told the Safeguarding Partnerships of the coast."), example("Ed Reed and Dr Reed spoke.")],
  notOk: [
    example("Anne Reed told the partnership."),
    example("Annabel Reed told the partnership."),
    example("Ann Rede told the partnership."),
    example("Ann Read told the partnership."),
    example("The Sandholme Safeguarding Partnership decides."),
    example("The Sandholm Police spoke for the Sandholm Safegaurding Partnership."),
    { files: { "news/harbour.md": "---\ntitle: Harbour watched\n---\n\nIt is watched by the Sandholme Police.\n" } },
    { files: { "groups/board.yaml": "memberships: [{ constituency: Sandhlom Police, seats: [{ post: Clerk }] }]\n" } },
  ],
  check: (model) =>
    nearNamesOf(model)
      .filter(({ differs }) => differs === "letters")
      .map((near) => findingOfNear(model, near)),
};

function findingOfNear(model: ModelOnDay, { text, sentence, start, end, name }: NearName): Finding {
  const span = { start, end };
  return findingInText(nearName, model, text, sentence, span, {
    message: `The text says "${wordsAt(text, span)}"; the record says "${name.name}".`,
    help: `If it means that, write ${referenceTo(model, name)}.`,
    passages: [registeredPlace(model, name)],
  });
}

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}
