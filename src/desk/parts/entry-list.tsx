import { withArticle } from "../forms/words/article.ts";
import { Button, LinkButton } from "./button.tsx";
import { SummaryList, type SummaryRow } from "./summary-list.tsx";
import { Unpublished } from "./tag.tsx";

/** A set of fields in a list of such sets: a membership, a seat. */
export interface Entry {
  /** Its pointer, `/memberships/1`: the buttons send it. */
  readonly pointer: string;
  readonly title: string;
  readonly rows: readonly SummaryRow[];
  /** The page of its own form. */
  readonly href: string;
  readonly isUnpublished?: boolean | undefined;
}

export interface EntryListProps {
  readonly entries: readonly Entry[];
  /** What one entry is called: "seat". */
  readonly singular: string;
  /** The form of a new entry. */
  readonly add: string;
  readonly headingLevel?: 2 | 3 | undefined;
  /** Whether their order matters. */
  readonly isOrdered?: boolean | undefined;
}

/**
 * Sets of fields as cards, each with what changes, moves and removes it. Moving and removing are buttons of the form around
 * it, `act`: `up`, `down` or `remove` with the pointer.
 */
export function EntryList({ entries, singular, add, headingLevel = 2, isOrdered = true }: EntryListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      {entries.length === 0 && <p class="govuk-body">There is no {singular} yet.</p>}
      {entries.map((entry, at) => (
        <div class="govuk-summary-card" key={entry.pointer}>
          <div class="govuk-summary-card__title-wrapper">
            <Heading class="govuk-summary-card__title">
              {entry.title}
              {entry.isUnpublished && (
                <>
                  {" "}
                  <Unpublished />
                </>
              )}
            </Heading>
            <div class="govuk-summary-card__actions">
              <a class="govuk-link" href={entry.href}>
                Change
                <Which entry={entry} singular={singular} />
              </a>
            </div>
          </div>
          <div class="govuk-summary-card__content">
            {entry.rows.length > 0 && <SummaryList rows={entry.rows} />}
            <div class="desk-list__acts">
              {isOrdered && at > 0 && <Act verb="up" text="Move up" entry={entry} singular={singular} />}
              {isOrdered && at < entries.length - 1 && <Act verb="down" text="Move down" entry={entry} singular={singular} />}
              <Act verb="remove" text="Remove" entry={entry} singular={singular} />
            </div>
          </div>
        </div>
      ))}
      <LinkButton href={add} look="secondary">
        {entries.length === 0 ? `Add ${withArticle(singular)}` : `Add another ${singular}`}
      </LinkButton>
    </>
  );
}

function Act(props: { verb: "up" | "down" | "remove"; text: string; entry: Entry; singular: string }) {
  return (
    <Button look="secondary" act={`${props.verb}:${props.entry.pointer}`} isSmall>
      {props.text}
      <Which entry={props.entry} singular={props.singular} />
    </Button>
  );
}

function Which({ entry, singular }: { entry: Entry; singular: string }) {
  return (
    <span class="govuk-visually-hidden">
      {" "}
      {singular}: {entry.title}
    </span>
  );
}
