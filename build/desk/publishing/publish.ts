import { realpath } from "node:fs/promises";
import { reviewAddress } from "./addresses.ts";
import type { Clash } from "./clash.ts";
import { type Author, commitData, headOf, identityOf } from "./commit.ts";
import { answerOf, type Git, gitIn } from "./git.ts";
import { joinWith, settle } from "./merge.ts";
import type { Outcome } from "./outcome.ts";
import { type Remote, type Repository, repositoryOf } from "./repository.ts";
import { findReviewBranch } from "./review-branch.ts";
import { bring, push } from "./send.ts";
import type { Choice } from "./three-way.ts";

/** What is to be published, and how. */
export interface PublishOrder {
  /** The data folder. */
  readonly folder: string;
  /** What was changed, in words: the message of the commit. */
  readonly sentences: readonly string[];
  /** `main`: into the branch that is published; `branch`: onto a branch of its own, for somebody to review. */
  readonly to: "main" | "branch";
  /** YYYY-MM-DD */
  readonly today: string;
  /** Who commits, where git does not know. */
  readonly author?: Author | undefined;
  /** Whether the data may be published, asked again once they have been joined with what others published. */
  readonly check: () => Promise<boolean>;
}

/** How often somebody else may be quicker, one after another, before it is given up. */
const mostTries = 4;

/**
 * Commits what has changed in the data folder, and nothing else, and sends it to the remote of its repository. Where somebody
 * else was first, both are joined; where both changed the same lines, hers stay committed here and the clash is given.
 * The caller has checked the data.
 */
export async function publish(order: PublishOrder): Promise<Outcome> {
  return withRepository(order, async (git, repository) => {
    const committed = await commitData(git, repository.prefix, order.sentences);
    if ("kind" in committed) return committed;
    const { commit } = committed;
    if (repository.remote === undefined) return commit === undefined ? nothing : noRemote(commit);
    const isKnownThere = commit === undefined && repository.ahead === 0;
    const outcome = isKnownThere ? nothing : await deliver(git, repository, repository.remote, order);
    return { ...outcome, ...(commit !== undefined && { commit }) };
  });
}

/**
 * Joins the two sides of a clash by what was chosen for each of its files, and sends the result as `publish` does.
 * @param clash the one that `publish` gave, or its two commits
 * @param choices by the paths of its files
 */
export async function resolve(
  order: Omit<PublishOrder, "sentences"> & {
    readonly clash: Pick<Clash, "hers" | "theirs">;
    readonly choices: ReadonlyMap<string, Choice>;
  },
): Promise<Outcome> {
  return withRepository(order, async (git, repository) => {
    const settled = await settle(git, repository.prefix, order.clash, order.choices);
    if ("kind" in settled) return settled;
    const commit = await headOf(git);
    if (!(await order.check())) return { ...faulty, ...settled, commit };
    if (repository.remote === undefined) return noRemote(commit);
    // The first of her sentences names the branch for a review.
    const sentences = [(await answerOf(git, "log", "-1", "--format=%s", order.clash.hers)) ?? ""];
    const outcome = await deliver(git, repository, repository.remote, { ...order, sentences });
    return { ...outcome, received: [...settled.received, ...(outcome.received ?? [])], commit };
  });
}

async function withRepository(
  { folder, author }: Pick<PublishOrder, "folder" | "author">,
  work: (git: Git, repository: Repository) => Promise<Outcome>,
): Promise<Outcome> {
  const repository = await repositoryOf(folder);
  if (repository.kind === "none") return { kind: "noRepository", ...repository.why };
  if (repository.obstacle !== undefined) return { kind: "obstacle", ...repository.obstacle };
  const identity = author === undefined ? {} : identityOf(author);
  if (identity === undefined || (author === undefined && !repository.authorKnown)) return authorMissing;
  return work(gitIn(await realpath(folder), identity), repository);
}

