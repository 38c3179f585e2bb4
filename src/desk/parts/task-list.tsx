import { Tag, type TagColour } from "./tag.tsx";

/** Something that can be done. */
export interface TaskItem {
  readonly title: string;
  readonly href: string;
  readonly hint?: string | undefined;
  /** How it stands, in words; with a colour where it asks for something to be done. */
  readonly status?: { readonly text: string; readonly colour?: TagColour | undefined } | undefined;
}

/**
 * Things to do, each with how it stands.
 * @param id begins the ids of hints and statuses; another one for each list of a page
 */
export function TaskList({ items, id = "task-list" }: { items: readonly TaskItem[]; id?: string }) {
  return (
    <ul class="govuk-task-list">
      {items.map(({ title, href, hint, status }, at) => {
        const ids = [...(hint ? [`${id}-${at + 1}-hint`] : []), ...(status ? [`${id}-${at + 1}-status`] : [])];
        return (
          <li class="govuk-task-list__item govuk-task-list__item--with-link" key={href}>
            <div class="govuk-task-list__name-and-hint">
              <a
                class="govuk-link govuk-task-list__link"
                href={href}
                aria-describedby={ids.length > 0 ? ids.join(" ") : undefined}
              >
                {title}
              </a>
              {hint && (
                <div id={`${id}-${at + 1}-hint`} class="govuk-task-list__hint">
                  {hint}
                </div>
              )}
            </div>
            {status && (
              <div class="govuk-task-list__status" id={`${id}-${at + 1}-status`}>
                {status.colour === undefined ? status.text : <Tag colour={status.colour}>{status.text}</Tag>}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
