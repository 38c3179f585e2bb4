import { contributorOf, moneyInWords, totalOf } from "../../src/text/money.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import { Linked } from "./linked.tsx";

/** What each partner gives to the budget of the year, and the total. */
export function BudgetTable({ renderContext: { model, hrefs } }: { renderContext: RenderContext }) {
  const { words, arrangements } = model;
  const { budget } = arrangements;
  if (budget === undefined) return null;
  return (
    <table class="budget">
      <caption>{say(words, "budget.caption", { year: budget.year })}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words, "budget.contributor")}</th>
          <th scope="col" class="amount">
            {say(words, "budget.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {budget.contributions.map((contribution) => (
          <tr>
            <th scope="row">
              {contribution.partner === undefined ? (
                contributorOf(contribution)
              ) : (
                <>
                  <Linked href={hrefs.partner(contribution.partner)} text={contribution.partner.name} />
                  {contribution.contributor !== undefined && `, ${contribution.contributor}`}
                </>
              )}
              {contribution.note !== undefined && <span class="budget-note"> {contribution.note}</span>}
            </th>
            <td class="amount">{moneyInWords(words, contribution.amount, budget.currency)}</td>
          </tr>
        ))}
        <tr class="budget-total">
          <th scope="row">{say(words, "budget.total")}</th>
          <td class="amount">{moneyInWords(words, totalOf(budget), budget.currency)}</td>
        </tr>
      </tbody>
    </table>
  );
}
