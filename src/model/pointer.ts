/** The steps of a JSON Pointer, each unescaped. */
export function stepsOf(pointer: string): string[] {
  return pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer as an editor would say it: `/memberships/2/agency` is `memberships[2].agency`. */
export function toFieldPath(pointer: string): string {
  return stepsOf(pointer)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

/** A step into a record: a key or an index. */
export type Step = string | number;

/** A JSON Pointer (RFC 6901) made longer by steps. */
export function pointerTo(base: string, ...steps: readonly Step[]): string {
  return base + steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The pointer of what holds this one; empty for a whole file. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The value at a pointer, if there is one. Only own fields are followed. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of stepsOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** What a table has for a pointer, or for its nearest ancestor that it knows. */
export function atOrAbove<Value>(table: ReadonlyMap<string, Value>, pointer: string): Value | undefined {
  for (let at = pointer; ; at = parentOf(at)) {
    const value = table.get(at);
    if (value !== undefined || at === "") return value;
  }
}
