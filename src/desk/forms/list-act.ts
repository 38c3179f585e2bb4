import type { Answers } from "./field.ts";

/** More items than any list has. The number of one beyond is no form's, and would make as many that are empty. */
const mostItems = 5000;

/** How many items of a list the answers have; an empty one counts. */
export function lengthOf(answers: Answers, pointer: string): number {
  const numbers = [...answers.keys()].map((name) => placeIn(pointer, name)?.at ?? -1).filter((at) => at < mostItems);
  return Math.max(-1, ...numbers) + 1;
}

/**
 * The answers after a button of a list was pressed: `add:/reportsTo`, or `up`, `down` or `remove` with the pointer of an
 * item, `up:/reportsTo/1`. An act that names no item changes nothing.
 */
export function afterListAct(answers: Answers, act: string): Answers {
  const [, verb = "", pointer = ""] = /^(add|up|down|remove):(\/.*)$/.exec(act) ?? [];
  if (verb === "add") return new Map([...answers, [`${pointer}/${lengthOf(answers, pointer)}`, [""]]]);
  const [, list = "", number = ""] = /^(.*)\/(\d+)$/.exec(pointer) ?? [];
  const at = Number(number);
  const length = lengthOf(answers, list);
  const order = Array.from({ length }, (_, place) => place);
  if (verb === "" || number === "" || at >= length) return answers;
  if (verb === "remove") order.splice(at, 1);
  else {
    const to = at + (verb === "up" ? -1 : 1);
    if (to < 0 || to >= length) return answers;
    order.splice(to, 0, ...order.splice(at, 1));
  }
  return inOrder(answers, list, order);
}

/** The answers with the items of a list in another order; those that it leaves out are gone. */
function inOrder(answers: Answers, list: string, order: readonly number[]): Answers {
  const others = [...answers].filter(([name]) => placeIn(list, name) === undefined);
  const items = order.flatMap((from, to) =>
    [...answers].flatMap(([name, values]): [string, readonly string[]][] => {
      const place = placeIn(list, name);
      return place?.at === from ? [[`${list}/${to}${place.rest}`, values]] : [];
    }),
  );
  return new Map([...others, ...items]);
}

/** The number of the item that an input is of, and what follows it in the input's name. */
function placeIn(list: string, name: string): { at: number; rest: string } | undefined {
  const [, number, rest = ""] = name.startsWith(`${list}/`)
    ? (/^(\d+)((?:[./].*)?)$/.exec(name.slice(list.length + 1)) ?? [])
    : [];
  return number === undefined ? undefined : { at: Number(number), rest };
}
