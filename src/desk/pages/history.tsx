import type { Finding } from "../../model/finding.ts";
import type { Notice } from "../parts/banner.tsx";
import { Button } from "../parts/button.tsx";
import { DeskForm } from "../parts/desk-form.tsx";
import { Effects, type EffectsProps } from "../parts/effects.tsx";
import { deskHtml } from "../parts/html.ts";
import { Redline } from "../parts/redline.tsx";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { Tag } from "../parts/tag.tsx";
import { TaskList } from "../parts/task-list.tsx";
import type { ChangedFile } from "./changed-files.tsx";

/** A saved change as it is listed. */
export interface ChangeLine {
  readonly id: string;
  readonly sentence: string;
  /** When it was saved, in words. */
  readonly when: string;
  readonly isUndone: boolean;
  readonly isPublished: boolean;
}

/** Every change that was saved, the newest first. */
export function historyPage(frame: DeskFrame, lines: readonly ChangeLine[]): string {
  return deskHtml(
    <Shell frame={frame} title="History" current="history">
      <p class="govuk-body">Every change that was saved here. Open one to see what it changed, and to undo it.</p>
      {lines.length === 0 ? (
        <p class="govuk-body">Nothing was changed yet.</p>
      ) : (
        <TaskList
          items={lines.map(({ id, sentence, when, isUndone, isPublished }) => ({
            title: sentence,
            href: `/history/${id}`,
            hint: when,
            status: statusOf(isUndone, isPublished),
          }))}
        />
      )}
    </Shell>,
  );
}

function statusOf(isUndone: boolean, isPublished: boolean) {
  if (isUndone) return { text: "Undone", colour: "grey" as const };
  return isPublished ? { text: "Published" } : { text: "Not published", colour: "blue" as const };
}

/** What the page of one change is made from. */
export interface ChangeView {
  readonly frame: DeskFrame;
  readonly line: ChangeLine;
  readonly files: readonly ChangedFile[];
  /** Whether it was saved this moment. */
  readonly isNew: boolean;
  /** What it came to on the pages; told where it was saved this moment. */
  readonly effects?: EffectsProps | undefined;
  /** The errors that the check finds now. */
  readonly errors: readonly Finding[];
  /** The files of which the same lines were changed since, where it could not be undone. */
  readonly clash?: readonly ChangedFile[] | undefined;
}

/** One change: what it changed in which files, as a redline, and the button that takes it back. */
export function changePage({ frame, line, files, isNew, effects, errors, clash }: ChangeView): string {
  const notice: Notice | undefined = isNew
    ? {
        kind: "success",
        text: `Saved: ${line.sentence}`,
        children: (
          <p class="govuk-body">
            It is on this machine, and public once you{" "}
            <a class="govuk-notification-banner__link" href="/publish">
              publish
            </a>
            .
          </p>
        ),
      }
    : undefined;
  return deskHtml(
    <Shell
      frame={frame}
      title={line.sentence}
      caption={line.when}
      current="history"
      isWithin
      breadcrumbs={[{ text: "History", href: "/history" }]}
      notice={notice}
    >
      <p class="govuk-body">
        <Tag colour={line.isUndone ? "grey" : line.isPublished ? "green" : "blue"}>
          {line.isUndone ? "Undone" : line.isPublished ? "Published" : "Not published"}
        </Tag>
      </p>
      {clash && <Clash files={clash} />}
      {isNew && errors.length > 0 && (
        <div class="govuk-inset-text">
          The check finds {errors.length === 1 ? "an error" : `${errors.length} errors`}: this is a draft, and cannot be published
          until it is put right.{" "}
          <a class="govuk-link" href="/">
            What needs doing
          </a>{" "}
          lists what to do.
        </div>
      )}
      {effects && <Effects {...effects} isSaved />}
      {files.map(({ path, runs }) => (
        <section key={path}>
          <h2 class="govuk-heading-s">{path}</h2>
          <Redline runs={runs} />
        </section>
      ))}
      {!line.isUndone && (
        <DeskForm action={`/history/${line.id}/undo`} token={frame.token}>
          <Button look="secondary">Undo this change</Button>
        </DeskForm>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          What needs doing
        </a>
      </p>
    </Shell>,
  );
}

function Clash({ files }: { files: readonly ChangedFile[] }) {
  return (
    <div class="govuk-inset-text">
      <h2 class="govuk-heading-m">This could not be undone by itself</h2>
      <p class="govuk-body">
        The same lines were changed again since. Nothing was written. This is what changed after it; undo that first, or change
        the field by its own page.
      </p>
      {files.map(({ path, runs }) => (
        <section key={path}>
          <h3 class="govuk-heading-s">{path}</h3>
          <Redline runs={runs} />
        </section>
      ))}
    </div>
  );
}
