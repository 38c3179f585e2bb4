import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../command.ts";
import { createEmptyFolder } from "../folder.ts";

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  test(`a build that ${signal} stops while it prints leaves no profile of a browser and no other file`, async () => {
    const folder = createEmptyFolder();
    const temporary = join(folder, "temporary");
    mkdirSync(temporary);
    const profiles = () => readdirSync(temporary).filter((name) => name.startsWith("print-profile-"));
    const ended = run("build", ["--out", join(folder, "_site"), "--as-of", "2025-06-30"], {
      env: { TMPDIR: temporary },
      onStart: async (child) => {
        let said = "";
        child.stdout?.on("data", (text: string) => {
          said += text;
        });
        // The browser has the document once the page of it is written.
        while (!said.includes("Document")) await pause(20);
        await pause(300);
        assert.is(profiles().length, 1);
        child.kill(signal);
      },
    });
    const { signal: by, stdout } = await ended;
    assert.is(by, signal, stdout);
    assert.equal(profiles(), []);
    assert.not(existsSync(join(folder, "_site")));
    assert.equal(readdirSync(folder), ["temporary"]);
  });
}

test.run();
