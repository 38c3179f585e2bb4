import { editAddress } from "../addresses.ts";
import type { RecordPlace } from "../data/desk-data.ts";
import { deskHtml } from "../parts/html.ts";
import type { Section } from "../parts/sections.ts";
import { sections } from "../parts/sections.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { TaskList } from "../parts/task-list.tsx";
import type { Offered } from "../tasks/offered.ts";

/** A record as it is listed. */
export interface RecordLine {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly place: RecordPlace;
  /** How it stands, such as how many faults it has; empty where nothing is to be said. */
  readonly status?: { readonly text: string; readonly isError: boolean } | undefined;
}

/** A list of records of one kind. */
export interface RecordGroup {
  readonly title?: string | undefined;
  readonly records: readonly RecordLine[];
  /** Where a further record is begun, if that is no task. */
  readonly add?: { readonly title: string; readonly href: string } | undefined;
}

/** A section of the desk: what can be done there, and its records. */
export function recordsPage(
  frame: DeskFrame,
  section: Section,
  tasks: readonly Offered[],
  groups: readonly RecordGroup[],
): string {
  return deskHtml(
    <Shell frame={frame} title={sections[section].text} current={section}>
      {tasks.length > 0 && (
        <>
          <h2 class="govuk-heading-m">What would you like to do?</h2>
          <TaskList items={tasks.map(({ title, about, href }) => ({ title, href, hint: about }))} id="tasks" />
        </>
      )}
      {groups.map(({ title, records, add }, at) => (
        <section key={title ?? "records"}>
          {title !== undefined && <h2 class="govuk-heading-m">{title}</h2>}
          {records.length === 0 && <p class="govuk-body">There are none yet.</p>}
          <TaskList
            id={`records-${at + 1}`}
            items={records.map(({ name, detail, place, status }) => ({
              title: name,
              href: editAddress(place),
              ...(detail !== undefined && { hint: detail }),
              ...(status && { status: { text: status.text, ...(status.isError && { colour: "red" as const }) } }),
            }))}
          />
          {add && (
            <p class="govuk-body">
              <a class="govuk-link" href={add.href}>
                {add.title}
              </a>
            </p>
          )}
        </section>
      ))}
    </Shell>,
  );
}
