import { command } from "../model/command.ts";
import { inWords } from "../model/dates.ts";
import type { Finding, Passage } from "../model/finding.ts";
import type { CalendarDate } from "../model/model.ts";
import { quantity } from "../text/phrases.ts";
import { pageAlone } from "./page-alone.tsx";

/** What the page shows. */
export interface ProofreadingView {
  /** The name of the partnership, and the language of the arrangements. */
  readonly name: string;
  readonly language: string;
  /** The day on which the texts are read. */
  readonly today: CalendarDate;
  /** The data folder, for the commands that are shown. */
  readonly folder: string;
  readonly rules: readonly {
    readonly rule: { readonly id: string; readonly about: string };
    readonly findings: readonly Finding[];
  }[];
  /** How many findings were accepted. */
  readonly accepted: number;
}

const style = `
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
h1, h2 { line-height: 1.25; }
h2 { margin: 2.5rem 0 0.25rem; padding-top: 1rem; border-top: 3px solid #111; }
h2 small { font-weight: normal; color: #555; }
article { margin: 1.25rem 0; padding: 0 0 1.25rem; border-bottom: 1px solid #ccc; }
article > p { margin: 0.25rem 0; max-width: 46rem; }
.message { font-weight: 600; }
.passages { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; margin: 0.75rem 0; }
figure { margin: 0; padding: 0.5rem 0.75rem; background: #f4f4f1; border-left: 4px solid #767676; }
blockquote { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
figcaption, code { font: 0.8125rem/1.5 ui-monospace, monospace; color: #444; overflow-wrap: anywhere; }
`;

/**
 * What the texts and the facts say against each other, with the passages side by side, for whoever edits: a page by itself
 * with its own style, which the preview shows and no website has.
 */
export function proofreadingPage({ name, language, today, folder, rules, accepted }: ProofreadingView): string {
  const title = "What the texts and the facts say against each other";
  const count = rules.reduce((sum, { findings }) => sum + findings.length, 0);
  return pageAlone({
    ...{ title, name, language, style },
    children: (
      <>
        <p>
          {name}, read on {inWords({ date: today, precision: "day" })}:{" "}
          {count === 0 ? "nothing found" : quantity(count, "finding")}
          {accepted > 0 && `, and ${accepted} accepted`}. This page is for those who edit, and is not published.
        </p>
        {rules.map(({ rule, findings }) => (
          <section key={rule.id}>
            <h2 id={rule.id}>
              {rule.id} <small>{quantity(findings.length, "finding")}</small>
            </h2>
            <p>{withCode(rule.about)}</p>
            {findings.map((finding, index) => (
              <Found key={index} finding={finding} folder={folder} />
            ))}
          </section>
        ))}
      </>
    ),
  });
}

/** A text in which what stands in backticks is code. */
function withCode(text: string) {
  return text.split("`").map((piece, index) => (index % 2 === 1 ? <code key={piece}>{piece}</code> : piece));
}

function Found({ finding, folder }: { readonly finding: Finding; readonly folder: string }) {
  const { file, line, column, message, help, mark, passages = [] } = finding;
  const shown = passages.length > 0 ? passages : [{ file, line, column, text: "" }];
  return (
    <article>
      <p className="message">{message}</p>
      <div className="passages">
        {shown.map((passage, index) => (
          <Quoted key={index} passage={passage} />
        ))}
      </div>
      <p>{help}</p>
      {mark !== undefined && (
        <p>
          To keep it: <code>{command("accept", `${mark} --by "…" --reason "…"`, folder).slice(1, -1)}</code>
        </p>
      )}
    </article>
  );
}

function Quoted({ passage: { file, line, column, text } }: { readonly passage: Passage }) {
  return (
    <figure>
      {text !== "" && <blockquote>{text}</blockquote>}
      <figcaption>{`${file}:${line}:${column}`}</figcaption>
    </figure>
  );
}
