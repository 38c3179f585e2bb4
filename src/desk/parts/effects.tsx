export interface EffectsProps {
  /** Whether it is saved already. */
  readonly isSaved?: boolean | undefined;
  /** What will change, a sentence each. */
  readonly sentences: readonly string[];
  /** The pages on which it will show. */
  readonly pages: readonly { readonly title: string; readonly href: string }[];
}

/** What the answers will change, and on which pages; nothing where that is not known yet. The server and the browser show it alike. */
export function Effects({ isSaved = false, sentences, pages }: EffectsProps) {
  if (sentences.length + pages.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-s">{isSaved ? "What this has changed" : "What this will change"}</h2>
      {sentences.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {pages.length > 0 && (
        <>
          <h3 class="govuk-heading-s desk-effects__pages">Pages on which it shows</h3>
          <ul class="govuk-list">
            {pages.map(({ title, href }) => (
              <li key={href}>
                <a class="govuk-link" href={href}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
