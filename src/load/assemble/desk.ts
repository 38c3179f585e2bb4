import type { Account, Desk } from "../../model/desk.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUpBody } from "./directory.ts";
import { entriesIn, sourceOf, type ValidRecord } from "./sources.ts";

/** How the desk works: what its file says, and otherwise what its schema says of a field that is left out. */
export function deskFrom(file: ValidRecord<records.Desk> | undefined, directory: Directory): Desk {
  return {
    publishing: { to: file?.record.publishing?.to ?? "main" },
    accounts: file === undefined ? [] : accountsFrom(file, directory),
  };
}

function accountsFrom(file: ValidRecord<records.Desk>, directory: Directory): Account[] {
  return entriesIn(file, file.record.accounts, "accounts").flatMap((entry) => {
    const owner = lookUpBody(directory, entry.record.owner);
    return owner === undefined ? [] : [{ ...sourceOf(entry), owner, account: entry.record.account }];
  });
}
