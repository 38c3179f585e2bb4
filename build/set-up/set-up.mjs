/**
 * Prepares a fresh clone: checks the version of Node and installs the packages of the lockfile. Plain JavaScript without
 * any package, since it runs before any is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The versions of Node from which on each loads ES modules by `require`, as package.json has them under engines. */
const oldestNodes = [
  [20, 19],
  [22, 12],
];

const oneMinute = 60 * 1000;
/** Milliseconds. A lock that is still empty after this long belongs to a process that was killed before it wrote its id. */
const emptyLockTimeout = 5 * 1000;
/** Milliseconds. No set-up takes this long: the id in an older lock now belongs to another process. */
const lockTimeout = 30 * oneMinute;

/** The exit code for a fault of the machine. */
export const machineFault = 3;

/**
 * Checks that this version of Node can run the program.
 * @param {string} version as `process.versions.node` has it
 * @returns {string | undefined} why it cannot, in a sentence
 */
export function checkNodeVersion(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > 22 || oldestNodes.some(([ofMajor, oldestMinor]) => major === ofMajor && minor >= oldestMinor)) return undefined;
  return `This needs Node 20.19, 22.12 or later, and this is Node ${version}: install a newer one from https://nodejs.org.`;
}

/** Errors of the operating system whose cause is the machine, by the code that Node gives them. */
const systemErrors = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EEXIST", "ENOTDIR", "EMFILE", "ENFILE", "EIO", "EBUSY"];

/**
 * Describes an error of the operating system in a sentence that says what to do.
 * @param {unknown} error
 * @returns {string | undefined} undefined where the error is anything else
 */
export function describeSystemError(error) {
  const { code, path } = error;
  if (!systemErrors.includes(code) || path === undefined) return undefined;
  return `${path} cannot be written (${code}), and what the program is made to run from belongs there: see to the rights and the room there, then start again.`;
}

/**
 * Installs the packages if they are missing or differ from the lockfile.
 * @param {string} root the folder of package.json
 * @returns {string | undefined} why they could not be installed, in a sentence
 */
export function setUp(root) {
  if (isInstalled(root)) return undefined;
  const lock = join(root, ".cache", "setup.lock");
  acquireLock(lock);
  try {
    return isInstalled(root) ? undefined : install(root);
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Whether every package of the lockfile is in node_modules at its version. The last thing that npm does is to list what
 * it has installed in `node_modules/.package-lock.json`. The two are compared by content, since a copy changes the dates.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer, link }]) =>
      path === "" || link === true || present[path]?.version === version || (present[path] === undefined && (optional || peer)),
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }> | undefined} */
function packagesOf(lockfile) {
  if (!existsSync(lockfile)) return undefined;
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}

/** @returns {string | undefined} */
function install(root) {
  process.stderr.write("Setting up: installing the packages that package-lock.json names …\n");
  // No package may run a script of its own while it is installed: none of those in use needs to.
  const args = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  // On Windows npm is a .cmd file, which needs a shell. What it prints goes to standard error, never into a report.
  const result = spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (result.status === 0) return undefined;
  const why = result.error === undefined ? "npm says above why" : result.error.message;
  return `The packages could not be installed (${why}): see that the network is there, then run \`npm ci --ignore-scripts\`.`;
}

/** Waits for the lock, while another process is setting up the same folder. */
function acquireLock(lock) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let isReported = false; !tryLock(lock); ) {
    if (isAbandoned(lock)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!isReported) process.stderr.write(`Waiting for another command that is setting up this folder (${lock}) …\n`);
    isReported = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Whether the process that made a lock has ended, or the id in the lock must be that of another process. */
function isAbandoned(lock) {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const age = Date.now() - found.mtimeMs;
  const holder = holderOf(lock);
  if (holder === undefined) return age > emptyLockTimeout;
  if (age > lockTimeout) return true;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** The id of the process in a lock; undefined where the lock is empty or has just been removed. */
function holderOf(lock) {
  if (!existsSync(lock)) return undefined;
  const holder = Number(readFileSync(lock, "utf8"));
  return Number.isInteger(holder) && holder > 0 ? holder : undefined;
}
