/** A button that leaves the website at once: a plain link that, with JavaScript, also reacts to pressing Shift three times. */
export function ExitThisPage({ to }: { to: string }) {
  return (
    <section class="govuk-exit-this-page app-exit" data-module="govuk-exit-this-page" aria-label="Leave this page">
      <a
        href={to}
        class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        rel="nofollow noreferrer"
      >
        <span class="govuk-visually-hidden">Emergency</span> Exit this page
      </a>
    </section>
  );
}
