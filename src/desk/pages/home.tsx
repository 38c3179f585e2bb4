import type { Finding } from "../../model/finding.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { quantity } from "../../text/phrases.ts";
import type { ReviewRow } from "../../views/reviews.ts";
import { english } from "../../words/english.ts";
import { editAddress, taskAddress } from "../addresses.ts";
import type { DeskData } from "../data/desk-data.ts";
import { LinkButton } from "../parts/button.tsx";
import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { type TaskItem, TaskList } from "../parts/task-list.tsx";
import { placeOfFinding } from "../views/finding-place.ts";
import type { SoonLine, ToDo } from "../views/to-do.ts";

/** What the first page is made from. */
export interface HomeView {
  readonly frame: DeskFrame;
  readonly data: DeskData;
  readonly toDo: ToDo;
  /** The changes that are saved and not published. */
  readonly unpublished: number;
}

/** The first page: what needs doing, the most urgent first. */
export function homePage({ frame, data, toDo, unpublished }: HomeView): string {
  const { overdue, dueSoon, unknown, errors, findings, soon, expiring } = toDo;
  const isNothing = [overdue, dueSoon, unknown, errors, findings, soon, expiring].every(({ length }) => length === 0);
  return deskHtml(
    <Shell frame={frame} title="What needs doing" current="home">
      <p class="govuk-body-l">By {dateInWords(english, data.day)}.</p>
      {unpublished > 0 && (
        <div class="govuk-inset-text">
          <p class="govuk-body">
            {quantity(unpublished, "change")} {unpublished === 1 ? "is" : "are"} saved and not published.
          </p>
          <LinkButton href="/publish">Publish</LinkButton>
        </div>
      )}
      {isNothing && <p class="govuk-body">Nothing needs doing: no review is due soon, and the check finds nothing.</p>}
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
          <TaskList
            id="findings"
            items={findings.map(({ rule, findings: found }) => ({
              title: inShort(rule.about),
              href: `/findings/${rule.id}`,
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

/** What a rule is about in a few words: its first part, without code. */
function inShort(about: string): string {
  return about.replaceAll("`", "").replace(/[:;][\s\S]*$/, "");
}
