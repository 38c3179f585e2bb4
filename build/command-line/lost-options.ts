import { asArgument } from "../../src/model/command.ts";
import { joinNames } from "../../src/text/phrases.ts";
import type { Option } from "./common-options.ts";
import { WrongUsage } from "./exit.ts";

/** Options that npm takes for the beginning of one of its own, and the name that it keeps each under. */
const expandedByNpm: Readonly<Record<string, string>> = { by: "bypass_2fa" };

/**
 * Makes sure that npm has handed on all options. It takes those before a `--` that stands alone for its own, and PowerShell
 * removes that `--` on its way to many versions of npm. What remains of them are variables of the environment
 * (https://docs.npmjs.com/cli/using-npm/config#environment-variables), and their values among the words.
 * @param name the command
 * @param known the options that it has, by their flags
 * @param arrived the options that have come
 * @param env the environment of the process
 * @throws {WrongUsage} that names the options and says how to type the line so that they arrive
 */
export function assertNoneLost(
  name: string,
  known: ReadonlyMap<string, Pick<Option<unknown>, "value">>,
  arrived: ReadonlyMap<string, unknown>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  // Another command of npm, such as the one that runs the tests, may have set variables for this one too.
  if (env.npm_lifecycle_event !== name) return;
  const lost = [...known].flatMap(([flag, { value }]) => {
    const kept = arrived.has(flag) ? undefined : keptValue(flag, env);
    if (kept === undefined) return [];
    return { flag: `--${flag}`, value: kept === "true" ? value : asArgument(kept) };
  });
  if (lost.length === 0) return;
  const options = lost.map(({ flag, value }) => (value === undefined ? flag : `${flag} ${value}`));
  // npm leaves no trace of some options, and which of the words are values cannot be told: hence "…".
  throw new WrongUsage(
    `npm kept ${joinNames(lost.map(({ flag }) => flag))} for itself and did not hand on every option, as it does in PowerShell. ` +
      `Nothing was done. Type the line again and begin it with npx, not with npm:\n  npx governance ${name} … ${options.join(" ")}`,
  );
}

/** What npm has read for an option: "true" where its value has become a word. It keeps what is off as an empty text. */
function keptValue(flag: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const names = [flag.replaceAll("-", "_"), expandedByNpm[flag]];
  return names.map((each) => env[`npm_config_${each}`]).find((kept) => kept !== undefined && kept !== "");
}
