import { type Finding, sortFindings, withinBounds } from "../model/finding.ts";
import { type VerificationRule, verificationRules } from "../rules/verification.ts";
import type { SiteFiles } from "./site-files.ts";

/** A position in a file, in UTF-16 code units from 0. */
interface Position {
  readonly offset: number;
}

interface Fault {
  readonly rule: VerificationRule;
  readonly message: string;
  readonly help: string;
  /** The file in which it was found first, and its position there. */
  readonly path: string;
  readonly at: Position | undefined;
  readonly files: Set<string>;
}

/** What to do about what only the program can be the cause of. */
export const programFault = "That is a fault of the program, not of your data. Please report it.";

/** Collects what is wrong with a site. A fault on many pages, as in their common header, is reported once. */
export class Report {
  readonly #faults = new Map<string, Fault>();
  readonly #site: SiteFiles;
  readonly #shown: string;

  /** @param shown how the site's folder is named in a finding */
  constructor(site: SiteFiles, shown: string) {
    this.#site = site;
    this.#shown = shown;
  }

  /** Records a fault in a file; `at` is its position, if it has one. */
  add(rule: VerificationRule, path: string, at: Position | undefined, message: string, help: string): void {
    const key = `${rule}\0${message}`;
    const known = this.#faults.get(key);
    if (known === undefined) this.#faults.set(key, { rule, message, help, path, at, files: new Set([path]) });
    else known.files.add(path);
  }

  /** All faults as findings, each with its line and column in the file that was built, counted from 1. */
  findings(): Finding[] {
    return sortFindings([...this.#faults.values()].map((fault) => this.#toFinding(fault)));
  }

  #toFinding({ rule, path, at, message, help, files }: Fault): Finding {
    const before = this.#site.textOf(path).slice(0, at?.offset ?? 0);
    const line = before.split("\n").length;
    const column = before.length - before.lastIndexOf("\n");
    const extent = files.size === 1 ? "" : ` So it is on ${files.size} pages.`;
    const place = { file: `${this.#shown}/${path}`, line, column };
    const { severity } = verificationRules[rule];
    return withinBounds({ rule, severity, ...place, path: "", message: `${message}${extent}`, help });
  }
}
