import type { GitResult } from "./git.ts";
import { detailOf, type Outcome } from "./outcome.ts";
import type { Remote } from "./repository.ts";

const kept = "Your changes are kept on this machine.";

/** Why a remote could not be asked, by what git says of it in English, the most telling first. */
const causes: readonly { readonly said: RegExp; readonly of: (remote: Remote) => Outcome }[] = [
  {
    said: /could not resolve host|name or service not known|temporary failure in name resolution|failed to connect|could ?n[o']t connect|connection (?:refused|timed out|reset)|network is unreachable|no route to host|operation timed out|timeout was reached/i,
    of: ({ address }) => ({
      kind: "unreachable",
      happened: `${address} could not be reached, so nothing was sent. ${kept}`,
      toDo: "See whether this machine is connected to the internet, and publish again later.",
    }),
  },
  {
    said: /host key verification failed/i,
    of: ({ address }) => ({
      kind: "refused",
      happened: `This machine has not been connected to ${address} before, or something answers in its place, so nothing was sent. ${kept}`,
      toDo: "Ask whoever set up this machine to connect it with git once, and publish again.",
    }),
  },
  {
    said: /authentication failed|could not read (?:username|password)|terminal prompts disabled|permission (?:to \S+ )?denied|access denied|invalid (?:username|credentials)|returned error: 40[13]/i,
    of: ({ address }) => ({
      kind: "refused",
      happened: `${address} did not accept who you are, so nothing was sent. ${kept}`,
      toDo: "Sign in again to the service that keeps the repository, or ask whoever looks after it for the right to write, and publish again.",
    }),
  },
  {
    said: /does not appear to be a git repository|repository .*not found|not found|no such file or directory|returned error: 404|unable to find remote helper|transport '.*' not allowed/i,
    of: ({ address }) => ({
      kind: "unreachable",
      happened: `At ${address} there is no repository that this machine may see, so nothing was sent. ${kept}`,
      toDo: "Ask whoever looks after the repository whether it has moved, and publish again.",
    }),
  },
];

/** Why nothing could be sent to a remote, or brought from it. */
export function describeRemoteFailure(remote: Remote, { code, said }: GitResult): Outcome {
  if (code === undefined) {
    return {
      kind: "unreachable",
      happened: `${remote.address} did not answer in time, so it is not known whether anything arrived. ${kept}`,
      toDo: "Publish again later: what has arrived is not sent twice.",
      ...detailOf(said),
    };
  }
  const cause = causes.find((each) => each.said.test(said));
  const outcome: Outcome = cause?.of(remote) ?? {
    kind: "refused",
    happened: `Git could not exchange anything with ${remote.address}. ${kept}`,
    toDo: "Ask whoever looks after the repository, show them what git said, and publish again.",
  };
  return { ...outcome, ...detailOf(said) };
}

/** What a host said that has received changes and refused them. */
export function describeRefusal({ address, branch }: Remote, reason: string, said: string): Outcome {
  const spoken = said.split("\n").filter((line) => line.startsWith("remote:"));
  return {
    kind: "refused",
    happened: `${address} refused to change its branch "${branch}". ${kept}`,
    toDo: "Where changes are reviewed there before they count, let the desk publish by a branch for review. Else ask whoever looks after the repository.",
    ...detailOf([reason, ...spoken].join("\n")),
  };
}
