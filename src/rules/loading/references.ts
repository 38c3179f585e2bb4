import type { RuleTexts } from "../rule.ts";

const chapter = (text: string) =>
  ({ files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${text}\n` } }) as const;

/** References in text: `[[kind:id]]` and `[[kind:id|form]]`. */
export const referenceRules = {
  reference: {
    severity: "error",
    title: "References that cannot be filled in",
    about: "A reference that is not closed, names a kind or a form that there is not, or stands where it cannot be filled in.",
    why: "The reader would see the brackets in place of the fact.",
    ok: [chapter("The [[group:board]] leads.")],
    notOk: [chapter("The [[grp:board]] leads.")],
  },
  "reference-empty": {
    severity: "error",
    title: "References to what is not filled in",
    about: "A reference to something that the data do not say, such as the short name of a partner that has none.",
    why: "Nothing could be filled in, and the sentence would have a hole.",
    ok: [chapter("We are [[partner:police]].")],
    notOk: [chapter("We are [[partner:police|short]].")],
  },
  "unpublished-name": {
    severity: "error",
    title: "References to people who are not published",
    about: "A reference to the name of a person who is not marked to be published.",
    why: "A name is published only where the person's record says so: people may have reasons not to be found.",
    ok: [chapter("Write to the [[person:ben-shaw|post]].")],
    notOk: [chapter("Write to [[person:ben-shaw]].")],
  },
} as const satisfies RuleTexts;
