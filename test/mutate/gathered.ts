/**
 * Stands in for uvu, with the same words, and gathers the tests of a file instead of running them: whoever asks for
 * mutants to be noticed runs a test again and again, without reading its file anew.
 */
type Context = Record<string, unknown>;
type Handler = (context: Context) => unknown;

/** One test of a file. */
export interface GatheredTest {
  /** The file and the sentence, which no other test has. */
  readonly id: string;
  /** Rejects when the test fails. */
  readonly run: () => Promise<void>;
}

let gathered: Omit<GatheredTest, "id">[] = [];
let names: string[] = [];

/**
 * Imports a file of tests and gives back its tests, in their order.
 * @param file its path from the folder of the project
 * @param url where it is compiled
 */
export async function testsOf(file: string, url: string): Promise<GatheredTest[]> {
  gathered = [];
  names = [];
  await import(url);
  const ids = names.map((name, at) => `${file}: ${name}${names.indexOf(name) < at ? ` (${at})` : ""}`);
  return gathered.map(({ run }, at) => ({ id: ids[at] ?? "", run }));
}

/** @public In place of what uvu exports; `compiled.ts` puts it there. */
export function suite(_name = "", given: Context = {}) {
  const hooks: Record<"before" | "after", Handler[]> = { before: [], after: [] };
  const add = (name: string, handler: Handler) => {
    names.push(name);
    gathered.push({ run: () => runTest(handler, hooks, { ...given }) });
  };
  const hook = (when: Handler[]) =>
    Object.assign((handler: Handler) => when.push(handler), { each: (handler: Handler) => when.push(handler) });
  return Object.assign(add, { before: hook(hooks.before), after: hook(hooks.after), skip: () => {}, only: add, run: () => {} });
}

/** @public As `suite`. */
export const test = suite();

/** What uvu does once before all tests of a file is done before each here, as each may be the only one to run. */
async function runTest(handler: Handler, hooks: Record<"before" | "after", readonly Handler[]>, context: Context): Promise<void> {
  try {
    for (const hook of hooks.before) await hook(context);
    await handler(context);
  } finally {
    for (const hook of hooks.after) await hook(context);
  }
}
