import type { Quorum, QuorumOrganisations } from "../../src/model/model.ts";
import { factBlanksOf } from "../../src/text/fact-blanks.ts";
import { hrefOfBody } from "../../src/text/hrefs.ts";
import { numberInWords } from "../../src/text/in-words.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { Linked } from "./linked.tsx";

/** Which organisations a quorum needs, each with its page, and whether substitutes count, as far as its words do not say so. */
export function QuorumFacts({ renderContext, quorum }: { renderContext: RenderContext; quorum: Quorum }) {
  const { hrefs, model } = renderContext;
  const substitutes = factBlanksOf(model.words, { quorum }).quorumSubstitutes?.text;
  return (
    <>
      {quorum.organisations
        .filter((each) => !isNamedIn(quorum, each))
        .map((each) => (
          <>
            <p>{neededInWords(model.words, each)}</p>
            <ul>
              {each.among.map((partner) => (
                <li>
                  <Linked href={hrefOfBody(hrefs, partner)} text={partner.name} />
                </li>
              ))}
            </ul>
          </>
        ))}
      {substitutes !== undefined && !quorum.words.text.includes(substitutes) && <p>{substitutes}</p>}
    </>
  );
}

function isNamedIn({ words }: Quorum, { among }: QuorumOrganisations): boolean {
  return among.every(({ id }) => words.references.some((reference) => reference.kind === "partner" && reference.id === id));
}

/** "Each of these must be present:", "Two of these three statutory partners must be present:" with what they are called. */
function neededInWords(words: Words, { among, count = among.length, called }: QuorumOrganisations): string {
  return count < among.length
    ? say(words, "groupFacts.someMustBePresent", { number: numberInWords(words, count), called: called ?? "none" })
    : say(words, "groupFacts.eachMustBePresent", { count: among.length, called: called ?? "none" });
}
