import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce, usualDay } from "../../built.ts";
import { run } from "../../command.ts";
import { createEmptyFolder } from "../../folder.ts";
import { inventedPartnerships } from "../../site/invented.ts";
import { skipIf } from "../../skipping.ts";
import { scripts, writePage } from "./other-scripts.ts";
import { printFixture, startBrowser } from "./printing.ts";
import { installVeraPdf, runVeraPdf, type Standard, standards } from "./verapdf.ts";

const names = ["every-kind", "welsh"];

skipIf(
  installVeraPdf(),
  test,
  "veraPDF finds nothing against PDF/UA-1 or PDF/A-3a in the document, in a review pack, in a draft, in any fixture or in any script",
  async () => {
    const site = await buildOnce();
    const others: string[] = [];
    for (const options of [{ data: "test/fixtures/fenmarsh" }, ...inventedPartnerships]) others.push(await buildOnce(options));
    const folder = createEmptyFolder();
    const browser = await startBrowser();
    try {
      for (const name of names) await printFixture(browser, name, { out: join(folder, `${name}.pdf`) });
      for (const [script, texts] of Object.entries(scripts)) {
        await writePage(join(folder, script), script, [texts]);
        await printFixture(browser, script, { folder: join(folder, script), out: join(folder, `${script}.pdf`) });
      }
    } finally {
      await browser.close();
    }
    const pack = await run("review", ["pack", "executive-board", "--to", folder, "--as-of", usualDay]);
    assert.is(pack.code, 0, pack.stderr);
    const draft = await run("edition", ["draft", "--data", "test/fixtures/fenmarsh", "--to", folder, "--as-of", usualDay]);
    assert.is(draft.code, 0, draft.stderr);
    const files = [
      join(folder, "executive-board.pdf"),
      join(folder, `draft-${usualDay}.pdf`),
      ...[site, ...others].map((each) => join(each, "downloads/governance-arrangements.pdf")),
      ...[...names, ...Object.keys(scripts)].map((name) => join(folder, `${name}.pdf`)),
    ];
    for (const standard of Object.keys(standards) as Standard[]) {
      const verdicts = runVeraPdf(files, standard);
      assert.is(verdicts.length, files.length);
      for (const { file, failed, compliant, passedChecks } of verdicts) {
        const told = failed.map(({ clause, times, message }) => `${clause} (${times} times): ${message}`).join("\n");
        assert.is(told, "", `${standards[standard]}: ${file}`);
        assert.ok(compliant, file);
        assert.ok(passedChecks > 200, `${file}: the checker looked at ${passedChecks} things only`);
      }
    }
  },
);

test.run();
