import { inWords } from "../../model/dates.ts";
import { draftsAddress } from "../addresses.ts";
import type { DeskData } from "../data/desk-data.ts";
import type { FieldMessage } from "../forms/field.ts";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { DeskForm } from "../parts/desk-form.tsx";
import { deskHtml } from "../parts/html.ts";
import { sections } from "../parts/sections.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { TaskList } from "../parts/task-list.tsx";

/** What the page of the drafts of the next edition is made from. */
export interface DraftsView {
  readonly frame: DeskFrame;
  readonly data: DeskData;
  /** The files of the drafts that are kept, the latest first. */
  readonly drafts: readonly { readonly id: string; readonly name: string; readonly bytes: number }[];
  /** Why none could be made. */
  readonly messages: readonly FieldMessage[];
  /** Whether one was just made. */
  readonly isMade: boolean;
}

/** The page that makes a draft of the next edition, and offers those that were made. */
export function draftsPage({ frame, data, drafts, messages, isMade }: DraftsView): string {
  const { text, href } = sections.editions;
  return deskHtml(
    <Shell
      frame={frame}
      title="Prepare a draft"
      caption={text}
      current="editions"
      isWithin
      breadcrumbs={[{ text, href }]}
      errors={messages}
      notice={isMade ? { kind: "success", text: "The draft is made. Its files are below." } : undefined}
    >
      <p class="govuk-body">
        A draft is the whole document as it stands on {inWords(data.day)}, as a PDF and as a Word file for comments and tracked
        changes. Once an edition has been published, both come as a redline against it too.
      </p>
      <DeskForm action={draftsAddress()} token={frame.token}>
        <p class="govuk-body">Making it takes some seconds. A draft of the same day takes the place of the one before.</p>
        <ButtonGroup>
          <Button act="make">Make the draft</Button>
          <a class="govuk-link" href={href}>
            Cancel
          </a>
        </ButtonGroup>
      </DeskForm>
      {drafts.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Drafts that were made</h2>
          <TaskList
            id="drafts"
            items={drafts.map(({ id, name, bytes }) => ({
              title: name,
              href: draftsAddress(id),
              hint: `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`,
            }))}
          />
        </>
      )}
    </Shell>,
  );
}
