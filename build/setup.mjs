/**
 * Makes a fresh clone fit to run: the right Node, and the packages that the lockfile names. Plain JavaScript without
 * any package, since it runs before there are any.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The oldest Node that the packages in use run on. */
const oldestNode = 20;

/** The exit code for "the machine cannot do it". */
export const machineFault = 3;

/**
 * Says why this Node cannot run the program, in a sentence, or nothing.
 * @param {string} version as `process.versions.node` has it
 * @returns {string | undefined}
 */
export function wrongNode(version) {
  if (Number(version.split(".")[0]) >= oldestNode) return undefined;
  return `This needs Node ${oldestNode} or later, and this is Node ${version}: install a newer one from https://nodejs.org.`;
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
  while (!take(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
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

/** A lock is abandoned when the process that it names has ended. One that is still empty is just being written. */
function isAbandoned(lock) {
  if (!existsSync(lock)) return false;
  const holder = Number(readFileSync(lock, "utf8"));
  if (holder === 0) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
