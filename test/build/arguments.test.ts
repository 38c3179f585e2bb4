import { test } from "uvu";
import * as assert from "uvu/assert";
import { readArguments } from "../../build/command-line/arguments.ts";
import { WrongUsage } from "../../build/command-line/exit.ts";

const command = {
  name: "build",
  summary: "Builds.",
  options: ["data", "out", "base", "address", "asOf", "strict", "format", "quiet"],
  own: { days: { value: "DAYS", description: "how many days", read: (typed: string | true | undefined) => Number(typed ?? 60) } },
} as const;

function read(...args: string[]) {
  const asked = readArguments(command, args);
  assert.ok(asked.help === undefined);
  return asked;
}

/** What is said of arguments that are refused. */
function refusal(...args: string[]): string {
  try {
    readArguments(command, args);
  } catch (error) {
    assert.instance(error, WrongUsage);
    return (error as Error).message;
  }
  return assert.unreachable(`${args.join(" ")} should have been refused`) as never;
}

test("what is not given has its usual value", () => {
  assert.equal(read(), {
    options: {
      data: "data",
      out: "_site",
      base: undefined,
      address: undefined,
      asOf: undefined,
      strict: false,
      format: "text",
      quiet: false,
    },
    own: { days: 60 },
    words: [],
  });
});

test("what is given is taken, with a space or an equals sign", () => {
  const { options, own } = read(
    "--data",
    "here",
    "--out=there",
    "--as-of",
    "2025-06-30",
    "--strict",
    "--format=json",
    "--days",
    "7",
  );
  assert.is(options.data, "here");
  assert.is(options.out, "there");
  assert.is(options.asOf, "2025-06-30");
  assert.is(options.strict, true);
  assert.is(options.format, "json");
  assert.is(own.days, 7);
});

test("a base path has its slashes, however it is written", () => {
  for (const typed of ["area", "/area", "area/", "/area/", "//area//"]) assert.is(read("--base", typed).options.base, "/area/");
  assert.is(read("--base", "/").options.base, "/");
  assert.is(read("--base", "/a/b-c_d.e~f/").options.base, "/a/b-c_d.e~f/");
});

test("a base path that is none is refused", () => {
  for (const typed of ["../up", "a/./b", "https://example.org/", "a b", "a?b", "a#b", "C:/area"]) {
    assert.match(refusal("--base", typed), /is not a path on a host/);
  }
});

test("an address has its parts in one way, and no slash at its end", () => {
  const addressOf = (typed: string) => read("--address", typed).options.address;
  assert.is(addressOf("https://www.example.org"), "https://www.example.org");
  assert.is(addressOf("HTTPS://WWW.Example.org:443/area/"), "https://www.example.org/area");
  assert.is(addressOf("http://localhost:8080/a//b-c_d.e~f/"), "http://localhost:8080/a/b-c_d.e~f");
});

test("an address that is none of a website is refused, and no password in it is repeated", () => {
  const wrong = [
    "www.example.org",
    "/area/",
    "ftp://example.org",
    "https://",
    "https://example.org/?a",
    "https://example.org/#a",
  ];
  for (const typed of [
    ...wrong,
    "https://example.org/a b",
    "https://example.org/../up",
    "https://a:99999999",
    "https://a\\b",
    'https://exam"ple.org',
    "https://a;b.org",
  ]) {
    assert.match(refusal("--address", typed), /is not the address of a website\. Write it like https:/, typed);
  }
  assert.is(
    refusal("--address", "https://office:secret@example.org"),
    '--address: "https://…@example.org" is not the address of a website. Write it like https://www.example.org/arrangements.',
  );
});

test("an unknown option is refused, with what was probably meant", () => {
  assert.is(refusal("--asof", "2025-06-30"), '--asof is not an option of build. Did you mean "--as-of"?');
  assert.is(
    refusal("--frobnicate"),
    "--frobnicate is not an option of build. `npx governance build --help` lists those there are.",
  );
  assert.match(refusal("-x"), /^-x is not an option of build\./);
});

test("an option that the command does not take is unknown to it", () => {
  assert.throws(
    () => readArguments({ name: "check", summary: "", options: ["data"] }, ["--out", "x"]),
    /--out is not an option of check/,
  );
});

test("a date that is not in the calendar is refused", () => {
  for (const typed of ["2025-02-30", "30/06/2025", "today", "2025-6-3"])
    assert.match(refusal("--as-of", typed), /is not a date in the calendar/);
});

test("a format that there is not is refused with those there are", () => {
  assert.is(refusal("--format", "xml"), '--format: "xml" is not a format. The formats are text, json, github, junit, sarif.');
});

test("an option without its value is refused, even where another option follows", () => {
  for (const args of [["--out"], ["--out="], ["--out", "--strict"]])
    assert.is(refusal(...args), "--out needs a value: --out DIR");
  assert.is(read("--out=--strict").options.out, "--strict");
});

test("a value for an option that takes none is refused", () => {
  assert.is(refusal("--strict=yes"), "--strict takes no value.");
});

test("an option given twice is refused", () => {
  assert.is(refusal("--out", "a", "--out", "b"), "--out is given twice. Give it once.");
});

test("a word where none is expected is refused, with how options are typed", () => {
  assert.is(
    refusal("elsewhere"),
    '"elsewhere" is not expected here. An option stands before its value: npx governance build --data DIR',
  );
});

/** What npm sets for a script, beside what it has kept of the options. */
function fromNpm(kept: Readonly<Record<string, string>>, script = "build") {
  const env = Object.entries(kept).map(([name, value]) => [`npm_config_${name}`, value]);
  return { npm_lifecycle_event: script, ...Object.fromEntries(env) };
}

test("options that npm kept for itself are told, with the beginning of the line that keeps them", () => {
  const read = () => readArguments(command, ["2026-01-01"], fromNpm({ as_of: "true", data: "my data", strict: "true" }));
  assert.throws(read, (error: Error) => {
    assert.instance(error, WrongUsage);
    const [told, line] = error.message.split("\n");
    assert.match(told ?? "", "npm kept --data, --as-of and --strict for itself");
    assert.is(line, '  npx governance build … --data "my data" --as-of YYYY-MM-DD --strict');
    return true;
  });
});

test("an option that npm takes for the beginning of its own is told by its own name", () => {
  const review = { name: "review", summary: "", options: [], own: { by: command.own.days } } as const;
  const read = () => readArguments(review, [], fromNpm({ bypass_2fa: "true" }, "review"));
  assert.throws(read, /npm kept --by for itself/);
});

test("what npm sets of its own, for another script, or beside an option that came, is nothing lost", () => {
  const kept = { strict: "", loglevel: "silent", yes: "true" };
  assert.is(readArguments(command, [], fromNpm(kept)).help, undefined);
  assert.is(readArguments(command, [], fromNpm({ strict: "true" }, "test")).help, undefined);
  assert.is(readArguments(command, ["--strict"], fromNpm({ strict: "true" })).help, undefined);
});

test("a command that takes words gets them in order", () => {
  const asked = readArguments({ ...command, words: "list | record GROUP" }, ["record", "--data", "d", "serious-cases"]);
  assert.equal(asked.help === undefined && asked.words, ["record", "serious-cases"]);
});

test("help names every option, and is given even beside a mistake that follows", () => {
  for (const args of [["--help"], ["-h"], ["--help", "--nonsense"]]) {
    const { help = "" } = readArguments(command, args);
    for (const name of ["--data DIR", "--out DIR", "--as-of YYYY-MM-DD", "--strict", "--days DAYS", "--help"]) {
      assert.ok(help.includes(name), name);
    }
  }
});

test.run();
