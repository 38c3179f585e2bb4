import { editAddress } from "../addresses.ts";
import { deskHtml } from "../parts/html.ts";
import type { Section } from "../parts/sections.ts";
import { sections } from "../parts/sections.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { TaskList } from "../parts/task-list.tsx";
import type { Offered } from "../tasks/offered.ts";
import type { RecordGroup } from "../views/sections.ts";

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
