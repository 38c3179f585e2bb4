import accessibleAutocomplete from "accessible-autocomplete";
import { bestFirst } from "./match.ts";

/** Makes the lists of records below an element searches by their names. */
export function searchRecords(root: ParentNode): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>("select[data-search]")) enhance(select);
}

/** Makes the searches below an element plain lists again, so that what they are called can be changed. */
export function unsearchRecords(root: ParentNode): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>("select[data-search]")) {
    if (!select.id.endsWith("-select")) continue;
    select.previousElementSibling?.remove();
    select.id = select.id.replace(/-select$/, "");
    select.hidden = false;
    select.style.display = "";
    const { described } = select.dataset;
    if (described) select.setAttribute("aria-describedby", described);
  }
}

function enhance(select: HTMLSelectElement): void {
  const { id } = select;
  const texts = [...select.options].filter(({ value }) => value !== "").map(textOf);
  const described = select.getAttribute("aria-describedby") ?? "";
  select.dataset.described = described;
  accessibleAutocomplete.enhanceSelectElement({
    selectElement: select,
    defaultValue: chosenIn(select),
    showAllValues: true,
    autoselect: false,
    confirmOnBlur: false,
    displayMenu: "overlay",
    source: (typed, show) => show(typed === chosenIn(select) ? texts : bestFirst(texts, typed)),
    onConfirm: (text) => {
      if (text !== undefined) choose(select, text);
    },
    templates: { inputValue: (text = "") => text, suggestion: (text = "") => escapeHtml(text) },
    tNoResults: () => "Nothing found",
  });
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) return;
  if (select.getAttribute("aria-invalid") === "true") input.setAttribute("aria-invalid", "true");
  input.addEventListener("blur", () => choose(select, input.value.trim()));
  describe(input, described);
}

function chosenIn(select: HTMLSelectElement): string {
  const option = select.selectedOptions[0];
  return option === undefined || option.value === "" ? "" : textOf(option);
}

/** What is typed and names no record is sent as it is, so that the check says what is wrong with it. */
function choose(select: HTMLSelectElement, text: string): void {
  const before = select.value;
  const same = (option: HTMLOptionElement) => textOf(option).toLowerCase() === text.toLowerCase();
  const found = [...select.options].find(same);
  if (found === undefined) select.add(new Option(text, text));
  const option = found ?? select.options[select.options.length - 1];
  if (option !== undefined) option.selected = true;
  if (select.value !== before) select.dispatchEvent(new Event("input", { bubbles: true }));
}

function textOf(option: HTMLOptionElement): string {
  return option.text;
}

/**
 * Keeps an input described by its hint and messages. The search sets the attribute anew with what it says of itself, and
 * takes it away once something was typed.
 */
function describe(input: HTMLInputElement, ids: string): void {
  input.dataset.describedby = ids;
  const add = () => {
    const now = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id.endsWith("__assistiveHint"));
    const all = [...(input.dataset.describedby ?? "").split(" "), ...now].filter((id) => id !== "").join(" ");
    if (all !== "" && input.getAttribute("aria-describedby") !== all) input.setAttribute("aria-describedby", all);
  };
  add();
  new MutationObserver(add).observe(input, { attributeFilter: ["aria-describedby", "data-describedby"] });
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
