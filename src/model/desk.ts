import type { Body, Source } from "./base.ts";

/** How the desk, where the data are edited in a browser, works for a partnership. Nothing of it is published. */
export interface Desk {
  readonly publishing: {
    /** Whether changes go straight to the main branch, or to a branch of their own for somebody else to look at first. */
    readonly to: "main" | "branch";
  };
  readonly accounts: readonly Account[];
}

/** The account, where the repository is kept, of somebody who sees to the reviews of an owner. */
export interface Account extends Source {
  readonly owner: Body;
  /** Its name; of a team, that of the organisation and that of the team with a slash between them. */
  readonly account: string;
}

/** Where the desk stands on the machine of whoever has started it. */
const deskAddress = "http://localhost:8090";

/** The address of the task of the desk that records a review; a refresh has an id of its own. */
export function recordingAddress(reviewId: string): string {
  return `${deskAddress}/tasks/record-review?review=${encodeURIComponent(reviewId)}`;
}
