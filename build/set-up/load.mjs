/**
 * Loads the compiled program together with the code that V8 made of it in an earlier run, so that a start neither parses nor
 * compiles what that run called. Node keeps no such code by itself before version 22, and none of functions that were
 * compiled only when they were called.
 */
import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { getHeapCodeStatistics, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/** In bytes: how much a run must have compiled beyond what was kept, so that its code is kept instead. */
const worthKeeping = 200_000;

/** The length of a SHA-256 hash in bytes. */
const hashLength = 32;

/**
 * Loads a compiled program.
 * @param {string} file its path; an ES module could not be given kept code
 * @param {string} use names what this run does with it, since only the functions that a run calls are kept
 * @returns {{ exports: any, keepCode: () => void }} what it exports; and what is to be called at the end of the run
 */
export function loadProgram(file, use) {
  // By default V8 throws away the code of functions that have not been called for a while, those of the start among them.
  setFlagsFromString("--no-flush-bytecode");
  // The letters of Node's names for versions and processors are harmless in a file name, those that somebody types are not.
  const keptFile = `${file}.${use.replace(/[^a-z]/g, "-")}-${process.version}-${process.arch}.code`;
  const cachedData = readKept(keptFile);
  const source = readFileSync(file, "utf8");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  });
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  const before = codeSize();
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    keepCode: () => {
      if (!isKept || codeSize() - before > worthKeeping) keep(keptFile, script.createCachedData());
    },
  };
}

function codeSize() {
  return getHeapCodeStatistics().bytecode_and_metadata_size;
}

/** V8 itself rejects the code of another version, but ends the process over code that was damaged on the disk. */
function readKept(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const kept = readFileSync(file);
  const data = kept.subarray(hashLength);
  return hashOf(data).equals(kept.subarray(0, hashLength)) ? data : undefined;
}

function keep(file, data) {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([hashOf(data), data]));
    renameSync(draft, file);
  } catch {
    // The disk is full or read-only. Nothing is lost but the time that the next start takes to compile.
    rmSync(draft, { force: true });
  }
}

function hashOf(data) {
  return createHash("sha256").update(data).digest();
}
