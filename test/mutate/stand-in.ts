import { register } from "node:module";

const url = new URL("./gathered.ts", import.meta.url).href;
const hooks = `export const resolve = (name, context, next) =>
  name === "uvu" ? { url: ${JSON.stringify(url)}, shortCircuit: true } : next(name, context);`;

/** From here on, whoever imports uvu in this process is given the tests' gatherer in its place. */
export function gatherInsteadOfUvu(): void {
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);
}
