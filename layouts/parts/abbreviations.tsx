import type { Model } from "../../src/model/model.ts";
import { glossaryOf } from "../../src/text/glossary.ts";
import { say } from "../../src/words/say.ts";

/** What abbreviations stand for, in a table: on a page of the website, and as the annex of the document. */
export function Abbreviations({ model }: { model: Model }) {
  const { words } = model;
  return (
    <table class="abbreviations-table">
      <caption class="visually-hidden" data-pagefind-ignore>
        {say(words, "abbreviations.caption")}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(words, "abbreviations.term")}</th>
          <th scope="col">{say(words, "abbreviations.means")}</th>
        </tr>
      </thead>
      <tbody>
        {glossaryOf(model).map(({ term, means }) => (
          <tr>
            <th scope="row">{term}</th>
            <td>{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
