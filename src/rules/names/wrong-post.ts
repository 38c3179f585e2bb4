import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Partner, Person } from "../../model/model.ts";
import { type Apposition, appositionInNextCell, appositionsOf } from "../../proofread/names/appositions.ts";
import type { Mention } from "../../proofread/names/mentions.ts";
import { type ReadSentence, type ReadText, readingOf } from "../../proofread/reading/reading.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingInText, wordsAt } from "../shared/in-text.ts";

export const wrongPost: Rule = {
  id: "wrong-post",
  severity: "warning",
  title: "People with another post",
  about: "A person whom a text names with another post, or another organisation, than the record has.",
  why: "Readers write to the wrong office.",
  proofreads: true,
  ok: [
    example("[[person:ann-reed]], Chief Constable of [[partner:police]], and [[person:ann-reed]] (Police) spoke."),
    example("The Chief Constable, [[person:ann-reed]], spoke to the Director of Works, Cy Moss."),
    example("The Director of Works and [[person:ann-reed]] spoke. [[person:ann-reed]], with the Director of Works, spoke."),
    example("[[person:ann-reed]], for the [[partner:trust]], heard the Chief Constable ([[person:ann-reed]])."),
    example("[[person:ann-reed]], then Deputy Director of Works, was made chair of the Board."),
  ],
  notOk: [
    example("[[person:ann-reed]], Director of Works, spoke."),
    example("The Director of Works, [[person:ann-reed]], spoke."),
    example("Deputy Chief Constable [[person:ann-reed]] spoke."),
    example("[[person:ann-reed]] (Harbour Trust) spoke."),
    example("[[person:ann-reed]] of the [[partner:trust]] spoke."),
    example("[[person:ann-reed]] is the Director of Works."),
    example("[[person:ann-reed]], who is Director of Works, spoke."),
    example("[[person:ann-reed]] has been appointed as Director of Works."),
    example("[[person:ann-reed]] serves as Independent Chair."),
    example("The Director of Works ([[person:ann-reed]]) spoke."),
    example("| Who | What |\n|---|---|\n| [[person:ann-reed]] | Director of Works |"),
  ],
  check: (model) => {
    const seatedFor = agenciesOf(model);
    return readingOf(model).texts.flatMap((text) =>
      text.sentences.flatMap((sentence) =>
        sentence.mentions.flatMap((mention): Finding[] => {
          if (mention.named.kind !== "person" || (mention.reference?.form ?? "") !== "") return [];
          const { record } = mention.named;
          if (mention.typed !== undefined && mention.typed.length > 1) return [];
          const said = [...appositionsOf(sentence, mention), ...appositionInNextCell(text, sentence, mention)];
          const wrong = said.find(
            (each) => hasOtherPost(model, record, each) || hasOtherPartner(model, record, each, seatedFor.get(record.id) ?? []),
          );
          return wrong === undefined ? [] : [findWrong(model, text, sentence, mention, record, wrong)];
        }),
      ),
    );
  },
};

/** For which organisations each person is seated on a group. */
function agenciesOf({ groups }: ModelOnDay): ReadonlyMap<string, readonly Partner[]> {
  const agencies = new Map<string, Partner[]>();
  for (const { agency, seats } of groups.flatMap(({ memberships }) => memberships)) {
    for (const { person } of seats) {
      if (agency !== undefined && person !== undefined) agencies.set(person.id, [...(agencies.get(person.id) ?? []), agency]);
    }
  }
  return agencies;
}

function hasOtherPost(model: ModelOnDay, person: Person, { post }: Apposition): boolean {
  if (post === undefined) return false;
  const held = [
    person.post,
    ...person.posts.filter(({ time }) => time === "now").map((each) => each.post),
    ...seatPosts(model, person),
  ];
  const known = held.filter((each) => each !== undefined);
  return known.length > 0 && !known.some((each) => isSamePost(post, wordsOfPost(each)));
}

/** The posts under which a person is seated, and the offices of independent chair and scrutineer. */
function seatPosts({ groups, independentChair, independentScrutineer }: ModelOnDay, { id }: Person): (string | undefined)[] {
  const seats = groups.flatMap(({ memberships, statedChairs }) => [
    ...memberships.flatMap((each) => each.seats),
    ...statedChairs,
  ]);
  return [
    ...seats.filter(({ person }) => person?.id === id).map(({ post }) => post),
    ...(independentChair?.person?.id === id ? ["Independent Chair"] : []),
    ...(independentScrutineer?.person?.id === id ? ["Independent Scrutineer"] : []),
  ];
}

/** Whether one of two posts is the other, or the same told at greater length; a deputy is another than the person deputised for. */
function isSamePost(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!short.every((word) => long.includes(word))) return false;
  return !long.some((word) => ranks.has(word) && !short.includes(word));
}

const ranks: ReadonlySet<string> = new Set(["assistant", "associate", "deputy", "vice"]);

function wordsOfPost(post: string): string[] {
  return (
    post
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  )
    .filter((word) => !smallWords.has(word))
    .map(stem);
}

function stem(word: string): string {
  return word.replace(/'?s'?$/, "");
}

const smallWords: ReadonlySet<string> = new Set("a an and at for from in of on the to with interim acting".split(" "));

function hasOtherPartner(model: ModelOnDay, { partner }: Person, said: Apposition, seatedFor: readonly Partner[]): boolean {
  if (partner === undefined) return false;
  const own = [partner, ...seatedFor];
  if (said.partner !== undefined) {
    return said.partner.id !== model.partnership.id && own.every(({ id }) => id !== said.partner?.id);
  }
  const role = said.word === undefined ? undefined : roleWords[said.word];
  return role !== undefined && own.every(({ statutoryRole }) => statutoryRole !== undefined && statutoryRole !== role);
}

/** What statutory safeguarding partners are called for short. */
const roleWords: Readonly<Record<string, Partner["statutoryRole"]>> = {
  police: "police",
  council: "localAuthority",
  "local authority": "localAuthority",
  icb: "integratedCareBoard",
};

function findWrong(
  model: ModelOnDay,
  text: ReadText,
  sentence: ReadSentence,
  mention: Mention,
  person: Person,
  said: Apposition,
): Finding {
  const { name } = person.published ?? { name: "" };
  const recorded = [person.post, person.partner?.name].filter((part) => part !== undefined).join(", ");
  return findingInText(wrongPost, model, text, sentence, mention, {
    message: `The text says "${wordsAt(text, said)}" of ${name}; the record says "${recorded}".`,
    help: `Write [[person:${person.id}|full]], or [[person:${person.id}|post]] for the post alone; if the text is right, change the record.`,
    passages: [passageAt(model, person, person.post === undefined ? "/partner" : "/post", recorded)],
  });
}

function example(sentence: string) {
  return {
    files: {
      "partners.yaml":
        "partners:\n  - { id: partnership, name: Sandholm Safeguarding Partnership, is: [partnership] }\n  - { id: police, name: Sandholm Police, shortName: Police, is: [statutoryPartner], statutoryRole: police }\n  - { id: trust, name: Harbour Trust, is: [connectedBody] }\n",
      "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n`,
    },
  };
}
