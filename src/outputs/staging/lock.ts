import { open, readFile, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { MachineFault } from "../../model/machine-fault.ts";
import { mayBeAlive, type Owner } from "./owner.ts";

const pauseMilliseconds = 50;
/** The lock is held for a few renames: who waits this often (30 s) waits for something that is not coming. */
const mostPauses = 600;
/** A lock that says this often that it has no owner lost it between being made and being written. */
const mostSilences = 20;

/**
 * Does something while no other process does the like under the same lock file. The lock of a process that has died
 * is taken over.
 * @throws {MachineFault} when the lock does not come free
 */
export async function whileLocked<T>(file: string, here: Owner, work: () => Promise<T>): Promise<T> {
  await take(file, here);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string, here: Owner): Promise<void> {
  let silences = 0;
  for (let pauses = 0; pauses < mostPauses; pauses++) {
    if (await make(file, here)) return;
    const holder = await holderOf(file);
    silences = holder === "silent" ? silences + 1 : 0;
    if (isAbandoned(holder, here) || silences > mostSilences) await breakLock(file, here, silences > mostSilences);
    await pause(pauseMilliseconds);
  }
  throw new MachineFault(
    `Another build seems to be putting its site in place, and does not end. If none is running, delete ${file} and build again.`,
  );
}

/**
 * Takes an abandoned lock away. Only one process at a time may do so, and it looks once more: another may have done it
 * before, and made a new lock that is not abandoned at all.
 */
async function breakLock(file: string, here: Owner, evenSilent: boolean): Promise<void> {
  const guard = `${file}.breaking`;
  if (!(await make(guard, here))) return;
  try {
    const holder = await holderOf(file);
    if (isAbandoned(holder, here) || (evenSilent && holder === "silent")) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** Makes the lock file, unless it is there: the system lets one process alone make it. */
async function make(file: string, here: Owner): Promise<boolean> {
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

type Holder = Owner | "silent" | undefined;

/** Who holds the lock: "silent" where the file does not say yet, undefined where it is gone. */
async function holderOf(file: string): Promise<Holder> {
  try {
    const match = /^(\d+) (\S*)$/.exec(await readFile(file, "utf8"));
    return match === null ? "silent" : { pid: Number(match[1]), host: match[2] ?? "" };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function isAbandoned(holder: Holder, here: Owner): boolean {
  return holder !== undefined && holder !== "silent" && !mayBeAlive(holder, here);
}
