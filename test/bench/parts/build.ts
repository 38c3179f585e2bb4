import { join } from "node:path";
import { build as compile } from "esbuild";
import { project } from "../../sources.ts";
import { type Bench, measureAll, type Section } from "../bench.ts";
import { type Command, peakMemory, timeCommand } from "../command.ts";
import { type Editing, editNews, prepareEdits } from "../edit.ts";
import type { Subject } from "../rounds.ts";
import type { Workshop } from "../workshop.ts";

/** Measures the whole build in its different cases, the PDF alone and the check alone. */
export async function buildPart(bench: Bench): Promise<Section> {
  const { workshop } = bench;
  const edit = await prepareEdits(workshop.data);
  const pdf = await printAlone(bench);
  const subjects = [
    coldBuild(workshop),
    unchangedBuild(workshop),
    editedBuild(workshop, edit),
    newsBuild(workshop),
    newProgramBuild(workshop),
    pdf,
    checkAlone(workshop),
  ];
  return { title: "Building", rows: await measureAll(bench, subjects) };
}

/** The whole build without anything built before. */
export function coldBuild(workshop: Workshop): Subject {
  return subject(workshop.command("build"), {
    name: "cold",
    label: "whole build, nothing made before",
    atMost: [1, 2.2],
    before: workshop.clearBuilds,
  });
}

function unchangedBuild(workshop: Workshop): Subject {
  return subject(workshop.command("build"), {
    name: "unchanged",
    label: "whole build, nothing changed",
    atMost: [0.1],
    before: () => timeCommand(workshop.command("build")),
  });
}

function editedBuild(workshop: Workshop, edit: Editing): Subject {
  return subject(workshop.command("build"), {
    name: "edited",
    label: "whole build, one membership changed",
    atMost: [0.8],
    before: edit.next,
  });
}

/** The document is not printed again. */
function newsBuild(workshop: Workshop): Subject {
  return subject(workshop.command("build"), {
    name: "news",
    label: "whole build, a piece of news changed",
    before: () => editNews(workshop.data),
  });
}

function newProgramBuild(workshop: Workshop): Subject {
  return subject(workshop.command("build"), {
    name: "new-program",
    label: "whole build, the program itself new",
    before: async () => {
      await workshop.clearBuilds();
      await workshop.clearProgram();
    },
  });
}

function checkAlone(workshop: Workshop): Subject {
  return subject({ ...workshop.command("check"), exits: [0, 1] }, { name: "check", label: "check alone", atMost: [0.12] });
}

/** There is no command for the PDF alone, so a program is compiled for it, as the main program is. */
async function printAlone({ workshop, finished }: Bench): Promise<Subject> {
  const program = join(workshop.folder, "print-alone.mjs");
  await compile({
    entryPoints: [join(project, "test", "bench", "print-alone.ts")],
    outfile: program,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  const command = { program: process.execPath, args: [program, finished, join(workshop.folder, "alone.pdf")] };
  return subject(command, { name: "pdf", label: "PDF alone, the browser not yet running, page numbers not known" });
}

interface Case {
  readonly name: string;
  readonly label: string;
  readonly atMost?: readonly number[];
  /** Runs before each run, and is not timed. */
  readonly before?: () => Promise<unknown>;
}

function subject(command: Command, { before, ...rest }: Case): Subject {
  return {
    ...rest,
    run: async () => {
      await before?.();
      return (await timeCommand(command)).milliseconds;
    },
    memory: async () => {
      await before?.();
      return peakMemory(command);
    },
  };
}
