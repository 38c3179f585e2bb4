import type { Finding } from "../../model/finding.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { listInWords } from "../../text/in-words.ts";
import { quantity } from "../../text/phrases.ts";
import type { ReviewRow } from "../../views/reviews.ts";
import { english } from "../../words/english.ts";
import { editAddress, taskAddress } from "../addresses.ts";
import type { DeskData } from "../data/desk-data.ts";
import { recordAround } from "../data/listed-records.ts";
import { titleOf } from "../forms/words/titles.ts";
import { LinkButton } from "../parts/button.tsx";
import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { TaskLinks } from "../parts/task-links.tsx";
import { type TaskItem, TaskList } from "../parts/task-list.tsx";
import type { Offered } from "../tasks/offered.ts";
import { placeOfFinding } from "../views/finding-place.ts";
import type { SoonLine, ToDo } from "../views/to-do.ts";

/** What the first page is made from. */
export interface HomeView {
  readonly frame: DeskFrame;
  readonly data: DeskData;
  readonly toDo: ToDo;
  /** The changes that are saved and not published. */
  readonly unpublished: number;
  /** The tasks that can be begun. */
  readonly tasks: readonly Offered[];
}

/** The first page: what needs doing, the most urgent first. */
export function homePage(view: HomeView): string {
  const { frame, data, toDo, unpublished } = view;
  const { overdue, dueSoon, unknown, next, errors, findings, soon, expiring } = toDo;
  const isNothing = [overdue, dueSoon, unknown, errors, findings, soon, expiring].every(({ length }) => length === 0);
  return deskHtml(
    <Shell
      frame={frame}
      title="What needs doing"
      caption={dateInWords(english, data.day)}
      current="home"
      aside={<TaskLinks tasks={[...view.tasks, { title: "Publish", href: "/publish" }]} />}
    >
      {unpublished > 0 && (
        <div class="govuk-inset-text">
          <p class="govuk-body">
            {quantity(unpublished, "change")} {unpublished === 1 ? "is" : "are"} saved and not published.
          </p>
          <LinkButton href="/publish">Publish</LinkButton>
        </div>
      )}
      {overdue.length + dueSoon.length === 0 && <NothingDue next={next} />}
      {isNothing && <p class="govuk-body">The check finds nothing that needs doing.</p>}
      <Tasks
        title="What must be put right before anything is published"
        id="errors"
        items={errors.map((each) => findingItem(data, each, "Error"))}
      />
      <Tasks title="Reviews that are overdue" id="overdue" items={overdue.map(reviewItem)} />
      <Tasks title="Reviews that are due soon" id="due-soon" items={dueSoon.map(reviewItem)} />
      <Tasks title="Reviews of which nobody knows when they are due" id="unknown" items={unknown.map(reviewItem)} />
      <Tasks title="Changes that take effect soon" id="soon" items={soon.map(soonItem)} />
      <Tasks title="Documents that expire" id="expiring" items={expiring.map(soonItem)} />
      {findings.length > 0 && (
        <>
          <h2 class="govuk-heading-m">What else the check has found</h2>
          <p class="govuk-body">None of this keeps you from publishing.</p>
          <TaskList
            id="findings"
            items={findings.map(({ rule, findings: found }) => ({
              title: rule.title,
              href: `/findings/${rule.id}`,
              hint: placesOf(data, found),
              status: { text: found.length === 1 ? "1 place" : `${found.length} places` },
            }))}
          />
        </>
      )}
    </Shell>,
  );
}

function Tasks({ title, id, items }: { title: string; id: string; items: readonly TaskItem[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <TaskList items={items} id={id} />
    </>
  );
}

function reviewItem(row: ReviewRow): TaskItem {
  const { id, title, owner, ownerPart, daysInWords, statusInWords, status } = row;
  const who = [ownerPart, owner?.name].filter((part) => part !== undefined).join(", ");
  return {
    title,
    href: taskAddress("record-review", { review: id }),
    ...(who !== "" && { hint: who }),
    status: {
      text: daysInWords === "" ? statusInWords : daysInWords,
      ...(status === "overdue" && { colour: "red" as const }),
      ...(status === "due-soon" && { colour: "yellow" as const }),
    },
  };
}

/** A finding as something to do: it leads to the form of the field that it is at. */
export function findingItem(data: DeskData, finding: Finding, status: string): TaskItem {
  const place = placeOfFinding(data, finding);
  return {
    title: finding.message,
    href: place === undefined ? "/settings" : editAddress(place),
    hint: finding.help,
    status: { text: status, ...(status === "Error" && { colour: "red" as const }) },
  };
}

function soonItem({ when, what, place }: SoonLine): TaskItem {
  return { title: what, href: place === undefined ? "/" : editAddress(place), status: { text: when } };
}

/** So many records are named that the findings of a rule are in. */
const mostNames = 3;

/** What the findings are in: the names of records, each once, the first of them where they are many. */
function placesOf(data: DeskData, findings: readonly Finding[]): string {
  const places = findings.flatMap((finding) => placeOfFinding(data, finding) ?? []);
  const names = [...new Set(places.map((place) => titleOf(data, recordAround(place))))];
  const others = names.length - mostNames;
  return listInWords(english, others > 1 ? [...names.slice(0, mostNames), `${others} others`] : names);
}

function NothingDue({ next }: { next: ReviewRow | undefined }) {
  return (
    <p class="govuk-body">
      No review is overdue or due soon.{" "}
      {next && (
        <>
          The next is{" "}
          <a class="govuk-link" href={taskAddress("record-review", { review: next.id })}>
            {next.title}
          </a>
          , due {next.dueInWords}.
        </>
      )}
    </p>
  );
}
