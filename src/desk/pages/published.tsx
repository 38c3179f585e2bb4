import type { Run } from "../../compare/wording/word-runs.ts";
import { Button, ButtonGroup, LinkButton } from "../parts/button.tsx";
import { DeskForm } from "../parts/desk-form.tsx";
import { deskHtml } from "../parts/html.ts";
import { Redline } from "../parts/redline.tsx";
import { type DeskFrame, Shell } from "../parts/shell.tsx";

/** How publishing ended, in words. */
export interface PublishedView {
  readonly frame: DeskFrame;
  readonly isDone: boolean;
  readonly happened: string;
  readonly toDo?: string | undefined;
  /** A page elsewhere to go on with, such as that of a review. */
  readonly address?: string | undefined;
  /** What the build and git said, line by line. */
  readonly report: readonly string[];
  /** The files of which the same lines were changed by somebody else: what she has, and theirs against it. */
  readonly clash?:
    | readonly { readonly path: string; readonly hers: readonly Run[]; readonly theirs: readonly Run[] }[]
    | undefined;
  /** What the form that settles a clash brings along. */
  readonly carried?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** What happened when she published, and what to do where it did not. */
export function publishedPage(view: PublishedView): string {
  const { frame, isDone, happened, toDo, address, report, clash } = view;
  return deskHtml(
    <Shell
      frame={frame}
      title={isDone ? "Published" : clash ? "Somebody else changed the same lines" : "Not published"}
      current="home"
      isWithin
      breadcrumbs={[{ text: "What needs doing", href: "/" }]}
      notice={isDone ? { kind: "success", text: happened } : undefined}
    >
      {!isDone && <p class="govuk-body">{happened}</p>}
      {toDo !== undefined && <p class="govuk-body">{toDo}</p>}
      {address !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={address} rel="noreferrer" target="_blank">
            Open the page of the review (opens in a new tab)
          </a>
        </p>
      )}
      {clash && <Choices view={view} clash={clash} />}
      {report.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">What was done, step by step</span>
          </summary>
          <div class="govuk-details__text">
            <pre class="desk-report" tabindex={0}>
              {report.join("\n")}
            </pre>
          </div>
        </details>
      )}
      {!clash && (
        <ButtonGroup>
          {!isDone && (
            <LinkButton href="/publish" look="secondary">
              Back to publishing
            </LinkButton>
          )}
          <a class="govuk-link" href="/">
            What needs doing
          </a>
        </ButtonGroup>
      )}
    </Shell>,
  );
}

function Choices({ view, clash }: { view: PublishedView; clash: NonNullable<PublishedView["clash"]> }) {
  return (
    <DeskForm action="/publish/settle" token={view.frame.token} carried={view.carried}>
      {clash.map(({ path, hers, theirs }, at) => (
        <fieldset class="govuk-fieldset govuk-form-group" key={path}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
            <h2 class="govuk-fieldset__heading">{path}</h2>
          </legend>
          <h3 class="govuk-heading-s">What you changed</h3>
          <Redline runs={hers} />
          <h3 class="govuk-heading-s">What they changed</h3>
          <Redline runs={theirs} />
          <div class="govuk-radios">
            {[
              { value: "hers", label: "Keep yours in these lines" },
              { value: "theirs", label: "Keep theirs in these lines" },
            ].map(({ value, label }) => (
              <div class="govuk-radios__item" key={value}>
                <input
                  class="govuk-radios__input"
                  type="radio"
                  id={`choice-${at}-${value}`}
                  name={`choice/${path}`}
                  value={value}
                />
                <label class="govuk-label govuk-radios__label" for={`choice-${at}-${value}`}>
                  {label}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      <ButtonGroup>
        <Button act="settle">Join both and publish</Button>
        <a class="govuk-link" href="/">
          Leave it for later
        </a>
      </ButtonGroup>
    </DeskForm>
  );
}
