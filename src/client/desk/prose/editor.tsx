import { render } from "preact";
import { pasteAsMarkdown } from "../paste.ts";
import { apply, selectedIn } from "./apply.ts";
import { bold, type Edit, footnote, insert, list, type Selected } from "./edits.ts";
import { FactSearch } from "./facts.tsx";
import { preview } from "./preview.ts";

/** Gives each text area for prose a bar, a preview, and pasting that keeps lists and emphasis. */
export function editProse(root: ParentNode): void {
  for (const prose of root.querySelectorAll<HTMLElement>("[data-prose]")) {
    const area = prose.querySelector("textarea");
    const bar = prose.querySelector("[data-prose-bar]");
    const seen = prose.querySelector("[data-prose-preview]");
    if (!area || !bar || !seen || bar.hasChildNodes()) continue;
    render(<Bar area={area} label={prose.dataset.label ?? ""} setting={prose.dataset.setting ?? "plain"} />, bar);
    preview(area, seen, prose.dataset.label ?? "", prose.dataset.setting ?? "plain");
    area.addEventListener("paste", (event) => paste(area, event));
  }
}

function Bar({ area, label, setting }: { area: HTMLTextAreaElement; label: string; setting: string }) {
  const edit = (make: (selected: Selected) => Edit) => () => apply(area, make(selectedIn(area)));
  const searchFact = () => {
    const selected = selectedIn(area);
    FactSearch.open(setting, (reference) => apply(area, insert(selected, reference)));
  };
  const buttons = [
    { text: "Bold", press: edit(bold) },
    { text: "List", press: edit(list) },
    { text: "Footnote", press: edit(footnote) },
    { text: "Insert a fact", press: searchFact },
  ];
  return (
    <div class="desk-bar" role="toolbar" aria-label={`Format ${label}`} aria-controls={area.id} onKeyDown={rove}>
      {buttons.map(({ text, press }, at) => (
        <button type="button" class="desk-bar__button" tabIndex={at === 0 ? 0 : -1} onClick={press} key={text}>
          {text}
        </button>
      ))}
    </div>
  );
}

/** Moves the focus within a bar by the arrow keys; Tab goes to its button that had it last (ARIA Authoring Practices, toolbar). */
function rove(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const last = buttons.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const to = places[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons.forEach((button, place) => {
    button.tabIndex = place === to ? 0 : -1;
  });
  buttons[to]?.focus();
}

function paste(area: HTMLTextAreaElement, event: ClipboardEvent): void {
  const text = pasteAsMarkdown(event.clipboardData?.getData("text/html") ?? "");
  if (text === "") return;
  event.preventDefault();
  apply(area, insert(selectedIn(area), text));
}
