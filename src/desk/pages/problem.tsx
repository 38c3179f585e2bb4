import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";

/** A page that says what is not to be had, and what to do. */
export function problemPage(frame: DeskFrame, title: string, what: string): string {
  return deskHtml(
    <Shell frame={frame} title={title}>
      <p class="govuk-body">{what}</p>
    </Shell>,
  );
}
