import type { Budget, Contribution } from "../model/model.ts";
import type { Words } from "../words/words.ts";

/** An amount in whole units of a currency as it is printed: "£120,000". */
export function moneyInWords({ language }: Words, amount: number, currency: Budget["currency"]): string {
  return new Intl.NumberFormat(language, { style: "currency", currency, maximumFractionDigits: 0 }).format(amount);
}

/** Who gives a contribution: the organisation, with what words add to it; empty where it is not said. */
export function contributorOf({ partner, contributor }: Contribution): string {
  return [partner?.name, contributor].filter(Boolean).join(", ");
}

/** What all contributions come to. */
export function totalOf({ contributions }: Budget): number {
  return contributions.reduce((sum, { amount }) => sum + amount, 0);
}
