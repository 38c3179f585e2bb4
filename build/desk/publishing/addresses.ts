/** A repository on a host, as its address names it. */
interface HostedRepository {
  readonly host: string;
  /** `owner/name`, without `.git`. */
  readonly path: string;
}

/** The address of a remote as it may be shown: without a name, a password or a token in it. */
export function shownAddress(address: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return address.replace(/^[^/@\s]+:[^/@\s]*@/, "");
  return address.replace(/^([^:]+:\/\/)[^/?#]*@/, "$1").replace(/[?#].*$/, "");
}

/**
 * The page on which a host asks for a review of a branch.
 * @param address that of the remote
 * @param base the branch that the changes are for
 * @returns undefined for a host that is neither GitHub nor GitLab
 */
export function reviewAddress(address: string, base: string, branch: string): string | undefined {
  const repository = hostedRepository(address);
  if (repository === undefined) return undefined;
  const { host, path } = repository;
  const start = `https://${host}/${path.split("/").map(encodeURIComponent).join("/")}`;
  const parts = (name: string) => name.split("/").map(encodeURIComponent).join("/");
  if (/^github\./.test(host)) return `${start}/compare/${parts(base)}...${parts(branch)}?expand=1`;
  if (!/^gitlab\./.test(host)) return undefined;
  const query = [
    ["merge_request[source_branch]", branch],
    ["merge_request[target_branch]", base],
  ].map((pair) => pair.map((part) => encodeURIComponent(part ?? "")).join("="));
  return `${start}/-/merge_requests/new?${query.join("&")}`;
}

/** Reads `https://host/owner/name.git`, `ssh://git@host:22/owner/name` and `git@host:owner/name.git`. */
function hostedRepository(address: string): HostedRepository | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([a-z0-9.-]+)(?::\d+)?\/([^?#]+)/i.exec(address) ??
    /^(?:[^/@:\s]+@)?([a-z0-9.-]+\.[a-z0-9-]+):(?!\/\/)([^?#]+)/i.exec(address);
  const path = match?.[2]?.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  if (match?.[1] === undefined || path === undefined || !path.includes("/")) return undefined;
  return { host: match[1].toLowerCase(), path };
}
