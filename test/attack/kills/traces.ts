import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** How long processes that were told to end may take, in milliseconds. */
const patience = 3000;

/** The names of the processes that were started with a folder for temporary files, once they had time to end. Linux tells. */
export async function survivorsOf(temporary: string): Promise<string[]> {
  for (let waited = 0; ; waited += 50) {
    const found = processesWith(`TMPDIR=${temporary}`);
    if (found.length === 0 || waited >= patience) return found;
    await pause(50);
  }
}

function processesWith(variable: string): string[] {
  return namesIn("/proc")
    .filter((name) => /^\d+$/.test(name) && textOf(`/proc/${name}/environ`).split("\0").includes(variable))
    .map((name) => textOf(`/proc/${name}/comm`).trim());
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process may have ended in the meantime: then there is nothing to read. A zombie has no environment. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
