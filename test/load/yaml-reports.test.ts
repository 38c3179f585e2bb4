import { test } from "uvu";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { lineColumnAt, lineStartsOf } from "../../src/model/places/lines.ts";
import { testKeptReports } from "./kept-reports.ts";

// What an editor is told where a text is not YAML, or YAML that a record may not contain.
testKeptReports("yaml", (text) =>
  parseYaml(text).faults.map(({ rule, message, help, offset }) => {
    const { line, column } = lineColumnAt(lineStartsOf(text), offset);
    return `${line}:${column} ${rule}: ${message}\n${help}`;
  }),
);

test.run();
