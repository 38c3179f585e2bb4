import { earliest, inWords } from "../../../model/dates.ts";
import { listInWords } from "../../../text/in-words.ts";
import { english } from "../../../words/english.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { type Drafts, type FileRecord, pathOf } from "../../data/drafts.ts";
import type { Answers, ChoiceField, FieldMessage } from "../../forms/field.ts";
import { lineOf, partialDateOf } from "../shared/answered.ts";
import { askChoice, askField, askRecord } from "../shared/asking.ts";
import { errorAt, ofStep } from "../shared/messages.ts";
import { dateIn, firstAfter, toYaml, whenInWords } from "../shared/periods.ts";
import { entriesOf, peopleIn, personName } from "../shared/records.ts";
import { withoutEmpty } from "../shared/with-fields.ts";
import type { Step, Task } from "../task.ts";
import { handOver, type PostHeld, withLastDay, withNextPost } from "./hand-over.ts";
import { changeOffices, changeSeats, type Holding } from "./holdings.ts";
import {
  type Choice,
  choiceFor,
  isHeldBy,
  keysWith,
  type Leaving,
  leavingIn,
  newPersonId,
  postKey,
  successorFor,
} from "./leaving.ts";

/** Gives whoever leaves a last day wherever she stands, and what she held to those who come. */
export const somebodyLeaves: Task = {
  id: "somebody-leaves",
  title: "Somebody leaves, and somebody comes",
  about: "When a person gives up a post, with the offices, chairs and seats that go with it, and others take them over.",
  section: "people",
  steps: (data, answers) => {
    const leaving = leavingIn(data, answers);
    return [firstStep(data), ...(leaving === undefined ? [] : laterSteps(data, leaving, answers))];
  },
  check: (data, answers, step) => ofStep(somebodyLeaves.steps(data, answers)[step], messagesOf(data, answers)),
  draft: (data, answers, drafts) => {
    const leaving = leavingIn(data, answers) as Leaving;
    changePeople(data, leaving, answers, drafts);
    const change = changeFor(data, leaving, answers);
    for (const { path, id } of leaving.groups) drafts.edit(path, (group) => changeSeats(id, group, change));
    return { sentence: sentenceOf(data, leaving, answers) };
  },
};

function firstStep(data: DeskData): Step {
  return {
    title: "Who leaves, and when?",
    lede: "Type it as soon as it is known: it takes effect the day after, and the website tells of it until then.",
    fields: [
      askRecord({ pointer: "/person", label: "Who leaves?", kinds: ["person"] }),
      askField(data, "people", "/people/0/until", { pointer: "/until", label: "What is the last day?" }),
    ],
  };
}

const choices: Readonly<Record<Choice, string>> = {
  existing: "Somebody who is in the data already",
  new: "Somebody new",
  unknown: "Somebody, but nobody knows yet who",
  nobody: "Nobody: it ends with the last day",
};

function laterSteps(data: DeskData, leaving: Leaving, answers: Answers): Step[] {
  const { post, held, named } = leaving;
  const existing = keysWith(leaving, answers, "existing");
  const name = (key: string) => (key === postKey ? postName(post, data) : held.find((each) => each.key === key)?.name);
  const takenOver = [
    ...(post === undefined ? [] : [whoTakes(postKey, postName(post, data), ["existing", "new", "nobody"])]),
    ...held.map(({ key, name, kind }) =>
      whoTakes(key, name, kind === "period" ? ["existing", "new", "unknown"] : ["existing", "new", "unknown", "nobody"]),
    ),
  ];
  const left = named.length === 0 ? undefined : `Also named ${listInWords(english, named)}, which stays until you change it.`;
  return [
    ...(takenOver.length === 0 ? [] : [{ title: "Who takes it over?", lede: left, fields: takenOver }]),
    ...(existing.length === 0
      ? []
      : [
          {
            title: "Who of those in the data?",
            fields: existing.map((key) =>
              askRecord({ pointer: `/successor/${key}`, label: name(key) ?? key, kinds: ["person"] }),
            ),
          },
        ]),
    ...(keysWith(leaving, answers, "new").length === 0 ? [] : [stepForNew(data, leaving, answers)]),
  ];
}

function whoTakes(key: string, label: string, offered: readonly Choice[]): ChoiceField {
  return askChoice({
    pointer: `/takenOver/${key}`,
    label,
    options: offered.map((value) => ({ value, label: value === "nobody" && key === postKey ? "Nobody yet" : choices[value] })),
  });
}

/** A post as it is told, with its organisation. */
function postName(held: PostHeld | undefined, { model }: DeskData): string {
  const partner = model?.index.partner.get(String(held?.partner))?.name;
  return [held?.post, partner].filter((each) => each !== undefined).join(", ");
}

