import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "../../src/load/fields.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";

// The recipes of docs/editing.md: the lines to type are read from there, for the test of what they do and for the pictures.

/** A section of docs/editing.md that tells what to type, file by file, and shows what follows. */
export interface Recipe {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly pictures: readonly Picture[];
}

/** Lines to type into a file. */
interface Step {
  /** From the data folder. */
  readonly file: string;
  readonly lines: string;
}

interface Picture {
  /** The words for those who do not see it. */
  readonly alt: string;
  /** From the folder docs. */
  readonly file: string;
}

/** The recipes: the sections whose lines to type name their file in a first line such as `# people.yaml`. */
export function readRecipes(): Recipe[] {
  const text = readFileSync(join(project, "docs/editing.md"), "utf8");
  const sections = text.split(/^## /m).slice(1);
  return sections
    .map((section) => ({
      title: section.slice(0, section.indexOf("\n")),
      steps: [...section.matchAll(/^```yaml\n# (\S+\.yaml)\n([\s\S]*?)^```$/gm)].map(([, file = "", lines = ""]) => ({
        file,
        lines,
      })),
      pictures: [...section.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = "", file = ""]) => ({ alt, file })),
    }))
    .filter(({ steps, pictures }) => steps.length > 0 || pictures.length > 0);
}

/**
 * Types the lines of a recipe into a copy of the invented partnership's data.
 * @returns the data folder, which is deleted when the process ends
 */
export function followRecipe({ steps }: Recipe): string {
  const folder = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), folder, { recursive: true });
  for (const { file, lines } of steps) {
    const path = join(folder, file);
    const before = existsSync(path) ? parseYaml(readFileSync(path, "utf8")).value : {};
    // JSON is YAML too (YAML 1.2.2, section 1.3).
    writeFileSync(path, JSON.stringify(typeInto(before, parseYaml(lines).value), undefined, 2));
  }
  return folder;
}

/** A value as it is once others are typed into it: field by field, and in a list of records with ids, record by record. */
function typeInto(before: unknown, typed: unknown): unknown {
  if (isRecord(before) && isRecord(typed)) {
    const changed = Object.entries(typed).map(([key, value]) => [key, typeInto(before[key], value)]);
    return { ...before, ...Object.fromEntries(changed) };
  }
  if (!hasIds(before) || !hasIds(typed)) return typed;
  const known = before.map((entry) => typeInto(entry, typed.find(({ id }) => id === entry.id) ?? {}));
  return [...known, ...typed.filter(({ id }) => !before.some((entry) => entry.id === id))];
}

function hasIds(value: unknown): value is readonly (Readonly<Record<string, unknown>> & { readonly id: unknown })[] {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && "id" in entry);
}
