/**
 * Makes a fresh clone fit to run: the right Node, and the packages that the lockfile names. Plain JavaScript without
 * any package, since it runs before there are any.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The oldest Node that the packages in use run on, as package.json has it under engines. */
const oldestNode = [20, 19];

const oneMinute = 60 * 1000;
/** A lock that names nobody belongs to someone who was stopped between making it and writing it. */
const longestSilence = 5 * 1000;
/** No set-up takes this long: the process that a lock of this age names is another one, which got the same number. */
const longestSetUp = 30 * oneMinute;

/** The exit code for "the machine cannot do it". */
export const machineFault = 3;

/**
 * Says why this Node cannot run the program, in a sentence, or nothing.
 * @param {string} version as `process.versions.node` has it
 * @returns {string | undefined}
 */
export function wrongNode(version) {
  const [major, minor] = version.split(".").map(Number);
  const [oldest, atLeast] = oldestNode;
  if (major > oldest || (major === oldest && minor >= atLeast)) return undefined;
  return `This needs Node ${oldestNode.join(".")} or later, and this is Node ${version}: install a newer one from https://nodejs.org.`;
}

/** What the system refuses for a reason that lies with the machine, by the names that Node gives it. */
const refusals = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EEXIST", "ENOTDIR", "EMFILE", "ENFILE", "EIO", "EBUSY"];

/**
 * A refusal of the system, as a sentence that says what to do.
 * @param {unknown} error
 * @returns {string | undefined} undefined where the error is anything else
 */
export function refusal(error) {
  const { code, path } = error;
  if (!refusals.includes(code) || path === undefined) return undefined;
  return `${path} cannot be written (${code}), and what the program is made to run from belongs there: see to the rights and the room there, then start again.`;
}

/**
 * Installs the packages where they are missing or are not those of the lockfile.
 * @param {string} root the folder of package.json
 * @returns {string | undefined} why they could not be installed, in a sentence
 */
export function setUp(root) {
  if (isInstalled(root)) return undefined;
  const lock = join(root, ".cache", "setup.lock");
  takeTurn(lock);
  try {
    return isInstalled(root) ? undefined : install(root);
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Whether every package of the lockfile stands in node_modules at its version. npm writes down what it has installed,
 * as its last act, in `node_modules/.package-lock.json`: the two are compared, for dates do not survive a copy.
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
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  // On Windows npm is a .cmd file, which only a shell runs. What it prints belongs on the error stream, never in a report.
  const result = spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (result.status === 0) return undefined;
  const why = result.error === undefined ? "npm says above why" : result.error.message;
  return `The packages could not be installed (${why}): see that the network is there, then run \`npm ci\`.`;
}

/** Takes the lock, after whoever is setting up the same folder now. */
function takeTurn(lock) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let isTold = false; !take(lock); ) {
    if (isAbandoned(lock)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!isTold) process.stderr.write(`Waiting for another command that is setting up this folder (${lock}) …\n`);
    isTold = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** A lock is abandoned when the process that it names has ended, or cannot be the one that made it. */
function isAbandoned(lock) {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const age = Date.now() - found.mtimeMs;
  const holder = holderOf(lock);
  if (holder === undefined) return age > longestSilence;
  if (age > longestSetUp) return true;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** The process that a lock names; undefined where it names none, or has just gone. */
function holderOf(lock) {
  if (!existsSync(lock)) return undefined;
  const holder = Number(readFileSync(lock, "utf8"));
  return Number.isInteger(holder) && holder > 0 ? holder : undefined;
}
