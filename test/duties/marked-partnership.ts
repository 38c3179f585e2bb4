import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../../src/rules/shared/group-by.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

/** Where the invented all-age partnership of Calderwick meets the duties that ask for a passage: file, and section. */
export const marks: Readonly<Record<string, readonly [chapter: string, section?: string]>> = {
  "geographical-area": ["our-area"],
  "working-together": ["leadership", "The safeguarding partners"],
  "needs-of-children": ["levels-of-need", "The four levels"],
  "choice-of-agencies": ["leadership", "Relevant agencies and schools"],
  "practice-reviews": ["learning-from-reviews", "Reviews of children's cases"],
  "independent-scrutiny": ["scrutiny-and-assurance"],
  "schools-and-early-years": ["leadership", "Relevant agencies and schools"],
  "youth-custody-and-homes": ["our-area", "Places where children and adults live away from home"],
  "use-of-data": ["our-area", "What this means for safeguarding"],
  training: ["workforce", "The learning programme"],
  thresholds: ["levels-of-need"],
  "strategic-direction": ["leadership", "Lead Safeguarding Partners"],
  "sign-off": ["leadership", "Lead Safeguarding Partners"],
  "oversight-of-learning": ["learning-from-reviews", "From findings to practice"],
  "business-support": ["resources", "The team"],
  "designated-agencies": ["leadership", "Relevant agencies and schools"],
  "child-protection-teams": ["levels-of-need", "Making contact"],
  "members-of-teams": ["levels-of-need", "Making contact"],
  "making-of-plan": ["planning-and-reporting", "The plan"],
  "report-on-objective": ["planning-and-reporting", "The Annual Report"],
  "report-on-strategy": ["planning-and-reporting", "The Annual Report"],
  "report-on-members": ["planning-and-reporting", "The Annual Report"],
  "report-on-findings": ["planning-and-reporting", "The Annual Report"],
  "report-on-ongoing-reviews": ["planning-and-reporting", "The Annual Report"],
  "report-on-implementing": ["planning-and-reporting", "The Annual Report"],
  "report-on-decisions": ["planning-and-reporting", "The Annual Report"],
  "report-recipients": ["planning-and-reporting", "The Annual Report"],
};

/** A change of a file: the text that a pattern finds, which must be there, and what stands in its place. */
export type Edit = readonly [file: string, pattern: RegExp, replacement: string];

/**
 * Writes the data of Calderwick marked so that every duty is met.
 * @param without the duty whose mark is left out
 * @param edits what is changed besides
 * @returns the folder, which is deleted when the test ends
 */
export function writeMarkedPartnership({ without, edits = [] }: { without?: string; edits?: readonly Edit[] } = {}): string {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/calderwick"), folder, { recursive: true });
  const change = ([file, pattern, replacement]: Edit) => {
    const text = readFileSync(join(folder, file), "utf8");
    if (!pattern.test(text)) throw new Error(`${file} has nothing that ${pattern} finds.`);
    writeFiles(folder, { [file]: text.replace(pattern, replacement) });
  };
  change(["website.yaml", /advice: .*\n/, "$&    link: https://www.example.org/advice\n"]);
  const byChapter = groupBy(
    Object.entries(marks).filter(([duty]) => duty !== without),
    ([, [chapter]]) => chapter,
  );
  for (const [chapter, entries] of byChapter) {
    const lines = entries.map(([duty, [, section]]) =>
      section === undefined ? `  - ${duty}\n` : `  - { duty: ${duty}, section: "${section}" }\n`,
    );
    change([`chapters/${chapter}.md`, /^title: .*\n/m, `$&meets:\n${lines.join("")}`]);
  }
  for (const edit of edits) change(edit);
  return folder;
}
