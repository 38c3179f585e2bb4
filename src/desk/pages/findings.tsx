import type { Finding } from "../../model/finding.ts";
import type { DeskData } from "../data/desk-data.ts";
import { titleOf } from "../forms/words/titles.ts";
import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { TaskList } from "../parts/task-list.tsx";
import { placeOfFinding } from "../views/finding-place.ts";
import { findingItem } from "./home.tsx";

/** All that one rule has found: what it is about, and each place. */
export function findingsPage(frame: DeskFrame, data: DeskData, about: string, findings: readonly Finding[]): string {
  return deskHtml(
    <Shell
      frame={frame}
      title="What the check has found"
      current="home"
      isWithin
      breadcrumbs={[{ text: "What needs doing", href: "/" }]}
    >
      <p class="govuk-body">{about.replaceAll("`", "")}</p>
      <TaskList
        items={findings.map((finding) => {
          const place = placeOfFinding(data, finding);
          return findingItem(data, finding, place === undefined ? "" : titleOf(data, { ...place, pointer: "" }));
        })}
      />
    </Shell>,
  );
}
