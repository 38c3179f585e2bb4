import { editAddress } from "../addresses.ts";
import type { Part } from "../forms/field.ts";
import { formAt } from "../forms/form.ts";
import { valueAtPlace } from "../forms/place.ts";
import { isUnpublished } from "../forms/unpublished.ts";
import { summaryOf, titleOf } from "../forms/words/titles.ts";
import { DeskForm } from "../parts/desk-form.tsx";
import { EntryList } from "../parts/entry-list.tsx";
import { deskHtml } from "../parts/html.ts";
import { Shell } from "../parts/shell.tsx";
import { sectionOf } from "../views/section-of.ts";
import { captionOf, crumbsTo } from "./crumbs.ts";
import type { EditView } from "./edit-view.ts";
import { fieldRows, isFilledIn } from "./rows.tsx";
import { savedNotice } from "./saved.tsx";

/** The page of a list of sets of fields, such as the seats of a membership: each can be changed, moved and removed. */
export function entriesPage(view: EditView, list: Part): string {
  const { frame, data, place, version, wasSent = false } = view;
  const messages = wasSent ? view.messages : [];
  const value = valueAtPlace(data, place);
  const length = Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
  const singular = formAt(data, { ...place, pointer: `${place.pointer}/0` })?.title ?? "entry";
  const entries = Array.from({ length }, (_, at) => {
    const own = { ...place, pointer: `${place.pointer}/${at}` };
    const form = formAt(data, own);
    const title = titleOf(data, own);
    const others = form?.fields.filter((field) => summaryOf(data, own, field) !== title) ?? [];
    const rows = form === undefined ? [] : fieldRows({ data, place: own, form: { ...form, fields: others }, messages: [] });
    return {
      pointer: own.pointer,
      title,
      // Only what is filled in, and not what the title says already; all of it is on its own page.
      rows: rows.filter(isFilledIn).map(({ change: _, ...row }) => row),
      href: editAddress(own),
      isUnpublished: isUnpublished(data, own),
    };
  });
  return deskHtml(
    <Shell
      frame={frame}
      title={list.label}
      caption={captionOf(data, place)}
      current={sectionOf(place.kind)}
      isWithin
      breadcrumbs={crumbsTo(data, place)}
      errors={messages}
      notice={savedNotice(frame, view.notice)}
    >
      {list.hint !== undefined && <p class="govuk-body">{list.hint}</p>}
      <DeskForm action={editAddress(place)} token={frame.token} messages={messages}>
        <input type="hidden" name="version" value={version} />
        <EntryList
          entries={entries}
          singular={singular.toLowerCase()}
          add={editAddress({ ...place, pointer: `${place.pointer}/${length}` })}
        />
      </DeskForm>
    </Shell>,
  );
}
