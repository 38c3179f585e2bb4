import type { Ignorer } from "@stryker-mutator/api/ignore";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** The fields of a rule, and of a form of a reference, that explain it to people and decide nothing. */
const explaining = ["about", "why", "ok", "notOk", "gives"];

/** What is asked of a node of Babel's syntax tree. */
interface Node {
  readonly type: string;
  /** The name of a field. */
  readonly key?: { readonly name?: string };
  /** The name of a function. */
  readonly id?: { readonly name?: string } | null;
}

/** Leaves out what only explains: the generated pages of docs/ hold each word of it. */
const explanations: Ignorer = {
  shouldIgnore(path) {
    const { type, key, id } = (path as { readonly node: Node }).node;
    const isField = type === "ObjectProperty" && explaining.includes(key?.name ?? "");
    const isExample = type === "FunctionDeclaration" && /^example/.test(id?.name ?? "");
    return isField || isExample ? "It explains, and decides nothing" : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "explanations", explanations)];
