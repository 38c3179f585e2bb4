import type { Finding } from "../../model/finding.ts";
import { isGroup } from "../../model/group.ts";
import type { Body, Group, Model, Partner } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { normaliseWords } from "../shared/wording.ts";

export const nameTaken: Rule = {
  id: "name-taken",
  severity: "warning",
  title: "Names that two bodies have",
  about:
    "A group or an organisation whose name, or a name that it will have, is another name, the short name or the longer name of another one; two equal names of one kind are told by same-name.",
  why: "Search leads to both, and a text that uses the name can mean either.",
  proofreads: true,
  ok: [forum("Forum", "Open Forum")],
  notOk: [forum("Forum", "Case Panel"), forum("Forum", "case panel")],
  check(model) {
    const bodies: readonly (Group | Partner)[] = [...model.groups, ...model.partners];
    const taken = new Map<string, Name>();
    for (const body of bodies) for (const name of otherNamesOf(body)) addFirst(taken, name);
    return bodies.flatMap((body) =>
      namesOf(body).flatMap((name) => {
        const other = taken.get(normaliseWords(name.name));
        return other === undefined || other.body === body ? [] : [toFinding(model, name, other)];
      }),
    );
  },
};

/** A name of a body, and the field that it stands in. */
interface Name {
  readonly body: Body;
  readonly name: string;
  readonly field: string;
}

/** The names by which a body is called now and will be called. */
function namesOf(body: Group | Partner): Name[] {
  return [{ body, name: body.name, field: "/name" }, ...body.laterNames.map(({ name }) => ({ body, name, field: "/name" }))];
}

/** What it is called besides. */
function otherNamesOf(body: Group | Partner): Name[] {
  const formalName = isGroup(body) ? body.formalName : undefined;
  return [
    ...(body.shortName === undefined ? [] : [{ body, name: body.shortName, field: "/shortName" }]),
    ...(formalName === undefined ? [] : [{ body, name: formalName, field: "/formalName" }]),
    ...body.otherNames.map((name) => ({ body, name, field: "/otherNames" })),
  ];
}

function addFirst(names: Map<string, Name>, name: Name): void {
  const key = normaliseWords(name.name);
  if (!names.has(key)) names.set(key, name);
}

function toFinding(model: Model, { body, name, field }: Name, other: Name): Finding {
  return findingOf(nameTaken, model, body, field, {
    message: `"${name}" is also what ${other.body.name} is called: "${other.name}".`,
    help: "Name one of them differently, or take the other name away where it is no longer used.",
    passages: [passageAt(model, body, field, name), passageAt(model, other.body, other.field, other.name)],
  });
}

function forum(name: string, otherName: string) {
  return { files: { "groups/forum.yaml": `name: ${name}\nkind: forum\notherNames: [${otherName}]\n` } };
}
