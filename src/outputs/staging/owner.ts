/** The process that a lock or a stage belongs to. */
export interface Owner {
  /** The machine, since two may share a disk; letters, digits and hyphens alone. */
  readonly host: string;
  readonly pid: number;
}

/** A process as an owner; of the host's name only what a file's name can hold is kept. */
export function ownerOf(host: string, pid: number): Owner {
  return { host: host.replace(/[^A-Za-z0-9]+/g, "-"), pid };
}

/**
 * Whether the process may still be at work. Of another machine's process that cannot be known, so it counts as alive.
 * @param here the process that asks
 */
export function mayBeAlive(owner: Owner, here: Owner): boolean {
  if (owner.host !== here.host) return true;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and belongs to another user.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
