import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { markOfFile, type RequestedFile, readServedFile } from "../../src/outputs/pdf/site-files.ts";
import { type KeptFiles, keyOf } from "../../src/outputs/shared/kept-files.ts";
import type { PrintPlan } from "./plan.ts";
import type { Printer } from "./printer.ts";

/** What is kept of a print, before its PDF. */
interface KeptPrint {
  /** Names the plan, but for the folders. */
  readonly plan: string;
  readonly requested: readonly RequestedFile[];
  readonly sheets: number;
  /** Names the files that the PDF carries. */
  readonly attached: string;
}

/**
 * A printer that prints a document again only if something has changed that the last print of it was made from: the plan, a
 * file that the browser asked for, a file that the PDF carries, the program, the browser. It verifies a file again only if it is another one, or if
 * something else is expected of it.
 * @param tools names the program and the browser; where they are not known, everything is printed and verified
 */
export function keepPrints(printer: Printer, kept: KeptFiles, tools: Promise<string | undefined>): Printer {
  return {
    ...printer,
    print: async (plan, attached) => {
      const known = await tools;
      if (known === undefined || plan.out === undefined) return printer.print(plan, attached);
      const { folder, out, ...rest } = plan;
      const [key, planKey] = [keyOf("print", known, plan.address, plan.page, plan.facts.title), keyOf(rest)];
      const last = readEntry(await kept.read(key));
      // What is attached is waited for only where nothing else keeps it from being the same: a print begins at once.
      const attachedKey = async () => keyOf(await attached);
      if (
        last?.print.plan === planKey &&
        (await wouldReadTheSame(plan, last.print)) &&
        last.print.attached === (await attachedKey())
      ) {
        await mkdir(dirname(out), { recursive: true });
        await writeFile(out, last.pdf);
        return { sheets: last.print.sheets, prints: 0, faults: [], requested: last.print.requested };
      }
      const printed = await printer.print(plan, attached);
      const { faults, requested, sheets } = printed;
      const print: KeptPrint = { plan: planKey, requested, sheets, attached: await attachedKey() };
      if (faults.length === 0) await kept.write(key, entryOf(print, await readFile(out)));
      return printed;
    },
    verify: async (file, expected) => {
      const known = await tools;
      if (known === undefined) return printer.verify(file, expected);
      const { shown, ...rest } = expected;
      const key = keyOf("verification", known, hashOf(await readFile(file)), rest);
      if ((await kept.read(key)) !== undefined) return [];
      const findings = await printer.verify(file, expected);
      if (findings.length === 0) await kept.write(key, Buffer.alloc(0));
      return findings;
    },
  };
}

/** Whether the browser would be sent now what it was sent then: as long as it is, it asks for nothing else. */
async function wouldReadTheSame(plan: PrintPlan, { requested }: KeptPrint): Promise<boolean> {
  const same = await Promise.all(
    requested.map(async ({ address, mark }) => {
      const file = await readServedFile(plan, address);
      return (file && markOfFile(file)) === mark;
    }),
  );
  return same.every(Boolean);
}

/** One line of JSON, and then the PDF. */
function entryOf(print: KeptPrint, pdf: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(print)}\n`), pdf]);
}

function readEntry(bytes: Buffer | undefined): { readonly print: KeptPrint; readonly pdf: Uint8Array } | undefined {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf("\n");
  return { print: JSON.parse(bytes.toString("utf8", 0, end)), pdf: bytes.subarray(end + 1) };
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
