import type { FieldMessage } from "../../desk/forms/field.ts";
import type { EffectsProps } from "../../desk/parts/effects.tsx";
import { announce } from "./announce.ts";
import { ask } from "./ask.ts";
import { MessagesOfForm } from "./messages-of-form.tsx";

/** What the desk says of the answers so far. */
interface Checked {
  readonly messages: readonly FieldMessage[];
  readonly effects?: EffectsProps;
  /** Whether it was left unjudged, since later answers came meanwhile: of this page, or of another that is open. */
  readonly isOutdated?: boolean;
}

/** How long to wait after a key, in milliseconds: for more keys before asking, and for a pause before saying how many messages there are. */
const pauses = { ask: 120, announce: 1200 };

const noAnswer: FieldMessage = {
  pointer: "",
  severity: "warning",
  message: "The desk does not answer, so that nothing is checked as you type.",
  help: "See whether it is still running. What you typed stays on this page.",
};

/** Checks the answers of the forms of the page as they are typed: first each field by itself, then all the data with them. */
export function checkForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-check]")) new Check(form);
}

class Check {
  readonly #form: HTMLFormElement;
  readonly #messages: MessagesOfForm;
  /** The number of the latest change; an answer to an earlier one is dropped. */
  #latest = 0;
  #timers: { ask?: number; announce?: number } = {};
  #counted = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#messages = new MessagesOfForm(form);
    form.addEventListener("input", (event) => {
      if (event.target instanceof Element) this.#messages.touch(event.target);
      this.#latest += 1;
      window.clearTimeout(this.#timers.ask);
      this.#timers.ask = window.setTimeout(() => void this.#run(this.#latest), pauses.ask);
    });
  }

  async #run(turn: number): Promise<void> {
    const { check = "" } = this.#form.dataset;
    const sent = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) if (typeof value === "string") sent.append(name, value);
    for (const depth of ["quick", "whole"] as const) {
      const address = new URL(check, location.href);
      address.searchParams.set("depth", depth);
      const checked = await ask<Checked>(address.href, sent);
      if (turn !== this.#latest || checked?.isOutdated) return;
      this.#messages.show(checked?.messages ?? [noAnswer], checked === undefined ? "whole" : depth);
      if (checked?.effects) this.#messages.showEffects(checked.effects);
      if (checked === undefined) break;
    }
    this.#announceLater();
  }

  #announceLater(): void {
    window.clearTimeout(this.#timers.announce);
    this.#timers.announce = window.setTimeout(() => {
      const { count } = this.#messages;
      if (count === this.#counted) return;
      this.#counted = count;
      announce(count === 0 ? "Nothing to put right" : count === 1 ? "1 thing to put right" : `${count} things to put right`);
    }, pauses.announce);
  }
}
