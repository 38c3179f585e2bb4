import { render } from "preact";
import { ask } from "../ask.ts";

/** A fact that a text can name, and what stands in its place on the page. */
interface Fact {
  readonly reference: string;
  readonly says: string;
  readonly about: string;
}

/** How long to wait for more keys, in milliseconds. */
const pause = 150;

/** The dialog in which a fact is searched for: there is one on a page. */
export class FactSearch {
  static #one: FactSearch | undefined;
  readonly #dialog = document.createElement("dialog");
  #setting = "plain";
  #insert: (reference: string) => void = () => undefined;
  #latest = 0;
  #timer = 0;

  /**
   * Opens it.
   * @param setting the kind of field, which decides what can be named in it
   * @param insert is given the reference that was chosen
   */
  static open(setting: string, insert: (reference: string) => void): void {
    FactSearch.#one ??= new FactSearch();
    FactSearch.#one.#open(setting, insert);
  }

  private constructor() {
    this.#dialog.className = "desk-facts";
    this.#dialog.setAttribute("aria-labelledby", "facts-title");
    document.body.append(this.#dialog);
  }

  #open(setting: string, insert: (reference: string) => void): void {
    [this.#setting, this.#insert] = [setting, insert];
    render(null, this.#dialog);
    this.#show([], "");
    this.#dialog.showModal();
    void this.#search("", ++this.#latest);
  }

  #searchLater(typed: string): void {
    const turn = ++this.#latest;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(typed, turn), pause);
  }

  async #search(typed: string, turn: number): Promise<void> {
    const address = `/facts?${new URLSearchParams({ q: typed, setting: this.#setting })}`;
    const found = await ask<{ facts: readonly Fact[]; isAll: boolean }>(address);
    if (turn !== this.#latest) return;
    if (found === undefined) this.#show([], "The desk does not answer. See whether it is still running.");
    else this.#show(found.facts, statusOf(found.facts.length, found.isAll));
  }

  #choose(fact: Fact): void {
    this.#dialog.close();
    this.#insert(fact.reference);
  }

  #show(facts: readonly Fact[], status: string): void {
    render(
      <>
        <h2 class="govuk-heading-m" id="facts-title">
          Insert a fact
        </h2>
        <div class="govuk-form-group">
          <label class="govuk-label" for="facts-typed">
            Search for a name, a date or a number
          </label>
          <div class="govuk-hint" id="facts-hint">
            It is typed once in the data, and the text always says what stands there.
          </div>
          <input
            class="govuk-input"
            id="facts-typed"
            type="search"
            autocomplete="off"
            aria-describedby="facts-hint"
            onInput={(event) => this.#searchLater(event.currentTarget.value)}
          />
        </div>
        <p class="govuk-body" role="status">
          {status}
        </p>
        <ul class="desk-facts__list">
          {facts.map((fact) => (
            <li key={fact.reference}>
              <button type="button" class="desk-facts__fact" onClick={() => this.#choose(fact)}>
                {fact.says} <span class="desk-facts__about">{fact.about}</span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => this.#dialog.close()}>
          Cancel
        </button>
      </>,
      this.#dialog,
    );
  }
}

function statusOf(count: number, isAll: boolean): string {
  if (count === 0) return "Nothing found";
  return isAll ? `${count} found` : `The first ${count} are shown: type a part of what you look for`;
}
