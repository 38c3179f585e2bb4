/**
 * Loads the compiled program together with the code that V8 made of it in an earlier run, so that a start neither parses nor
 * compiles what that run called. Node keeps no such code by itself before version 22, and none of functions that were
 * compiled only when they were called.
 */
import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/** How many times as long a run must have worked as the one whose code is kept, so that its code is kept instead. */
const muchLonger = 3;

/** The length of a SHA-256 hash in bytes. */
const hashLength = 32;

/** The length of a double in bytes. */
const timeLength = 8;

/**
 * Loads a compiled program.
 * @param {string} file its path; an ES module could not be given kept code
 * @param {string} use names what this run does with it, since only the functions that a run calls are kept
 * @returns {{ exports: any, keepCode: () => void }} what it exports; and what is to be called at the end of the run
 */
export function loadProgram(file, use) {
  for (const flag of flagsFor(process.versions.node)) setFlagsFromString(flag);
  // The letters of Node's names for versions and processors are harmless in a file name, those that somebody types are not.
  const keptFile = `${file}.${use.replace(/[^a-z]/g, "-").slice(0, 40)}-${process.version}-${process.arch}.code`;
  const { cachedData, time = 0 } = readKept(keptFile) ?? {};
  const source = readFileSync(file, "latin1");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  });
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    keepCode: () => {
      const worked = process.cpuUsage().user;
      if (!isKept || worked > time * muchLonger) keep(keptFile, script.createCachedData(), worked);
    },
  };
}

/**
 * The flags of V8 that a command is run with, as far as its version knows them: it tells an unknown one on standard error.
 * @param {string} version of Node, as `process.versions.node` has it
 */
export function flagsFor(version) {
  return [
    // By default V8 throws away the code of functions that have not been called for a while, those of the start among them.
    "--no-flush-bytecode",
    // A command lasts a second: what V8 would spend on optimizing functions after their usual number of calls is not earned
    // back. From Node 22 on it counts in another way and knows no such flag.
    ...(version.startsWith("20.") ? ["--interrupt-budget=1000000"] : []),
  ];
}

/** V8 itself rejects the code of another version, but ends the process over code that was damaged on the disk. */
function readKept(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const kept = readFileSync(file);
  const rest = kept.subarray(hashLength);
  if (rest.length < timeLength || !hashOf(rest).equals(kept.subarray(0, hashLength))) return undefined;
  return { time: rest.readDoubleLE(), cachedData: rest.subarray(timeLength) };
}

/** Keeps the code of a run, and before it how long that worked, in microseconds. */
function keep(file, data, worked) {
  const time = Buffer.alloc(timeLength);
  time.writeDoubleLE(worked);
  const rest = Buffer.concat([time, data]);
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([hashOf(rest), rest]));
    renameSync(draft, file);
  } catch {
    // The disk is full or read-only. Nothing is lost but the time that the next start takes to compile.
    rmSync(draft, { force: true });
  }
}

function hashOf(data) {
  return createHash("sha256").update(data).digest();
}
