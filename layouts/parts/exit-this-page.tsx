import { say, sayOnPage } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
/** A button that leaves the website at once: a plain link that, with JavaScript, also reacts to pressing Shift three times. */
export function ExitThisPage({ words, to }: { words: Words; to: string }) {
  return (
    <section
      class="govuk-exit-this-page app-exit"
      data-module="govuk-exit-this-page"
      aria-label={say(words, "exitThisPage.label")}
    >
      <a
        href={to}
        class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        rel="nofollow noreferrer"
      >
        {sayOnPage(words, "exitThisPage.emergency", {
          hidden: (text) => <span class="govuk-visually-hidden">{text}</span>,
        })}
      </a>
    </section>
  );
}
