import { join } from "node:path";
import { build as compile } from "esbuild";
import { project } from "../../sources.ts";
import { type Bench, measureAll, type Section } from "../bench.ts";
import { type Command, peakMemory, timed } from "../command.ts";
import { type Editing, editing } from "../edit.ts";
import type { Subject } from "../rounds.ts";
import type { Workshop } from "../workshop.ts";

/** The whole build in its three cases, the PDF alone and the check alone. */
export async function buildPart(bench: Bench): Promise<Section> {
  const { workshop } = bench;
  const edit = await editing(workshop.data);
  const pdf = await printAlone(bench);
  const subjects = [coldBuild(workshop), unchanged(workshop), edited(workshop, edit), newProgram(workshop), pdf, check(workshop)];
  return { title: "Building", rows: await measureAll(bench, subjects) };
}

/** The whole build with nothing made before. */
export function coldBuild(workshop: Workshop): Subject {
  return subject(workshop.command("build"), {
    name: "cold",
    says: "whole build, nothing made before",
    atMost: 1,
    before: workshop.forget,
  });
}

function unchanged(workshop: Workshop): Subject {
  return subject(workshop.command("build"), {
    name: "unchanged",
    says: "whole build, nothing changed",
    atMost: 0.15,
    before: () => timed(workshop.command("build")),
  });
}

function edited(workshop: Workshop, edit: Editing): Subject {
  return subject(workshop.command("build"), {
    name: "edited",
    says: "whole build, one membership changed",
    before: edit.next,
  });
}

function newProgram(workshop: Workshop): Subject {
  return subject(workshop.command("build"), {
    name: "new-program",
    says: "whole build, the program itself new",
    before: async () => {
      await workshop.forget();
      await workshop.forgetProgram();
    },
  });
}

function check(workshop: Workshop): Subject {
  return subject({ ...workshop.command("check"), exits: [0, 1] }, { name: "check", says: "check alone", atMost: 0.15 });
}

/** The PDF alone has no command of its own, so it is given one, compiled as the program is. */
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
  return subject(command, { name: "pdf", says: "PDF alone, the browser not yet running, page numbers not known" });
}

interface Case {
  readonly name: string;
  readonly says: string;
  readonly atMost?: number;
  /** What is done before each run and is not timed. */
  readonly before?: () => Promise<unknown>;
}

function subject(command: Command, { before, ...rest }: Case): Subject {
  return {
    ...rest,
    run: async () => {
      await before?.();
      return (await timed(command)).milliseconds;
    },
    memory: async () => {
      await before?.();
      return peakMemory(command);
    },
  };
}
