import type { Answers } from "../forms/field.ts";
import { Button, ButtonGroup } from "./button.tsx";
import { DeskForm } from "./desk-form.tsx";

export interface ConfirmProps {
  /** What will happen, and what cannot be taken back. */
  readonly says: string;
  /** The button that does it: "Remove the seat". */
  readonly does: string;
  readonly action: string;
  readonly token: string;
  readonly carried?: Answers | undefined;
  /** Where she goes if she does not. */
  readonly cancel: string;
}

/** Asks before something is taken away; the title of the page is the question. */
export function Confirm({ says, does, action, token, carried, cancel }: ConfirmProps) {
  return (
    <DeskForm action={action} token={token} carried={carried}>
      <div class="govuk-warning-text">
        <span class="govuk-warning-text__icon" aria-hidden="true">
          !
        </span>
        <strong class="govuk-warning-text__text">
          <span class="govuk-visually-hidden">Warning</span> {says}
        </strong>
      </div>
      <ButtonGroup>
        <Button look="warning" act="confirm">
          {does}
        </Button>
        <a class="govuk-link" href={cancel}>
          Cancel
        </a>
      </ButtonGroup>
    </DeskForm>
  );
}
