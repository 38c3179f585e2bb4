import { render } from "preact";
import type { FieldMessage } from "../../desk/forms/field.ts";
import { Effects, type EffectsProps } from "../../desk/parts/effects.tsx";
import { describedBy, nearestOf } from "../../desk/parts/ids.ts";
import { Messages } from "../../desk/parts/messages.tsx";

const inputs = ["govuk-input", "govuk-textarea", "govuk-select", "govuk-file-upload"];
const typedInto = ":is(input, textarea, select):not([type=hidden])";

/** The messages that a form shows beside its fields. */
export class MessagesOfForm {
  readonly #form: HTMLFormElement;
  /** The pointers of the fields that something was typed into. */
  readonly #touched = new Set<string>();
  /** Those that were touched since all the data were checked. */
  readonly #fresh = new Set<string>();
  #whole: readonly FieldMessage[] = [];
  /** How many errors and warnings are shown. */
  count = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** Notes that something was typed into an element. */
  touch(element: Element): void {
    for (
      let at = element.closest<HTMLElement>("[data-field]");
      at;
      at = at.parentElement?.closest<HTMLElement>("[data-field]") ?? null
    ) {
      this.#touched.add(at.dataset.field ?? "");
      this.#fresh.add(at.dataset.field ?? "");
    }
  }

  /**
   * Shows messages. The quick check knows of fewer than that of all the data: until that is done, what it said of the other
   * fields stays.
   */
  show(messages: readonly FieldMessage[], depth: "quick" | "whole"): void {
    const places = [...this.#form.querySelectorAll<HTMLElement>("[data-messages]")];
    const pointers = places.map((place) => place.dataset.messages ?? "");
    const stay = depth === "whole" ? [] : this.#whole.filter((message) => !this.#fresh.has(nearestOf(pointers, message)));
    if (depth === "whole") {
      this.#whole = messages;
      this.#fresh.clear();
    }
    const all = unlike([...messages, ...stay]);
    this.count = 0;
    for (const place of places) {
      const pointer = place.dataset.messages ?? "";
      const own = all.filter((message) => nearestOf(pointers, message) === pointer && this.#mayBeTold(place, message));
      this.count += own.filter(({ severity }) => severity !== "note").length;
      showAt(place, own);
    }
  }

  /** Shows what the answers would change. */
  showEffects(effects: EffectsProps): void {
    const place = this.#form.querySelector("[data-effects]");
    if (place) render(<Effects {...effects} />, place);
  }

  /** Nobody is told that an answer is missing before she came to it. */
  #mayBeTold(place: HTMLElement, { severity }: FieldMessage): boolean {
    const field = place.closest<HTMLElement>("[data-field]");
    if (severity !== "error" || field === null || this.#form.dataset.sent === "yes") return true;
    return this.#touched.has(field.dataset.field ?? "") || !isEmpty(field);
  }
}

function unlike(messages: readonly FieldMessage[]): FieldMessage[] {
  return [...new Map(messages.map((each) => [`${each.pointer} ${each.severity} ${each.message}`, each])).values()];
}

function isEmpty(field: HTMLElement): boolean {
  return [...field.querySelectorAll<HTMLInputElement>(typedInto)].every((input) =>
    ["checkbox", "radio"].includes(input.type) ? !input.checked || input.value === "" : input.value === "",
  );
}

/** Shows messages at their place, and lets the inputs be described by them. The focus stays where it is. */
function showAt(place: HTMLElement, messages: readonly FieldMessage[]): void {
  const id = place.dataset.messagesId ?? "";
  const isWrong = messages.some(({ severity }) => severity === "error");
  render(<Messages id={id} messages={messages} />, place);
  const described = describedBy(id, document.getElementById(`${id}-hint`) !== null, messages);
  for (const element of [document.getElementById(id), document.querySelector(`[data-described="${id}"]`)]) {
    const isFieldset = document.querySelector(`[data-described="${id}"]`) !== null;
    if (element instanceof HTMLElement && isFieldset === (element.dataset.described === id)) describe(element, described);
  }
  const field = place.closest<HTMLElement>("[data-field]");
  if (field === null) return;
  if (field.classList.contains("govuk-form-group")) field.classList.toggle("govuk-form-group--error", isWrong);
  for (const input of field.querySelectorAll(typedInto)) {
    if (input.closest("[data-field]") !== field || input.closest(".desk-exception")) continue;
    for (const name of inputs) if (input.classList.contains(name)) input.classList.toggle(`${name}--error`, isWrong);
    if (isWrong && !input.matches("[type=radio], [type=checkbox]")) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
}

function describe(element: HTMLElement, ids: string | undefined): void {
  // The search for a record describes its input itself.
  if (element.dataset.describedby !== undefined) element.dataset.describedby = ids ?? "";
  else if (ids === undefined) element.removeAttribute("aria-describedby");
  else element.setAttribute("aria-describedby", ids);
}
