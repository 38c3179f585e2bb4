import { editAddress, removeAddress } from "../addresses.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { titleOf } from "../forms/words/titles.ts";
import { Confirm } from "../parts/confirm.tsx";
import { deskHtml } from "../parts/html.ts";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { sectionOf } from "../views/section-of.ts";
import { crumbsTo } from "./crumbs.ts";

/** Asks whether a file is to be taken away. */
export function removePage(frame: DeskFrame, data: DeskData, place: RecordPlace): string {
  const title = titleOf(data, place);
  return deskHtml(
    <Shell
      frame={frame}
      title={`Take “${title}” away?`}
      current={sectionOf(place.kind)}
      isWithin
      breadcrumbs={[...crumbsTo(data, place), { text: title, href: editAddress(place) }]}
    >
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
