import { editAddress, removeAddress } from "../addresses.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { titleOf } from "../forms/words/titles.ts";
import { Confirm } from "../parts/confirm.tsx";
import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { sectionOf } from "../views/section-of.ts";
import { crumbsTo } from "./crumbs.ts";

/**
 * Asks whether a file is to be taken away.
 * @param isAskedAnew whether it was not, since a file was changed after it had been asked
 */
export function removePage(frame: DeskFrame, data: DeskData, place: RecordPlace, isAskedAnew: boolean): string {
  const title = titleOf(data, place);
  return deskHtml(
    <Shell
      frame={frame}
      title={`Take “${title}” away?`}
      current={sectionOf(place.kind)}
      isWithin
      breadcrumbs={[...crumbsTo(data, place), { text: title, href: editAddress(place) }]}
    >
      {isAskedAnew && (
        <p class="govuk-body">
          A file was changed meanwhile, so nothing was taken away. If it is to go all the same, choose so again.
        </p>
      )}
      <Confirm
        says="Its page goes from the website with the next publishing, and whoever comes to its address finds nothing. What refers to it is told by the check."
        does="Take it away"
        action={removeAddress(place)}
        token={frame.token}
        cancel={editAddress(place)}
      />
    </Shell>,
  );
}
