import type { Run } from "../../compare/wording/word-runs.ts";

/** A text with what is inserted and deleted in it, marked by lines and, for those who hear it, by words. */
export function Redline({ runs }: { runs: readonly Run[] }) {
  return (
    <div class="govuk-body desk-redline">
      {runs.map(({ text, change }, at) => {
        if (change === undefined) return <span key={at}>{text}</span>;
        const Mark = change === "inserted" ? "ins" : "del";
        return (
          <Mark key={at}>
            <span class="govuk-visually-hidden">[{change}: </span>
            {text}
            <span class="govuk-visually-hidden">]</span>
          </Mark>
        );
      })}
    </div>
  );
}
