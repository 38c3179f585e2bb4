import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { project } from "../sources.ts";

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Every package of the lockfile by the path that it is installed to. */
function lockedPackages(): [string, LockedPackage][] {
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  return Object.entries<LockedPackage>(packages).filter(([path]) => path !== "");
}

test("the lockfile holds of every package the hash of its content", () => {
  const unmarked = lockedPackages().filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"));
  assert.equal(
    unmarked.map(([path]) => path),
    [],
  );
});

test("the lockfile holds the packages for every system, not only for the one that it was written on", () => {
  const locked = new Set(
    lockedPackages().map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)),
  );
  const wanted = lockedPackages().flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  for (const system of ["linux", "darwin", "win32"]) {
    assert.ok(
      lockedPackages().some(([, { os = [] }]) => os.includes(system)),
      system,
    );
  }
  assert.equal(
    wanted.filter((name) => !locked.has(name)),
    [],
  );
});

test("the lockfile names no place that packages come from but npm's own registry", () => {
  const registry = "https://registry.npmjs.org/";
  const elsewhere = lockedPackages().filter(([, { resolved = registry }]) => !resolved.startsWith(registry));
  assert.equal(elsewhere, []);
  const settings = readFileSync(join(project, ".npmrc"), "utf8");
  assert.match(settings, /^omit-lockfile-registry-resolved=true$/m);
  assert.not.match(settings, /:\/\//);
});

test.run();
