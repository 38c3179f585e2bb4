/** The colours of tags; the words of a tag say what it means without them. */
export type TagColour = "grey" | "green" | "red" | "yellow" | "blue";

/** A short status in words. */
export function Tag({ colour, children }: { colour?: TagColour | undefined; children: string }) {
  return <strong class={`govuk-tag${colour === undefined ? "" : ` govuk-tag--${colour}`}`}>{children}</strong>;
}

/** Marks a detail that the website and the document do not show. */
export function Unpublished() {
  return <Tag colour="grey">Not published</Tag>;
}
