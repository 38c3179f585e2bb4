import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shortRun } from "../../java.ts";
import { project } from "../../sources.ts";

/** The newest release on Maven Central. */
const version = "1.28.2";

const folder = join(project, "node_modules", ".cache", `verapdf-${version}`);

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>local</groupId><artifactId>verapdf</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency><groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${version}</version></dependency></dependencies>
</project>
`;

/** The standards that every PDF meets, by the names that veraPDF has for their profiles. */
export const standards = { ua1: "PDF/UA-1", "3a": "PDF/A-3a" } as const;

export type Standard = keyof typeof standards;

/** A check of a standard that a PDF failed, how often, and where first. */
export interface FailedCheck {
  readonly clause: string;
  readonly times: number;
  readonly message: string;
}

/** What veraPDF finds in a PDF. */
export interface Verdict {
  readonly file: string;
  readonly compliant: boolean;
  readonly passedChecks: number;
  readonly failed: readonly FailedCheck[];
}

/** Downloads veraPDF if it is not there yet. Returns why it cannot be run here; undefined where it can. */
export function installVeraPdf(): string | undefined {
  if (!canRun("java", "-version")) return "there is no Java";
  if (existsSync(folder)) return undefined;
  if (!canRun("mvn", "--version")) return "there is no Maven to fetch veraPDF with";
  download();
  return undefined;
}

/** Checks PDFs against a standard, all in one run of Java. */
export function runVeraPdf(files: readonly string[], standard: Standard): Verdict[] {
  const jars = readdirSync(folder)
    .filter((name) => name.endsWith(".jar"))
    .map((name) => join(folder, name));
  const checker = [
    ...shortRun,
    "-cp",
    jars.join(":"),
    "org.verapdf.apps.GreenfieldCliWrapper",
    "-f",
    standard,
    "--format",
    "json",
    ...files,
  ];
  const { stdout, stderr, status } = spawnSync("java", checker, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  if (!stdout.includes('"report"')) throw new Error(`veraPDF ended with ${status}: ${stderr}`);
  return (JSON.parse(stdout) as VeraPdfReport).report.jobs.map(toVerdict);
}

/** The parts of veraPDF's report that are read here. */
interface VeraPdfReport {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly validationResult?: readonly {
        readonly compliant: boolean;
        readonly details: {
          readonly passedChecks: number;
          readonly ruleSummaries: readonly {
            readonly clause: string;
            readonly testNumber: number;
            readonly failedChecks: number;
            readonly description: string;
            readonly checks: readonly { readonly context: string; readonly errorMessage?: string }[];
          }[];
        };
      }[];
    }[];
  };
}

function toVerdict(job: VeraPdfReport["report"]["jobs"][number]): Verdict {
  const [result] = job.validationResult ?? [];
  if (result === undefined) throw new Error(`veraPDF could not read ${job.itemDetails.name}.`);
  return {
    file: job.itemDetails.name,
    compliant: result.compliant,
    passedChecks: result.details.passedChecks,
    failed: result.details.ruleSummaries.map(({ clause, testNumber, failedChecks, description, checks }) => ({
      clause: `${clause}-${testNumber}`,
      times: failedChecks,
      message: `${description} ${checks[0]?.errorMessage ?? ""} ${checks[0]?.context ?? ""}`,
    })),
  };
}

function download(): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, "pom.xml"), pom);
  const copy = ["dependency:copy-dependencies", `-DoutputDirectory=${draft}`, "-DincludeScope=runtime"];
  execFileSync("mvn", ["--quiet", "--batch-mode", "--file", join(draft, "pom.xml"), ...copy], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
}

function canRun(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: "ignore" }).status === 0;
}
