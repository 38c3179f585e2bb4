import { savedAddress } from "../addresses.ts";
import type { Notice } from "../parts/banner.tsx";
import { Button } from "../parts/button.tsx";
import { DeskForm } from "../parts/desk-form.tsx";
import type { DeskFrame } from "../parts/shell.tsx";

/** That something was saved, with the button that takes it back. */
export function savedNotice(
  frame: DeskFrame,
  saved: { readonly sentence: string; readonly id: string } | undefined,
): Notice | undefined {
  return (
    saved && {
      kind: "success",
      text: saved.sentence,
      children: (
        <>
          <p class="govuk-body">
            It is saved on this machine, and public once you{" "}
            <a class="govuk-notification-banner__link" href="/publish">
              publish
            </a>
            .{" "}
            <a class="govuk-notification-banner__link" href={savedAddress(saved.id)}>
              See it on the website and in the PDF
            </a>
          </p>
          <DeskForm action={`/history/${saved.id}/undo`} token={frame.token}>
            <Button look="secondary" isSmall>
              Undo
            </Button>
          </DeskForm>
        </>
      ),
    }
  );
}
