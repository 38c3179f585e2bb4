import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import type { Link } from "../../proofread/reading/words.ts";
import type { Rule } from "../rule.ts";
import { findingInText } from "../shared/in-text.ts";

export const linkWords: Rule = {
  id: "link-words",
  severity: "warning",
  title: "Links that do not say where they lead",
  about: 'A link whose words do not tell where it leads: "click here", "here", "this link", "read more".',
  why: "Who hears the links of a page read out, and who reads the printed document, does not learn what is there (WCAG 2.2, 2.4.4).",
  proofreads: true,
  ok: [example("Read [what we found here](https://example.org/found).")],
  notOk: [
    example("To read it, [click here](https://example.org/found)."),
    example("It stands [here](https://example.org/found)."),
    example("Follow [this link](https://example.org/found)."),
  ],
  check: (model) => readingOf(model).texts.flatMap((text) => text.links.flatMap((link) => findIn(model, text, link))),
};

/** Words that could stand for any link. */
const empty =
  /^(?:please )?(?:(?:click|press|tap|go|see|look)(?: on)?(?: (?:here|this|the|below))?(?: link)?|here|this|this link|this page|link|the link|read more|more|find out more|more information|download|website|webpage|web page|page)\.?$/i;

function findIn(model: ModelOnDay, text: ReadText, link: Link): Finding[] {
  const sentence = text.sentences.find(({ tokens }) => (tokens.at(-1)?.end ?? 0) > link.start);
  if (sentence === undefined || !empty.test(link.words.replace(/[*_]/g, "").trim())) return [];
  return [
    findingInText(linkWords, model, text, sentence, link, {
      message: `The words of the link, "${link.words}", do not tell where it leads.`,
      help: "Make the name of what is there the link: the title of the document, the name of the page.",
    }),
  ];
}

function example(text: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${text}\n` } };
}