async function deliver(git: Git, repository: Repository, remote: Remote, order: PublishOrder): Promise<Outcome> {
  const received: string[] = [];
  for (let tries = 0; tries < mostTries; tries += 1) {
    const sent = order.to === "main" ? await sendToMain(git, remote) : undefined;
    if (sent !== undefined && sent !== "behind") return { ...sent, received };
    const brought = await bring(git, remote);
    if ("kind" in brought) return { ...brought, received };
    if (brought.theirs === undefined) return { ...noBranchThere(remote), received };
    const joined = await joinWith(git, repository.prefix, brought.theirs);
    if ("kind" in joined) return { ...joined, received };
    received.push(...joined.received);
    if (joined.received.length > 0 && !(await order.check())) return { ...faulty, received };
    if (order.to === "branch") {
      const waiting = await sendForReview(git, remote, brought.theirs, order);
      if (waiting !== "behind") return { ...waiting, received };
    }
  }
  return { ...overtaken(remote), received };
}

async function sendToMain(git: Git, remote: Remote): Promise<Outcome | "behind"> {
  const sent = await push(git, remote, remote.branch, "--set-upstream");
  if (sent === "unchanged") return nothing;
  if (sent !== "sent") return sent;
  return { kind: "published", happened: `Your changes are published: ${remote.address} has them.` };
}

/** The branch of the data stays as it is: ahead of the remote's until the review is done and its changes arrive there. */
async function sendForReview(git: Git, remote: Remote, theirs: string, order: PublishOrder): Promise<Outcome | "behind"> {
  const trees = await Promise.all(["HEAD", theirs].map((commit) => answerOf(git, "rev-parse", "--verify", `${commit}^{tree}`)));
  if (trees[0] === trees[1]) return nothing;
  const found = await findReviewBranch(git, remote, theirs, order.today, order.sentences[0] ?? "");
  if ("kind" in found) return found;
  const { branch } = found;
  const sent = await push(git, remote, branch);
  if (sent !== "sent" && sent !== "unchanged") return sent;
  const address = reviewAddress(remote.address, remote.branch, branch);
  return {
    kind: "inReview",
    happened:
      sent === "sent"
        ? `Your changes are at ${remote.address}, on the branch "${branch}", for somebody to review.`
        : `There was nothing new to publish. Your earlier changes wait for their review on the branch "${branch}".`,
    toDo: `${address === undefined ? "Ask whoever reviews changes to look at that branch" : "Open the page of the review, and ask for it there"}. They are published once it is merged.`,
    branch,
    ...(address !== undefined && { address }),
  };
}

const nothing: Outcome = { kind: "nothing", happened: "There is nothing to publish: all changes are published already." };

const authorMissing: Outcome = {
  kind: "authorMissing",
  happened: "Git does not know who you are, so nothing was committed. Your changes are as you saved them.",
  toDo: "Give your name and your email address as others are to see them beside your changes, and publish again.",
};

const faulty: Outcome = {
  kind: "faulty",
  happened:
    "Somebody else has published meanwhile. Their changes have been joined with yours on this machine, and together they have faults, so nothing was sent.",
  toDo: "Correct what the check says, and publish again.",
};

function noRemote(commit: string): Outcome {
  return {
    kind: "noRemote",
    happened: "Your changes are committed on this machine. The repository has no other place that they could be sent to.",
    toDo: "Ask whoever looks after the repository to set one up (a remote), and publish again.",
    commit,
  };
}

function noBranchThere({ address, branch }: Remote): Outcome {
  return {
    kind: "refused",
    happened: `${address} has no branch "${branch}" that the changes could be reviewed for. They are kept on this machine.`,
    toDo: "Publish once without a review, or ask whoever looks after the repository which branch is published.",
  };
}

function overtaken({ address }: Remote): Outcome {
  return {
    kind: "unreachable",
    happened: `Others are publishing to ${address} at this moment, and were quicker each time. Your changes are kept on this machine.`,
    toDo: "Publish again in a minute.",
  };
}
