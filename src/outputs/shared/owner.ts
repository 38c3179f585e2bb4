/** The process that a lock or a stage belongs to. */
export interface Owner {
  /** The machine, since two may share a disk; letters, digits and hyphens only. */
  readonly host: string;
  readonly pid: number;
}

/** A process as an owner. Characters of the host's name that a file name may not hold are replaced by hyphens. */
export function ownerOf(host: string, pid: number): Owner {
  return { host: host.replace(/[^A-Za-z0-9]+/g, "-"), pid };
}

/**
 * Whether the process may still be running. For a process of another machine that cannot be known, so it counts as alive.
 * @param here the process that asks
 */
export function mayBeAlive(owner: Owner, here: Owner): boolean {
  if (owner.host !== here.host) return true;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // EPERM means that it is running, as another user.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
