import { test } from "uvu";
import * as assert from "uvu/assert";
import { reportOn, soundFiles } from "./damaged.ts";
import { testKeptReports } from "./kept-reports.ts";

/**
 * What an editor is told after changes to files of Fenmarsh: "in" names a file, and below it are lines as they stand, lines
 * taken away after "-" and lines put in after "+".
 */
function reportAfter(changes: string): string[] {
  const texts: Record<string, string> = {};
  for (const hunk of changes.split(/^in /m).slice(1)) {
    const [path = "", ...lines] = hunk.trimEnd().split("\n");
    const text = texts[path] ?? soundFiles.get(path)?.text ?? "";
    const [from, to] = ["-", "+"].map((mark) =>
      lines.flatMap((line) => (line[0] === mark || line[0] === " " ? `${line.slice(1)}\n` : [])).join(""),
    );
    assert.ok(`\n${text}`.includes(`\n${from}`), `${path} has the lines\n${from}`);
    texts[path] = `\n${text}`.replace(`\n${from}`, () => `\n${to}`).slice(1);
  }
  return reportOn(texts);
}

// Values that single out a case of the messages.
testKeptReports("values", reportAfter);

// Records that do not fit together.
testKeptReports("links", reportAfter);

test.run();
