import { baseOf } from "../../src/site/site-context.ts";
import type { Standing } from "../../src/site/standing.ts";
import { WrongUsage } from "./exit.ts";

/**
 * Ensures that the options that say where the website will stand do not contradict each other.
 * @throws {WrongUsage} where the path of the address is not the one that is given beside it
 */
export function assertOnePath({ address, base }: Standing): void {
  if (address === undefined || base === undefined || baseOf(address) === base) return;
  throw new WrongUsage(
    `--base ${base} is not the path of --address ${address}, which is ${baseOf(address)}. Leave --base away: the address has the path.`,
  );
}
