import { judgeDuties } from "../../src/duties/judge.ts";
import type { DutyPlace } from "../../src/duties/place.ts";
import type { DutySource } from "../../src/model/duty.ts";
import { addresses } from "../../src/site/addresses.ts";
import { appendixName } from "../../src/site/appendix-names.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { WordKey } from "../../src/words/words.ts";

const readAs = {
  text: undefined,
  quotation: "dutiesTable.quotation",
  summary: "dutiesTable.summary",
} as const satisfies Readonly<Record<DutySource["read"], WordKey | undefined>>;

/** What the law asks of the arrangements on the day, each point with its source and the passages that meet it. */
export function DutiesTable({ renderContext }: { renderContext: RenderContext }) {
  const { model } = renderContext;
  const { words } = model;
  const inForce = judgeDuties(model, model.profile?.duties.duties ?? []).filter(
    ({ status }) => status !== "ahead" && status !== "over",
  );
  if (inForce.length === 0) return null;
  return (
    <table class="duties">
      <caption class="visually-hidden" data-pagefind-ignore>
        {say(words, "dutiesTable.caption")}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(words, "dutiesTable.asked")}</th>
          <th scope="col">{say(words, "dutiesTable.source")}</th>
          <th scope="col">{say(words, "dutiesTable.where")}</th>
        </tr>
      </thead>
      <tbody>
        {inForce.map(({ duty, places }) => (
          <tr>
            <th scope="row">{duty.about}</th>
            <td>
              {duty.sources.map((source) => (
                <p>
                  <Provision renderContext={renderContext} source={source} />
                </p>
              ))}
            </td>
            <td>
              {places.length === 0
                ? say(words, "dutiesTable.nowhere")
                : places.map((place) => (
                    <p>
                      <Place renderContext={renderContext} place={place} />
                    </p>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Provision({ renderContext, source }: { renderContext: RenderContext; source: DutySource }) {
  const { title, provision, read } = source;
  const key = readAs[read];
  return (
    <>
      {title}, {provision}
      {key !== undefined && ` ${say(renderContext.model.words, key)}`}
    </>
  );
}

/** A place, linked where what the text belongs to contains it or has a page for it. */
function Place({ renderContext, place }: { renderContext: RenderContext; place: DutyPlace }) {
  const href = hrefOf(renderContext, place);
  return href === undefined ? place.words : <a href={href}>{place.words}</a>;
}

/** The link to a place from where the text stands: within the printed document to its own parts, else to pages. */
function hrefOf({ model, hrefs }: RenderContext, { path }: DutyPlace): string | undefined {
  const [page, anchor] = path.split("#");
  const chapter = model.arrangements.chapters.find(({ id }) => addresses.chapter(id) === page);
  if (chapter !== undefined) {
    const href = hrefs.chapter(chapter);
    if (anchor === undefined || href === undefined) return href;
    return href.startsWith("#") ? `#${anchor}` : `${href}#${anchor}`;
  }
  const group = model.groups.find(({ id }) => addresses.group(id) === page);
  if (group !== undefined) return hrefs.group(group);
  const appendix = model.arrangements.appendices.find((each) => addresses.appendix(appendixName(each)) === page);
  if (appendix !== undefined) return hrefs.appendix(appendix);
  const partner = model.partners.find(({ id }) => addresses.partner(id) === page);
  return partner && hrefs.partner(partner);
}
