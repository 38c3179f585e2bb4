import { idOf } from "../../desk/parts/ids.ts";
import { announce } from "./announce.ts";
import { searchRecords, unsearchRecords } from "./record-search.ts";

/** Adds, moves and removes items of lists where they stand, by the buttons that would else send the form. */
export function editLists(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[name=act]") : null;
    const list = button?.closest<HTMLElement>("[data-list]");
    const verb = button?.value.split(":")[0];
    if (!button || !list) return;
    event.preventDefault();
    unsearchRecords(list);
    const settle = change(list, verb ?? "", button.closest<HTMLElement>("[data-item]"));
    renumber(list);
    searchRecords(list);
    settle();
    list.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Changes the list; what is returned puts the focus where it belongs, and says what happened. */
function change(list: HTMLElement, verb: string, item: HTMLElement | null): () => void {
  const items = () => [...list.querySelectorAll<HTMLElement>("[data-item]")];
  const name = list.dataset.label ?? "";
  if (verb === "add" || item === null) {
    const added = append(list);
    return () => focusInput(added);
  }
  if (verb === "remove") {
    const at = items().indexOf(item);
    item.remove();
    if (items().length === 0) append(list);
    return () => {
      const next = items()[Math.min(at, items().length - 1)];
      if (next !== undefined) focusInput(next);
      announce(`${name} ${at + 1} removed`);
    };
  }
  if (verb === "up") item.previousElementSibling?.before(item);
  else item.nextElementSibling?.after(item);
  return () => {
    const pressed = item.querySelector<HTMLElement>(`button[value^="${verb}:"]:not([hidden])`);
    (pressed ?? item.querySelector<HTMLElement>("button[name=act]:not([hidden])"))?.focus();
    announce(`${name}: now ${items().indexOf(item) + 1} of ${items().length}`);
  };
}

function append(list: HTMLElement): HTMLElement {
  const blank = list.querySelector<HTMLTemplateElement>("template[data-blank]");
  const item = blank?.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error("a list without the template of its items");
  list.querySelector("[data-items]")?.append(item);
  return item;
}

function focusInput(item: HTMLElement): void {
  item.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select, [role=combobox]")?.focus();
}

const idAttributes = ["id", "for", "aria-describedby", "data-described", "data-messages-id"];
const nameAttributes = ["name", "value", "data-field", "data-messages"];

/** Gives each item and all in it the number of its place. */
function renumber(list: HTMLElement): void {
  const pointer = list.dataset.list ?? "";
  const items = [...list.querySelectorAll<HTMLElement>("[data-item]")];
  items.forEach((item, at) => {
    const [before, after] = [item.dataset.field ?? "", `${pointer}/${at}`];
    for (const element of [item, ...item.querySelectorAll("*")]) {
      for (const attribute of idAttributes) rename(element, attribute, idOf(before), idOf(after));
      for (const attribute of nameAttributes) rename(element, attribute, before, after);
      if (element instanceof HTMLElement && element.dataset.number !== undefined) element.textContent = String(at + 1);
    }
    toggle(item, "up", at === 0);
    toggle(item, "down", at === items.length - 1);
  });
}

function rename(element: Element, attribute: string, before: string, after: string): void {
  const value = element.getAttribute(attribute);
  // What somebody typed is no name.
  if (value === null || (attribute === "value" && element.getAttribute("name") !== "act")) return;
  const isEnd = (rest: string | undefined) => rest === undefined || rest === "" || /^[-./]/.test(rest);
  const words = value.split(" ").map((word) => {
    const [verb, name] = /^(\w+:)(.*)$/.exec(word)?.slice(1) ?? ["", word];
    return name?.startsWith(before) && isEnd(name.slice(before.length)) ? `${verb}${after}${name.slice(before.length)}` : word;
  });
  element.setAttribute(attribute, words.join(" "));
}

function toggle(item: HTMLElement, verb: string, isHidden: boolean): void {
  const button = item.querySelector<HTMLButtonElement>(`button[value^="${verb}:"]`);
  if (button) button.hidden = isHidden;
}
