import type { Finding } from "../model/finding.ts";
import type { Model, Source } from "../model/model.ts";
import { type Check, foundAt } from "./found.ts";

/** Two groups, or two partners, of one name cannot be told apart in print. */
export const sameName: Check = (model) => [
  ...repeated(model, model.groups, "group"),
  ...repeated(model, model.partners, "partner"),
];

type Bearer = Source & { readonly id: string; readonly name: string };

function repeated(model: Model, bearers: readonly Bearer[], what: string): Finding[] {
  const firsts = new Map<string, Bearer>();
  return bearers.flatMap((bearer) => {
    const first = firsts.get(plain(bearer.name));
    if (first === undefined) {
      firsts.set(plain(bearer.name), bearer);
      return [];
    }
    return [
      foundAt(model, bearer, "/name", {
        rule: "same-name",
        severity: "warning",
        message: `The ${what} ${first.id} has the name "${bearer.name}" too.`,
        help: "Name one of them differently, or take one away.",
      }),
    ];
  });
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
