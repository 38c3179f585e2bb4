import { createHash } from "node:crypto";
import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** What a sample is drawn by: so many mutants, and by the same seed always the same. */
export interface Sample {
  readonly size: number;
  readonly seed: string;
}

/** Lets a sample of the mutants through. Stryker has no word for the others but that they could not be compiled. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, "sample", sampler)];

sampler.inject = [commonTokens.options] as [typeof commonTokens.options];
function sampler(options: StrykerOptions): Checker {
  const { size, seed } = options.sample as Sample;
  return {
    init: async () => {},
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) => {
      const byChance = [...mutants].sort((a, b) => compare(mark(a, seed), mark(b, seed)));
      return Object.fromEntries(byChance.map(({ id }, at) => [id, at < size ? taken : leftOut]));
    },
  };
}

const taken: CheckResult = { status: CheckStatus.Passed };
const leftOut: CheckResult = { status: CheckStatus.CompileError, reason: "Not in the sample" };

function mark({ fileName, location, replacement }: Mutant, seed: string): string {
  const { start, end } = location;
  return createHash("sha256")
    .update(JSON.stringify([seed, fileName.replaceAll("\\", "/").split("/src/").at(-1), start, end, replacement]))
    .digest("hex");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
