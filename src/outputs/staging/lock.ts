import { type FileHandle, open, readFile, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { MachineFault } from "../../model/machine-fault.ts";
import { type RunPhase, runUntimed } from "../../model/phase.ts";
import { mayBeAlive, type Owner } from "../shared/owner.ts";

const pauseMilliseconds = 50;
/** The lock is held for a few renames only: after this many pauses (30 s) waiting longer is pointless. */
const maxPauses = 600;
/** While it is held, its holder renews it this often, in milliseconds. */
const renewalInterval = 1000;
/** A lock of another machine that was not renewed during this many pauses (10 s) belongs to a process that has died. */
const maxUnrenewedPauses = 200;
/** After this many reads without an owner in the file, its process died between creating the file and writing to it. */
const maxUnwrittenReads = 20;

/**
 * Does some work while holding a lock file, so that no other process does its own under the same file at the same time.
 * The lock is a lease: its holder renews it, and that of a process that has died is taken over. A process of this machine
 * can be asked whether it lives; that of another, as of containers that share a disk, has died when it renews no more.
 * @param here the process that asks
 * @param runPhase runs the waiting for the lock, and the work under it
 * @throws {MachineFault} when another process keeps the lock for longer than 30 seconds, and whatever the work throws
 */
export async function withLock<T>(
  file: string,
  here: Owner,
  work: () => Promise<T>,
  runPhase: RunPhase = runUntimed,
): Promise<T> {
  const lock = await runPhase("Wait for the lock", () => acquire(file, here));
  const renewal = setInterval(() => renew(lock, here), renewalInterval);
  try {
    return await runPhase("Work under the lock", work);
  } finally {
    clearInterval(renewal);
    await lock.close();
    await rm(file, { force: true });
  }
}

/**
 * Deletes a lock in the name of this process. For a caller that knows that nothing of this process holds it: then it is that
 * of a process that has died, whose number this one was given.
 */
export async function removeOwnLock(file: string, here: Owner): Promise<void> {
  const holder = await holderOf(file);
  if (holder !== undefined && holder !== "unwritten" && textFor(holder) === textFor(here)) await rm(file, { force: true });
}

/**
 * Writes the owner into the lock file once more, so that its modification time is new. It goes to the file that this
 * process created, even where another has taken the lock over. Where it fails the work goes on: it takes moments.
 */
function renew(lock: FileHandle, here: Owner): void {
  lock.write(textFor(here), 0).catch(() => undefined);
}

function textFor({ pid, host }: Owner): string {
  return `${pid} ${host}`;
}

async function acquire(file: string, here: Owner): Promise<FileHandle> {
  let unwrittenReads = 0;
  let lease = { renewedAt: 0, pauses: 0 };
  for (let pauses = 0; pauses < maxPauses; pauses++) {
    const lock = await createLockFile(file, here);
    if (lock !== undefined) return lock;
    const holder = await holderOf(file);
    const renewedAt = await renewalTimeOf(file);
    unwrittenReads = holder === "unwritten" ? unwrittenReads + 1 : 0;
    lease = renewedAt === lease.renewedAt ? { renewedAt, pauses: lease.pauses + 1 } : { renewedAt, pauses: 0 };
    const hasExpired = unwrittenReads > maxUnwrittenReads || (isElsewhere(holder, here) && lease.pauses > maxUnrenewedPauses);
    if (isAbandoned(holder, here) || hasExpired) await breakLock(file, here, hasExpired ? renewedAt : undefined);
    await pause(pauseMilliseconds);
  }
  throw new MachineFault(
    `Another command seems to be at work there, and does not end. If none is running, delete ${file} and try again.`,
  );
}

/**
 * Deletes an abandoned lock. Only one process at a time may do so, and it reads the lock again first: another process
 * may have deleted it already and created a new lock, which is in use.
 * @param expiredAt the renewal time of a lock that has expired, whoever holds it; undefined where its owner has died
 */
async function breakLock(file: string, here: Owner, expiredAt: number | undefined): Promise<void> {
  const guard = `${file}.breaking`;
  const lock = await createLockFile(guard, here);
  if (lock === undefined) return;
  try {
    const isStillExpired = expiredAt !== undefined && expiredAt === (await renewalTimeOf(file));
    if (isAbandoned(await holderOf(file), here) || isStillExpired) await rm(file, { force: true });
  } finally {
    await lock.close();
    await rm(guard, { force: true });
  }
}

/**
 * Creates the lock file and writes its owner to it, unless it exists. The flag "wx" makes the operating system let only
 * one process succeed.
 * @returns the file, open; undefined where there is one
 */
async function createLockFile(file: string, here: Owner): Promise<FileHandle | undefined> {
  const lock = await open(file, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return undefined;
    throw error;
  });
  if (lock === undefined) return undefined;
  try {
    await lock.write(textFor(here), 0);
    return lock;
  } catch (error) {
    // A full disk, for one. A lock that names nobody would be waited for.
    await lock.close();
    await rm(file, { force: true });
    throw error;
  }
}

type Holder = Owner | "unwritten" | undefined;

/** Who holds the lock: "unwritten" while the file names no owner yet, undefined when there is no file. */
async function holderOf(file: string): Promise<Holder> {
  try {
    const match = /^(\d+) (\S*)$/.exec(await readFile(file, "utf8"));
    return match === null ? "unwritten" : { pid: Number(match[1]), host: match[2] ?? "" };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** When the lock was last renewed, in the file system's own time; 0 where there is no lock. */
async function renewalTimeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

function isElsewhere(holder: Holder, here: Owner): boolean {
  return holder !== undefined && holder !== "unwritten" && holder.host !== here.host;
}

function isAbandoned(holder: Holder, here: Owner): boolean {
  return holder !== undefined && holder !== "unwritten" && !mayBeAlive(holder, here);
}
