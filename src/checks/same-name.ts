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
  return bearers.flatMap((bearer, at) => {
    const first = bearers.slice(0, at).find(({ name }) => plain(name) === plain(bearer.name));
    if (first === undefined) return [];
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
