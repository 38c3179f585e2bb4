/** What a thread of the program begins with: it loads the file of its `workerData`. */
import { workerData } from "node:worker_threads";
import { loadProgram } from "./load.mjs";

const { exports, keepCode } = loadProgram(workerData.file, "thread");
exports.serve(keepCode);
