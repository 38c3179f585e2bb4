import { type Run, runsBetween } from "../../compare/wording/word-runs.ts";
import type { Draft } from "../data/drafts.ts";

/** A file of a change with what is inserted and deleted in it, and a few lines round it. */
export interface ChangedFile {
  readonly path: string;
  readonly runs: readonly Run[];
}

/** How many lines round a change are shown. */
const linesAround = 2;

/** What changes in each file. Of one that is no text it is told alone that it is added or taken away. */
export function changedFiles(drafts: readonly Draft[]): readonly ChangedFile[] {
  return drafts.map(({ path, before, after }) => {
    if (before instanceof Uint8Array || after instanceof Uint8Array) {
      return { path, runs: [{ text: after === undefined ? "The file is taken away." : "The file is added." }] };
    }
    return { path, runs: shortened(runsBetween(normalised(before), normalised(after))) };
  });
}

function normalised(text: string | undefined): string {
  return (text ?? "").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** Runs in which what stays is left out but for the lines beside a change. */
function shortened(runs: readonly Run[]): Run[] {
  return runs.map((run, at) => {
    if (run.change !== undefined) return run;
    const lines = run.text.split("\n");
    const [isFirst, isLast] = [at === 0, at === runs.length - 1];
    const most = (isFirst || isLast ? 1 : 2) * (linesAround + 1);
    if (lines.length <= most) return run;
    const head = isFirst ? [] : lines.slice(0, linesAround + 1);
    const tail = isLast ? [] : lines.slice(-linesAround - 1);
    return { text: [...head, "…", ...tail].join("\n") };
  });
}
