import { ask } from "../ask.ts";

/** How long to wait for more keys, in milliseconds. */
const pause = 250;

/** Shows beside a text area what its text will say, by the renderer of the website. */
export function preview(area: HTMLTextAreaElement, place: Element, label: string, setting: string): void {
  const text = document.createElement("div");
  text.className = "desk-preview__text govuk-body";
  const head = document.createElement("p");
  head.className = "desk-preview__head";
  head.textContent = "What it will say";
  const box = document.createElement("div");
  box.className = "desk-preview";
  box.tabIndex = 0;
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", `What it will say: ${label}`);
  box.append(head, text);
  let latest = 0;
  let timer = 0;
  const show = async (turn: number) => {
    const { form } = area;
    const paragraph = form && new FormData(form).get("/paragraph");
    const sent = new URLSearchParams({ text: area.value, setting, place: form?.dataset.check ?? "" });
    if (typeof paragraph === "string") sent.set("paragraph", paragraph);
    const rendered = await ask<{ html: string }>("/prose-preview", sent);
    if (turn !== latest) return;
    if (rendered === undefined) text.textContent = "The desk does not answer, so that this cannot be shown.";
    else text.replaceChildren(...inert(rendered.html));
    place.replaceChildren(...(area.value.trim() === "" ? [] : [box]));
  };
  const later = () => {
    latest += 1;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show(latest), pause);
  };
  area.addEventListener("input", later);
  if (area.value.trim() !== "") void show(latest);
}

/** The nodes of HTML that was parsed apart from the page, where no script of it can run; without ids, which the page may have itself. */
function inert(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("[id]")) element.removeAttribute("id");
  return [...body.childNodes];
}
