import { parseArgs } from "node:util";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { type CommonValues, commonOptions, type Option } from "./common-options.ts";
import { WrongUsage } from "./exit.ts";
import { assertNoneLost } from "./lost-options.ts";

/** Options that only one command has, by their flags without the dashes. */
type OwnOptions = Readonly<Record<string, Option<unknown>>>;

export interface Command<Common extends keyof CommonValues, Own extends OwnOptions> {
  /** Its name after `npx governance`. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** The common options that it takes. */
  readonly options: readonly Common[];
  /** The options that it alone has, by their flags without the dashes. */
  readonly own?: Own;
  /** Its positional arguments, as the usage line shows them: `list | record GROUP | pack GROUP`. */
  readonly words?: string;
}

/** The command's help, if that was asked for, or its options and positional arguments. */
export type ParsedArguments<Common extends keyof CommonValues, Own extends OwnOptions> =
  | { readonly help: string }
  | {
      readonly help?: undefined;
      readonly options: Pick<CommonValues, Common>;
      readonly own: { readonly [Flag in keyof Own]: ReturnType<Own[Flag]["read"]> };
      readonly words: readonly string[];
    };

/**
 * Reads the arguments of a command.
 * @param env the environment of the process, in which npm leaves the options that it has not handed on
 * @throws {WrongUsage} where an option is unknown, given twice, lost on its way, or has a wrong value
 */
export function readArguments<Common extends keyof CommonValues, Own extends OwnOptions = Record<never, never>>(
  command: Command<Common, Own>,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): ParsedArguments<Common, Own> {
  const own = Object.entries<Option<unknown>>(command.own ?? {});
  const common = command.options.map((name) => [name, commonOptions[name]] as const);
  const known = new Map<string, Option<unknown>>([...common.map(([, option]) => [option.flag, option] as const), ...own]);
  const raw = splitArguments(command, known, args);
  if (raw.help) return { help: formatHelp(command, known) };
  assertNoneLost(command.name, known, raw.values, env);
  if (command.words === undefined && raw.words[0] !== undefined) throw unexpectedWord(command.name, raw.words[0]);
  const read = (flag: string, option: Option<unknown>) => option.read(raw.values.get(flag), `--${flag}`);
  return {
    options: Object.fromEntries(common.map(([name, option]) => [name, read(option.flag, option)])) as never,
    own: Object.fromEntries(own.map(([flag, option]) => [flag, read(flag, option)])) as never,
    words: raw.words,
  };
}

interface RawArguments {
  readonly help: boolean;
  /** By flag; true where the option takes no value. */
  readonly values: ReadonlyMap<string, string | true>;
  readonly words: readonly string[];
}

/**
 * Separates options from positional arguments.
 * @throws {WrongUsage} where an option is unknown, given twice, or lacks its value
 */
function splitArguments(
  command: { readonly name: string },
  known: ReadonlyMap<string, Option<unknown>>,
  args: readonly string[],
): RawArguments {
  const options = Object.fromEntries(
    [...known].map(([flag, { value }]) => [flag, { type: value === undefined ? "boolean" : "string" } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.rawName === "-h") return { help: true, values, words };
    const option = known.get(token.name);
    if (option === undefined) throw unknownOption(command.name, token.rawName, known);
    if (values.has(token.name)) throw new WrongUsage(`${token.rawName} is given twice. Give it once.`);
    if (option.value === undefined && token.value !== undefined) throw new WrongUsage(`${token.rawName} takes no value.`);
    if (option.value !== undefined && isMissing(token.value, token.inlineValue)) {
      throw new WrongUsage(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
    }
    values.set(token.name, token.value ?? true);
  }
  return { help: false, values, words };
}

/** In `--out --strict` the value of `--out` is missing. A value that begins with a dash is written `--out=--strict`. */
function isMissing(value: string | undefined, inline: boolean | undefined): boolean {
  return value === undefined || value === "" || (value.startsWith("-") && inline !== true);
}

function unknownOption(name: string, typed: string, known: ReadonlyMap<string, unknown>): WrongUsage {
  const flags = [...known.keys(), "help"].map((flag) => `--${flag}`);
  return new WrongUsage(
    `${typed} is not an option of ${name}. ${didYouMean(typed, flags, `\`npx governance ${name} --help\` lists those there are.`)}`,
  );
}

/** Says that a command takes no positional argument. */
export function unexpectedWord(name: string, word: string): WrongUsage {
  return new WrongUsage(`"${word}" is not expected here. An option stands before its value: npx governance ${name} --data DIR`);
}

/** The help of a command: its usage, its summary, and each option with its description. */
function formatHelp(
  { name, summary, words = "" }: { readonly name: string; readonly summary: string; readonly words?: string },
  known: ReadonlyMap<string, Option<unknown>>,
): string {
  const rows: [string, string][] = [...known].map(([flag, { value, description }]) => [
    `--${flag}${value === undefined ? "" : ` ${value}`}`,
    description,
  ]);
  rows.push(["--help", "show this"]);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  return `npx governance ${name} ${words === "" ? "" : `${words} `}[options]\n\n${summary}\n\n${lines.join("\n")}\n`;
}