function stepForNew(data: DeskData, leaving: Leaving, answers: Answers): Step {
  const isInPost = keysWith(leaving, answers, "new").includes(postKey);
  const ask = (field: string, own: { label?: string; isOptional?: true } = {}) =>
    askField(data, "people", `/people/0/${field}`, { pointer: `/new/${field}`, ...own });
  return {
    title: "Who is new?",
    fields: [
      ask("name"),
      ask("publish", { label: "Is the name to be published?" }),
      // Whoever takes over the post has it with its organisation from the day after.
      ...(isInPost
        ? []
        : [
            ask("post", { isOptional: true }),
            ask("partner", { isOptional: true }),
            ask("from", { label: "In this post since", isOptional: true }),
          ]),
    ],
  };
}

function messagesOf(data: DeskData, answers: Answers): FieldMessage[] {
  const leaver = lineOf(answers, "/person");
  const successors = [...answers].filter(([pointer]) => pointer.startsWith("/successor/"));
  const leaving = leavingIn(data, answers);
  const until = partialDateOf(answers, "/until");
  return [
    ...successors.flatMap(([pointer, [id]]) =>
      id === leaver ? [errorAt(pointer, "That is who leaves.", "Choose who takes it over.")] : [],
    ),
    ...(until !== undefined && leaving?.held.some(({ kind }) => kind === "period") && until.precision !== "day"
      ? [errorAt("/until", "The rotation of the co-chairs goes by days.", "Give the day.")]
      : []),
    ...findBeforeBeginning(leaving),
  ];
}

/** Finds that the last day is before the person took up the post. */
function findBeforeBeginning(leaving: Leaving | undefined): FieldMessage[] {
  if (leaving === undefined) return [];
  const { person, until } = leaving;
  const from = dateIn(person.from);
  if (from === undefined || earliest(from) <= until.date) return [];
  return [errorAt("/until", `The post is held only from ${inWords(from)}.`, "Correct the last day, or the post in people.yaml.")];
}

/** What stands in the place of each entry with the person who leaves. */
function changeFor(data: DeskData, { person, until }: Leaving, answers: Answers) {
  return (holding: Holding) =>
    isHeldBy(holding, String(person.id), until) ? handOver(holding, until, successorFor(data, answers, holding.key)) : undefined;
}

function changePeople(data: DeskData, leaving: Leaving, answers: Answers, drafts: Drafts): void {
  const { person, until, post } = leaving;
  const taker = post && successorFor(data, answers, postKey);
  const isNew = keysWith(leaving, answers, "new").length > 0;
  const change = changeFor(data, leaving, answers);
  drafts.edit(pathOf("people"), (file) => {
    const people = entriesOf(file.people).flatMap((each) => {
      if (each.id === person.id) return [withLastDay(each, until), ...(isNew ? [newPerson(data, leaving, answers)] : [])];
      return [post !== undefined && each.id === taker ? withNextPost(each, post, until) : each];
    });
    return changeOffices({ ...file, people }, data.model?.words ?? english, change);
  });
}

function newPerson(data: DeskData, leaving: Leaving, answers: Answers): FileRecord {
  const { post, until } = leaving;
  const isInPost = keysWith(leaving, answers, "new").includes(postKey);
  const from = isInPost ? firstAfter(until) : partialDateOf(answers, "/new/from");
  return withoutEmpty({
    id: newPersonId(data, answers),
    name: lineOf(answers, "/new/name"),
    publish: lineOf(answers, "/new/publish") === "yes" ? true : undefined,
    post: isInPost ? post?.post : lineOf(answers, "/new/post"),
    partner: isInPost ? post?.partner : lineOf(answers, "/new/partner"),
    from: from && toYaml(from),
  });
}

function sentenceOf(data: DeskData, leaving: Leaving, answers: Answers): string {
  const { person, until, held } = leaving;
  const names = [postKey, ...held.map(({ key }) => key)].flatMap((key) => {
    const choice = choiceFor(answers, key);
    if (choice === "new") return [lineOf(answers, "/new/name") ?? ""];
    return choice === "existing" ? [personName(peopleIn(data).find(({ id }) => id === successorFor(data, answers, key)))] : [];
  });
  const followers = [...new Set(names)];
  const follow =
    followers.length === 0 ? "" : `; ${listInWords(english, followers)} ${followers.length === 1 ? "follows" : "follow"}`;
  return `${personName(person)}: last day ${until.precision === "day" ? inWords(until) : whenInWords(until)}${follow}`;
}
