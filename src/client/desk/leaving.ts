/** Asks before a page with unsaved answers is left, and sends a form once where its button is pressed twice. */
export function guardForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-form]")) guard(form);
}

function guard(form: HTMLFormElement): void {
  // What was sent and not taken is not saved either.
  let isUnsaved = form.dataset.sent === "yes";
  let isSending = false;
  form.addEventListener("input", () => {
    isUnsaved = true;
  });
  form.addEventListener("submit", (event) => {
    if (isSending) event.preventDefault();
    isSending = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved && !isSending) event.preventDefault();
  });
  // The page may be shown again as it was left.
  window.addEventListener("pageshow", () => {
    isSending = false;
  });
}
