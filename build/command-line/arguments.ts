import { parseArgs } from "node:util";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { type CommonValues, commonOptions, type Option } from "./common-options.ts";
import { WrongUsage } from "./exit.ts";

/** The options of one command alone, by their flags without the dashes. */
type OwnOptions = Readonly<Record<string, Option<unknown>>>;

export interface Command<Common extends keyof CommonValues, Own extends OwnOptions> {
  /** Its name, as after `npm run`. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** The common options that it takes. */
  readonly options: readonly Common[];
  /** Options of its own, by their flags without the dashes. */
  readonly own?: Own;
  /** The words that it takes beside its options, as the usage line shows them: `list | record GROUP | pack GROUP`. */
  readonly words?: string;
}

/** What was asked for: the command's help, or its options and words. */
export type Asked<Common extends keyof CommonValues, Own extends OwnOptions> =
  | { readonly help: string }
  | {
      readonly help?: undefined;
      readonly options: Pick<CommonValues, Common>;
      readonly own: { readonly [Flag in keyof Own]: ReturnType<Own[Flag]["read"]> };
      readonly words: readonly string[];
    };

/**
 * Reads the arguments of a command.
 * @throws {WrongUsage} at an option that the command does not know, or one that is given twice or badly
 */
export function readArguments<Common extends keyof CommonValues, Own extends OwnOptions = Record<never, never>>(
  command: Command<Common, Own>,
  args: readonly string[],
): Asked<Common, Own> {
  const own = Object.entries<Option<unknown>>(command.own ?? {});
  const common = command.options.map((name) => [name, commonOptions[name]] as const);
  const known = new Map<string, Option<unknown>>([...common.map(([, option]) => [option.flag, option] as const), ...own]);
  const typed = typedOptions(command, known, args);
  if (typed.help) return { help: helpOn(command, known) };
  if (command.words === undefined && typed.words[0] !== undefined) throw unexpected(command.name, typed.words[0]);
  const read = (flag: string, option: Option<unknown>) => option.read(typed.values.get(flag), `--${flag}`);
  return {
    options: Object.fromEntries(common.map(([name, option]) => [name, read(option.flag, option)])) as never,
    own: Object.fromEntries(own.map(([flag, option]) => [flag, read(flag, option)])) as never,
    words: typed.words,
  };
}

interface Typed {
  readonly help: boolean;
  /** By flag; true where the option takes no value. */
  readonly values: ReadonlyMap<string, string | true>;
  readonly words: readonly string[];
}

/** Sorts the arguments into options and words, and refuses what cannot be meant. */
function typedOptions(
  command: { readonly name: string },
  known: ReadonlyMap<string, Option<unknown>>,
  args: readonly string[],
): Typed {
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

/** `--out --strict` is an `--out` whose value was forgotten; who means a name with dashes writes `--out=--strict`. */
function isMissing(value: string | undefined, inline: boolean | undefined): boolean {
  return value === undefined || value === "" || (value.startsWith("-") && inline !== true);
}

function unknownOption(name: string, typed: string, known: ReadonlyMap<string, unknown>): WrongUsage {
  const flags = [...known.keys(), "help"].map((flag) => `--${flag}`);
  return new WrongUsage(
    `${typed} is not an option of ${name}. ${didYouMean(typed, flags, `\`npm run ${name} -- --help\` lists those there are.`)}`,
  );
}

function unexpected(name: string, word: string): WrongUsage {
  return new WrongUsage(
    `"${word}" is not expected here. Options come after two dashes that stand alone: npm run ${name} -- --data DIR`,
  );
}

/** The help of a command: its usage, what it does, and each option with what it is for. */
function helpOn(
  { name, summary, words = "" }: { readonly name: string; readonly summary: string; readonly words?: string },
  known: ReadonlyMap<string, Option<unknown>>,
): string {
  const rows: [string, string][] = [...known].map(([flag, { value, says }]) => [
    `--${flag}${value === undefined ? "" : ` ${value}`}`,
    says,
  ]);
  rows.push(["--help", "show this"]);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  return `npm run ${name} -- ${words === "" ? "" : `${words} `}[options]\n\n${summary}\n\n${lines.join("\n")}\n`;
}
