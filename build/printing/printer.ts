import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Finding } from "../../src/model/finding.ts";
import { type RunPhase, runUntimed } from "../../src/model/phase.ts";
import type { AttachedFile } from "../../src/outputs/pdf/finish/finishing.ts";
import type { PrintedDocument } from "../../src/outputs/pdf/print.ts";
import type { PdfExpectations } from "../../src/verify/pdf.ts";
import type { PendingBrowser } from "./browser.ts";
import type { PrintPlan } from "./plan.ts";
import { tryTwice } from "./second-try.ts";

/** What is told of a print. */
export type Printed = Pick<PrintedDocument, "sheets" | "prints" | "faults" | "requested">;

/** What is shown of a print beside its step. */
export function describePrint({ sheets, prints }: Printed): string {
  if (prints === 0) return `${sheets} pages, as they were printed before`;
  return `${sheets} pages, ${prints === 1 ? "printed once" : `printed ${prints} times`}`;
}

/** Prints documents and verifies what was printed. It may do so in another thread, so what it is given is plain data. */
export interface Printer {
  /**
   * Prints a document into the file of the plan.
   * @param attached the files that the PDF is to carry, which are waited for once it is printed
   */
  readonly print: (plan: PrintPlan, attached?: Promise<readonly AttachedFile[]>) => Promise<Printed>;
  /** Opens a printed file and says what is wrong with it. */
  readonly verify: (file: string, expected: PdfExpectations) => Promise<readonly Finding[]>;
  /** Ends the browser. Every call waits for the same end. */
  readonly close: () => Promise<void>;
}

/**
 * A printer that works in this thread.
 * @param runPhase runs each phase of a print
 */
export function printerWith(browser: PendingBrowser, runPhase: RunPhase = runUntimed): Printer {
  return {
    print: async (plan, attached) => {
      const { printDocument } = await import("../../src/outputs/pdf/print.ts");
      if (plan.out !== undefined) await mkdir(dirname(plan.out), { recursive: true });
      const { sheets, prints, faults, requested } = await tryTwice(browser, (running) =>
        printDocument({ browser: running, runPhase, attached, ...plan }),
      );
      return { sheets, prints, faults, requested };
    },
    verify: async (file, expected) => {
      const { verifyPdf } = await import("../../src/verify/pdf.ts");
      return verifyPdf(file, expected);
    },
    close: browser.close,
  };
}
