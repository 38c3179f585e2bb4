import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Example, SpecialFile } from "../../src/rules/rule.ts";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";

/**
 * Copies one of the faultless folders of test/fixtures and changes its files as an example says.
 * @returns the folder, which is deleted when the test ends
 */
export function writeExampleFolder(base: "example" | "example-site", { files }: Example): string {
  const folder = join(createEmptyFolder(), "folder");
  cpSync(join(project, "test/fixtures", base), folder, { recursive: true });
  for (const [path, change] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (change === null) rmSync(file, { recursive: true });
    else if (typeof change === "string")
      writeFileSync(file, isYaml(file) ? mergeFields(readFileSync(file, "utf8"), change) : change);
    else write(file, change);
  }
  return folder;
}

function isYaml(file: string): boolean {
  return file.endsWith(".yaml") && existsSync(file);
}

function write(file: string, change: SpecialFile): void {
  rmSync(file, { force: true });
  if ("bytes" in change) writeFileSync(file, Buffer.from(change.bytes, "hex"));
  else if ("size" in change) {
    writeFileSync(file, "");
    truncateSync(file, change.size);
  } else if ("linkTo" in change) symlinkSync(change.linkTo, file);
  else {
    writeFileSync(file, change.locked);
    chmodSync(file, 0);
  }
}

/** The fields of an example as typed, followed by those fields of a file that the example does not name. */
function mergeFields(text: string, change: string): string {
  const named = new Set(fieldsIn(change).map(nameOf));
  return (
    change +
    fieldsIn(text)
      .filter((field) => !named.has(nameOf(field)))
      .join("")
  );
}

/** The top-level fields of a YAML text, each with all of its lines. */
function fieldsIn(text: string): string[] {
  return text.split(/^(?=[A-Za-z])/m);
}

function nameOf(field: string): string {
  return field.split(":", 1)[0] ?? "";
}
