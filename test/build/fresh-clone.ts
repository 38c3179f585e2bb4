import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

/** A lockfile that names one package. */
export const lockfile = (version: string) => JSON.stringify({ packages: { "": {}, "node_modules/one": { version } } });

/** A project of which only its set-up is there, and whose main program says that it has started. */
export function freshClone(): string {
  const root = createEmptyFolder();
  cpSync(join(project, "build", "set-up", "set-up.mjs"), join(root, "build", "set-up", "set-up.mjs"));
  for (const file of ["build/run.mjs", "build/set-up/load.mjs", "package.json"]) cpSync(join(project, file), join(root, file));
  writeFiles(root, {
    "package-lock.json": lockfile("1.0.0"),
    "build/set-up/compile.mjs":
      'export class NotCompiled extends Error {}\nexport const waitForChange = () => {};\nexport const compileProgram = (root) => root + "/build/main.cjs";\n',
    "build/main.cjs": "exports.main = (command, args) => { console.log(JSON.stringify([command, args])); process.exit(0); };\n",
  });
  return root;
}

/** An `npm` that notes how it was called and installs what the lockfile names, or fails. */
export function pretendNpm(root: string, { fails = false } = {}): NodeJS.ProcessEnv {
  const folder = join(root, "bin");
  mkdirSync(folder);
  const install = "mkdir -p node_modules && sleep 0.3 && cp package-lock.json node_modules/.package-lock.json";
  writeFileSync(
    join(folder, "npm"),
    `#!/bin/sh\necho "$@" >> npm-calls\necho "added 1 package"\n${fails ? "exit 1" : install}\n`,
  );
  chmodSync(join(folder, "npm"), 0o755);
  return { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
}
