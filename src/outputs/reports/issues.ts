import { inWords } from "../../model/dates.ts";
import { type ModelOnDay, verdictOn } from "../../model/day.ts";
import type { Review } from "../../model/model.ts";
import { reviewKey } from "../../rules/known-before.ts";
import { issueBody, issueTitle, subjectOfIssue, type Told } from "./issue-text.ts";

/** An issue of the repository. */
export interface Issue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
}

/** What is to be done to the issues of a repository. */
export type IssueChange =
  | { readonly change: "open"; readonly title: string; readonly body: string; readonly assignees: readonly string[] }
  | {
      /** To an open issue, or to a closed one that is opened again. */
      readonly change: "update" | "reopen";
      readonly number: number;
      readonly title: string;
      readonly body: string;
      readonly assignees: readonly string[];
    }
  | { readonly change: "close"; readonly number: number; readonly comment: string; readonly isDone: boolean };

/**
 * What is to be done so that each overdue review has one open issue, which tells its owner, and no other review has any. An
 * issue that says what it is to say already is left alone. A waiver that is in force opens no issue and closes none.
 * @param issues those that the program has opened before, open and closed; of any other nothing may be said here, since
 *   anybody may write the remark by which they are known
 * @param assignable the accounts to which an issue can be assigned
 */
export function planIssues(model: ModelOnDay, issues: readonly Issue[], assignable: readonly string[]): IssueChange[] {
  return [
    ...model.reviews.flatMap((review) => changeFor(model, review, issues, assignable)),
    ...issues.filter(({ isOpen }) => isOpen).flatMap((issue) => closingOf(model, issue)),
  ];
}

function changeFor(model: ModelOnDay, review: Review, issues: readonly Issue[], assignable: readonly string[]): IssueChange[] {
  const { status, due, waived } = verdictOn(model, review);
  // Without a date it counts as overdue, but that is a fault of the data.
  if (status !== "overdue" || due === undefined) return [];
  const told = toldOf(model, review, assignable);
  const said = { title: issueTitle(review), body: issueBody(model, review, due, told), assignees: told.assigned };
  const ofReview = issues.filter(({ body }) => subjectOfIssue(body)?.review === reviewKey(review));
  const open = ofReview.find(({ isOpen }) => isOpen);
  if (open !== undefined) return saysSame(open, said) ? [] : [{ change: "update", number: open.number, ...said }];
  if (waived) return [];
  const closed = ofReview.find(({ body }) => subjectOfIssue(body)?.due === due);
  return closed === undefined ? [{ change: "open", ...said }] : [{ change: "reopen", number: closed.number, ...said }];
}

function toldOf({ desk }: ModelOnDay, { owner }: Review, assignable: readonly string[]): Told {
  const accounts = desk.accounts.filter((each) => each.owner.id === owner?.id).map(({ account }) => account);
  // Accounts are the same in capitals and small letters.
  const known = new Map(assignable.map((account) => [account.toLowerCase(), account]));
  return {
    assigned: accounts.flatMap((account) => known.get(account.toLowerCase()) ?? []),
    mentioned: accounts.filter((account) => !known.has(account.toLowerCase())),
  };
}

/** Whoever changes an issue in a browser gives its lines other ends. */
function saysSame(issue: Issue, said: { readonly title: string; readonly body: string }): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trim();
  return issue.title === said.title && plain(issue.body) === plain(said.body);
}

/** Closes the issue of a review that is not overdue any more, or that the data no longer have. */
function closingOf(model: ModelOnDay, { number, body }: Issue): IssueChange[] {
  const subject = subjectOfIssue(body);
  if (subject === undefined) return [];
  const review = model.reviews.find((each) => reviewKey(each) === subject.review);
  if (review === undefined) {
    return [{ change: "close", number, isDone: false, comment: "The data no longer have this review." }];
  }
  const { status, due } = verdictOn(model, review);
  // Of a review whose date is not known any more nobody can say that it took place.
  if (due === undefined || status === "overdue") return [];
  return [
    { change: "close", number, isDone: true, comment: `It is not overdue any more: the review is due by ${inWords(due)}.` },
  ];
}
