/** The steps of a JSON Pointer, each unescaped. */
export function stepsOf(pointer: string): string[] {
  if (pointer === "") return [];
  const steps = pointer.slice(1).split("/");
  // Every value of every file is found by its steps, and hardly a key has a sign that is escaped.
  return pointer.includes("~") ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
}

/** Writes a JSON Pointer as a field path, which is easier to read: `/memberships/2/agency` is `memberships[2].agency`. */
export function toFieldPath(pointer: string): string {
  return stepsOf(pointer)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

/** The JSON Pointer that `toFieldPath` wrote as a field path. A key that holds a full stop or a bracket is not told apart. */
export function pointerOfPath(path: string): string {
  const steps = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = ""]) => index ?? key);
  return pointerTo("", ...steps);
}

/** A step into a record: a key or an index. */
export type Step = string | number;

/** Appends steps to a JSON Pointer (RFC 6901). */
export function pointerTo(base: string, ...steps: readonly Step[]): string {
  let pointer = base;
  for (const step of steps) pointer += `/${typeof step === "number" ? step : escapeStep(step)}`;
  return pointer;
}

function escapeStep(step: string): string {
  return step.includes("~") || step.includes("/") ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}

/** The pointer of the record or list that contains the value of this one; empty for the whole file. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The value at a pointer; undefined where there is none. Inherited properties do not count. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of stepsOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** The entry of a table for a pointer, or for its nearest ancestor that has one. */
export function atOrAbove<Value>(table: ReadonlyMap<string, Value>, pointer: string): Value | undefined {
  for (let at = pointer; ; at = parentOf(at)) {
    const value = table.get(at);
    if (value !== undefined || at === "") return value;
  }
}
