import type { RotationPeriod } from "../../model/co-chairs.ts";
import type { CoChairs } from "../../model/model.ts";
import { periodInWords } from "../../text/period-in-words.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchBy, type Pair } from "../shared/records.ts";
import { changeOfValue, sinceOf } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { change, holderKey, subject } from "./named-people.ts";

const rotationFields: Fields<CoChairs> = {
  group: field(
    "changes.fields.group",
    ({ group }) => group?.name,
    ({ group }) => group?.id,
  ),
  asPublished: "serves the check alone",
  standing: "told by a sentence of its own",
  rotation: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

/** The periods of the rotation that are new, gone or of somebody else. */
export function changesOfCoChairs(models: Models): Change[] {
  const { before, after } = models;
  const [was, is] = [before.coChairs, after.coChairs];
  const { words } = after;
  const rows = (coChairs: CoChairs | undefined) => coChairs?.rotation ?? [];
  const { both, gone, come } = matchBy(
    rows(was),
    rows(is),
    ({ from, until, ...holder }) => `${from} ${until} ${holderKey(models, holder)}`,
  );
  return [
    ...(was === undefined || is === undefined
      ? []
      : changedFields(words, rotationFields, say(words, "changes.people.coChairs"), { before: was, after: is }).map((sentence) =>
          change(sentence),
        )),
    ...both.flatMap((pair) =>
      pair.before.postAsPublished === pair.after.postAsPublished ? [] : [change(postOfPeriod(words, pair), pair.after.person)],
    ),
    ...come.map(({ from, until, ...holder }) => ({
      ...change(
        say(words, "changes.people.isCoChair", { holder: subject(words, holder), when: periodInWords(words, { from, until }) }),
        holder.person,
      ),
      ...sinceOf(from),
    })),
    ...gone.map(({ from, until, ...holder }) =>
      change(
        say(words, "changes.people.isNotCoChair", {
          holder: subject(words, holder),
          when: periodInWords(words, { from, until }),
        }),
        holder.person,
      ),
    ),
  ];
}

/** The post that the list of the periods gives, before and after. */
function postOfPeriod(words: Words, { before, after }: Pair<RotationPeriod>): string {
  const what = { holder: subject(words, after), when: periodInWords(words, after) };
  return changeOfValue(words, say(words, "changes.people.coChairPost", what), before.postAsPublished, after.postAsPublished);
}
