import type { KindName } from "../../../load/file-kinds.ts";
import { fileKinds } from "../../../load/file-kinds.ts";
import type { Setting } from "../../../model/prose/reference-kinds.ts";
import type { RecordKind } from "../../../model/record-kind.ts";

/** The kinds of record that the id at a pointer can name; undefined where no id of a record stands there. */
export function kindsNamedAt(kind: KindName, pointer: string): readonly RecordKind[] | undefined {
  return Object.entries(fileKinds[kind].idFields ?? {}).find(([path]) => isAt(path, pointer))?.[1];
}

/** What references can name in the text at a pointer; undefined where it can hold none. */
export function settingAt(kind: KindName, pointer: string): Setting | undefined {
  return Object.entries(fileKinds[kind].prose ?? {}).find(([path]) => isAt(path, pointer))?.[1];
}

/** Whether it may be said of the value at a pointer that nobody knows. */
export function mayBeUnknownAt(kind: KindName, pointer: string): boolean {
  return (fileKinds[kind].mayBeUnknown ?? []).some((path) => isAt(path, pointer));
}

/** Whether the value at a pointer names a file of the assets folder. */
export function isAssetAt(kind: KindName, pointer: string): boolean {
  return (fileKinds[kind].assets ?? []).some((path) => isAt(path, pointer));
}

/** Whether a path of keys, as `fieldsAt` in src/load/fields.ts reads it, leads to a pointer. */
function isAt(path: string, pointer: string): boolean {
  const known = patterns.get(path) ?? new RegExp(`^${toPattern(path)}$`);
  patterns.set(path, known);
  return known.test(pointer);
}

const patterns = new Map<string, RegExp>();

function toPattern(path: string): string {
  const steps = path.split("/");
  const patternOf = (step: string, index: number) => {
    if (step === "*") return "/[^/]+";
    return step === "**" ? `/[^/]+(?:/${steps[index - 1]}/[^/]+)*` : `/${step}`;
  };
  return steps.map(patternOf).join("");
}
