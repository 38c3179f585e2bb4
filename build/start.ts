import { hostname } from "node:os";
import { join, relative } from "node:path";
import devServer from "@11ty/eleventy-dev-server";
import { load } from "../src/load/load.ts";
import { keepFilesIn } from "../src/outputs/shared/kept-files.ts";
import { ownerOf } from "../src/outputs/shared/owner.ts";
import { openStage, restoreOldSite, type Stage } from "../src/outputs/staging/stage.ts";
import { addresses } from "../src/site/addresses.ts";
import { baseOf } from "../src/site/site-context.ts";
import { addressOf } from "../src/site/standing.ts";
import { readArguments } from "./command-line/arguments.ts";
import { type CommonValues, commonOptions } from "./command-line/common-options.ts";
import { describeFailure, type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { createConsoleSteps } from "./command-line/screen.ts";
import { addCleanup } from "./command-line/signals.ts";
import { assertOnePath } from "./command-line/site-address.ts";
import type { OpenDesk } from "./desk/open-desk.ts";
import { openDeskInThread } from "./desk/thread/thread.ts";
import { draftsFolder } from "./edition/draft-files.ts";
import { hostsOfContainer } from "./local-server/hosted-container.ts";
import { onChange } from "./preview/changes.ts";
import { openOnLoopback } from "./preview/guarded-server.ts";
import { latest } from "./preview/latest.ts";
import { endWithNpm } from "./preview/orphan.ts";
import { Preview, proofreadingAddress } from "./preview/preview.ts";
import { keepPrints } from "./printing/kept-prints.ts";
import { startPrinterThread } from "./printing/thread.ts";
import { keptFolder, projectFolder } from "./project.ts";
import { hashTools } from "./site/tools-hash.ts";

const command = {
  name: "start",
  summary: "Shows the website on this machine, and every change as it is saved. Ctrl-C ends it.",
  options: ["data", "base", "address", "asOf", "quiet"],
  own: {
    port: { value: "PORT", description: "where the website is shown (8080, or the next that is free)", read: portReader(8080) },
    "desk-port": { value: "PORT", description: "where the desk is (8090, or the next that is free)", read: portReader(8090) },
    host: {
      value: "NAMES",
      description:
        "further host names to answer to, of a proxy that leads here, with a comma between two and * for the port (those of this machine)",
      read: readHosts,
    },
  },
} as const;

type Options = Pick<CommonValues, (typeof command.options)[number]>;
type Where = { readonly port: number; readonly "desk-port": number; readonly host: readonly string[] };

/** What the program itself is made of: a change there starts it again. */
const programParts = ["build", "layouts", "src", "eleventy.config.ts", "package-lock.json"];

/** A browser on the same machine sends and takes all at once. */
const timeoutMilliseconds = 5000;

/** `npm start`. Ends at a signal; comes back only when the program has changed and must start again. */
export async function start(args: readonly string[], programHash?: string): Promise<ExitCode | "again"> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  assertOnePath(parsed.options);
  const here = ownerOf(hostname(), process.pid);
  await restoreOldSite(commonOptions.out.read(undefined, "--out"), here);
  const stage = await openStage(join(projectFolder, ".cache", "preview"), here);
  const removeCleanup = addCleanup(() => stage.discardNow());
  const stopLooking = endWithNpm();
  try {
    return await showUntilChanged(stage, parsed.options, parsed.own, hashTools(programHash));
  } finally {
    stopLooking();
    await stage.discard();
    removeCleanup();
  }
}

/** Shows the website and follows the data, until the program itself changes. */
async function showUntilChanged(
  stage: Stage,
  options: Options,
  where: Where,
  toolsHash: Promise<string | undefined>,
): Promise<"again"> {
  const { data, asOf } = options;
  const steps = createConsoleSteps(options.quiet);
  const base = baseOf(addressOf((await load(data)).facts?.partnership.website ?? "http://localhost", options));
  const printer = keepPrints(startPrinterThread({ notice: steps.say }), keepFilesIn(keptFolder), toolsHash);
  const server = devServer.getServer("preview", relative(projectFolder, stage.folder), {
    pathPrefix: base,
    logger: { info: steps.say, log: steps.say, error: steps.sayFault },
  });
  const preview = new Preview({
    data,
    base,
    standing: options,
    asOf,
    folder: relative(projectFolder, stage.folder),
    server,
    printer,
    steps,
  });
  const tell = (error: unknown) => steps.sayFault(describeFailure(error).message);
  const reprint = latest(() => preview.reprint().catch(tell));
  let remaking: Promise<void> | undefined;
  const remake = latest(async () => {
    await preview.remake().catch(tell);
    // The website does not wait for the PDF: it may change again while that is being printed.
    void reprint();
  });
  const follow = () => {
    remaking = remake();
    return remaking;
  };
  await follow();
  const hosts = [...where.host, ...hostsOfContainer(process.env)];
  let desk: OpenDesk | undefined;
  // From now on, for the folder may change while the servers are opened.
  const stopFollowing = onChange([data], () => {
    desk?.forget();
    void follow();
  });
  const opened = await openOnLoopback(server, {
    ...{ port: where.port, notPort: where["desk-port"], hosts },
    timeoutMilliseconds,
    say: steps.say,
    onPage: (path) => preview.open(path),
    // A viewer of PDF does not load it again, as pages do.
    untilMade: (path) => (path === `${base.slice(0, -1)}${addresses.pdf}` ? remaking?.then(reprint) : undefined),
  });
  const site = commonOptions.out.read(undefined, "--out");
  const shownAt = { port: opened.port, base };
  desk = await openDeskInThread(
    { data, asOf, port: where["desk-port"], hosts, preview: shownAt, site, drafts: draftsFolder },
    tell,
  );
  steps.say(`Website: http://localhost:${opened.port}${base}`);
  steps.say(`Desk:    ${desk.address}`);
  steps.say(`What the texts and the facts say against each other: http://localhost:${opened.port}${base}${proofreadingAddress}`);
  await programChange();
  steps.say("The program has changed, and is started again.");
  await stopFollowing();
  await reprint();
  await Promise.all([opened.close(), desk.close(), printer.close()]);
  return "again";
}

/** Waits until a file of the program changes. */
async function programChange(): Promise<void> {
  let stopWatching: (() => Promise<void>) | undefined;
  await new Promise<void>((resolve) => {
    stopWatching = onChange(programParts, resolve);
  });
  await stopWatching?.();
}

function portReader(usual: number): (typed: string | true | undefined, flag: string) => number {
  return (typed, flag) => {
    if (typeof typed !== "string") return usual;
    if (/^\d{1,5}$/.test(typed) && Number(typed) > 0 && Number(typed) < 65536) return Number(typed);
    throw new WrongUsage(`${flag}: "${typed}" is not a port. Write a number from 1 to 65535, for example ${usual}.`);
  };
}

function readHosts(typed: string | true | undefined, flag: string): readonly string[] {
  if (typeof typed !== "string") return [];
  const hosts = typed.split(",").map((host) => host.trim());
  const wrong = hosts.find((host) => !/^[a-z\d*-]+(?:\.[a-z\d*-]+)*(?::\d{1,5})?$/i.test(host));
  if (wrong === undefined) return hosts;
  throw new WrongUsage(`${flag}: "${wrong}" is not a host. Write its name, for example preview.example.org.`);
}
