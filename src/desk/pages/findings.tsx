import type { Finding } from "../../model/finding.ts";
import type { RuleText } from "../../rules/rule.ts";
import { editAddress } from "../addresses.ts";
import type { DeskData } from "../data/desk-data.ts";
import { recordAround } from "../data/listed-records.ts";
import { titleOf } from "../forms/words/titles.ts";
import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { type TaskItem, TaskList } from "../parts/task-list.tsx";
import { placeOfFinding } from "../views/finding-place.ts";

/** All that one rule has found: each record with what is found in it and what to do, and what the rule looks for. */
export function findingsPage(frame: DeskFrame, data: DeskData, rule: RuleText, findings: readonly Finding[]): string {
  return deskHtml(
    <Shell
      frame={frame}
      title={rule.title}
      caption="What the check has found"
      current="home"
      isWithin
      breadcrumbs={[{ text: "What needs doing", href: "/" }]}
    >
      {findings.length === 0 ? (
        <p class="govuk-body">The check finds nothing of this now.</p>
      ) : (
        <TaskList items={findings.map((finding) => itemOf(data, finding))} />
      )}
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">What the check looks for, and why</span>
        </summary>
        <div class="govuk-details__text">
          <p class="govuk-body">{rule.about.replaceAll("`", "")}</p>
          <p class="govuk-body">{rule.why.replaceAll("`", "")}</p>
        </div>
      </details>
    </Shell>,
  );
}

function itemOf(data: DeskData, finding: Finding): TaskItem {
  const place = placeOfFinding(data, finding);
  return {
    title: place === undefined ? finding.file : titleOf(data, recordAround(place)),
    href: place === undefined ? "/settings" : editAddress(place),
    hint: `${finding.message} ${finding.help}`,
  };
}
