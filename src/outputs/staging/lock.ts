import { open, readFile, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { MachineFault } from "../../model/machine-fault.ts";
import { mayBeAlive, type Owner } from "./owner.ts";

const pauseMilliseconds = 50;
/** The lock is held for a few renames only: after this many pauses (30 s) waiting longer is pointless. */
const maxPauses = 600;
/** After this many reads without an owner in the file, its process died between creating the file and writing to it. */
const maxUnwrittenReads = 20;

/**
 * Does some work while holding a lock file, so that no other process does its own under the same file at the same time.
 * The lock of a process that has died is taken over.
 * @param here the process that asks
 * @throws {MachineFault} when another process keeps the lock for longer than 30 seconds, and whatever the work throws
 */
export async function withLock<T>(file: string, here: Owner, work: () => Promise<T>): Promise<T> {
  await acquire(file, here);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string, here: Owner): Promise<void> {
  let unwrittenReads = 0;
  for (let pauses = 0; pauses < maxPauses; pauses++) {
    if (await createLockFile(file, here)) return;
    const holder = await holderOf(file);
    unwrittenReads = holder === "unwritten" ? unwrittenReads + 1 : 0;
    if (isAbandoned(holder, here) || unwrittenReads > maxUnwrittenReads)
      await breakLock(file, here, unwrittenReads > maxUnwrittenReads);
    await pause(pauseMilliseconds);
  }
  throw new MachineFault(
    `Another build seems to be putting its site in place, and does not end. If none is running, delete ${file} and build again.`,
  );
}

/**
 * Deletes an abandoned lock. Only one process at a time may do so, and it reads the lock again first: another process
 * may have deleted it already and created a new lock, which is in use.
 */
async function breakLock(file: string, here: Owner, evenUnwritten: boolean): Promise<void> {
  const guard = `${file}.breaking`;
  if (!(await createLockFile(guard, here))) return;
  try {
    const holder = await holderOf(file);
    if (isAbandoned(holder, here) || (evenUnwritten && holder === "unwritten")) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** Creates the lock file unless it exists. The flag "wx" makes the operating system let only one process succeed. */
async function createLockFile(file: string, here: Owner): Promise<boolean> {
  try {
    const handle = await open(file, "wx");
    try {
      await handle.writeFile(`${here.pid} ${here.host}`);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
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

function isAbandoned(holder: Holder, here: Owner): boolean {
  return holder !== undefined && holder !== "unwritten" && !mayBeAlive(holder, here);
}
