import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";

/** A link to where somebody can go on. */
export interface WayOn {
  readonly text: string;
  readonly href: string;
}

/** A page that says what is not to be had, and what to do. */
export function problemPage(frame: DeskFrame, title: string, what: string, wayOn?: WayOn): string {
  return deskHtml(
    <Shell frame={frame} title={title}>
      {wayOn && (
        <p class="govuk-body">
          <a class="govuk-link" href={wayOn.href}>
            {wayOn.text}
          </a>
        </p>
      )}
      <p class="govuk-body">{what}</p>
    </Shell>,
  );
}
