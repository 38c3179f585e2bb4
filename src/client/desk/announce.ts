const place = document.querySelector<HTMLElement>("[data-announce]");

/** Says something to those who hear the page, when they are not listening to something else. */
export function announce(text: string): void {
  if (place === null) return;
  // The same text twice is read out only if it went away between.
  place.textContent = "";
  requestAnimationFrame(() => {
    place.textContent = text;
  });
}
