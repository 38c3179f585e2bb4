import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NewFileResponse, PagefindIndex } from "pagefind";
import { MachineFault } from "../../model/machine-fault.ts";
import { type RunPhase, runUntimed } from "../../model/phase.ts";
import { addresses } from "../../site/addresses.ts";
import { withBlocks } from "./searched-text.ts";
import { watchNewChild } from "./watch-child.ts";

/** The indexing that runs now. Pagefind has one program for a whole process, and closing it ends what others wait for. */
let running: Promise<unknown> = Promise.resolve();

/**
 * Makes the search index of a finished website, in its folder `pagefind/`. Pages mark the part of them that is searched
 * by `data-pagefind-body`. Of several calls one waits for the other.
 * @param onPagesRead called once no page is read any more, so that they may be written again
 * @param language BCP 47
 * @returns the number of pages in the index
 * @throws {MachineFault} when the indexer cannot be started or ends before it has answered
 * @throws when the indexer reports an error: a page that it cannot read is a fault of the program
 */
export function indexSite(
  folder: string,
  language: string,
  runPhase: RunPhase = runUntimed,
  onPagesRead: () => void = () => undefined,
): Promise<{ pages: number }> {
  const next = running.then(() => indexAlone(folder, language, runPhase, onPagesRead));
  running = next.catch(() => undefined);
  return next;
}

async function indexAlone(
  folder: string,
  language: string,
  runPhase: RunPhase,
  onPagesRead: () => void,
): Promise<{ pages: number }> {
  const pagefind = await import("pagefind");
  // Pagefind lets go of its program, whose end would be told to nobody if nothing else held this process.
  const waiting = setInterval(() => undefined, 1000);
  try {
    // One index for the whole site. Pagefind expects a language without a region: "en", not "en-GB".
    const forceLanguage = language.split("-", 1)[0] ?? language;
    const { result: creating, ended } = await runPhase("Start of the indexer", () =>
      watchNewChild(() => pagefind.createIndex({ forceLanguage, writePlayground: false })),
    );
    const indexing = creating.then(async ({ index, errors }) => {
      if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
      const added = await runPhase("Reading of the pages", () => addPages(index, folder));
      onPagesRead();
      const written = await runPhase("Writing of the index", () =>
        index.writeFiles({ outputPath: join(folder, addresses.searchIndex) }),
      );
      const faults = [...added.flatMap((page) => page.errors), ...written.errors];
      if (faults.length > 0) throw new Error(`The search index is faulty: ${faults.join("; ")}`);
      return { pages: added.length };
    });
    // Pagefind itself would wait for ever for the answer of an indexer that has ended.
    const failing = ended.then(throwEnded);
    return await Promise.race([failing, indexing.catch((error) => (isClosed(error) ? failing : Promise.reject(error)))]);
  } finally {
    clearInterval(waiting);
    await pagefind.close();
  }
}

/** How many pages the indexer is handed before it has answered: it takes them one after another, and never waits for us. */
const ahead = 16;

/**
 * Adds the pages in the order of their paths. Given the folder, the indexer takes them in the order in
 * which the disk happens to list them, and the index is another one on each disk.
 */
async function addPages(index: PagefindIndex, folder: string): Promise<NewFileResponse[]> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".html")).sort();
  const added: Promise<NewFileResponse>[] = [];
  for (const path of paths) {
    await added.at(-ahead);
    const content = await readFile(join(folder, path), "utf8");
    added.push(index.addHTMLFile({ sourcePath: path.replaceAll("\\", "/"), content: withBlocks(content) }));
  }
  return Promise.all(added);
}

/** Whether pagefind says that its indexer is gone. How it ended is told better by the process itself. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && /backend (?:is )?closed/.test(error.message);
}

function throwEnded(how: string): never {
  throw new MachineFault(
    `The search index could not be made, because its program ${how}. See that there is memory and disk space left, and run the command again.`,
  );
}
