import { Page } from "../../layouts/page.tsx";
import { GroupsOfBody } from "../../layouts/parts/groups-of-body.tsx";
import { Linked } from "../../layouts/parts/linked.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import { bodiesOf } from "../model/bodies.ts";
import type { Partner } from "../model/model.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { partnerIsInWords } from "../text/partner-kinds.ts";
import { capitalise } from "../text/phrases.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { say } from "../words/say.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** The bodies of a partnership that works as several: each with what it is, and its groups. */
export function bodiesPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { model } = renderContext;
  return (
    <Page
      site={inputs.site}
      page={page}
      description={say(model.words, "bodiesPage.description")}
      lede={<p>{say(model.words, "bodiesPage.area", { area: model.arrangements.area })}</p>}
    >
      {bodiesOf(model).map((body) => (
        <Body renderContext={renderContext} body={body} />
      ))}
    </Page>
  );
}

function Body({ renderContext, body }: { renderContext: RenderContext; body: Partner }) {
  const { words } = renderContext.model;
  return (
    <section>
      <h2 id={body.id}>
        <Linked href={renderContext.hrefs.partner(body)} text={body.name} />
      </h2>
      <p>{capitalise(partnerIsInWords(words, "partnership", body))}.</p>
      {body.about !== undefined && (
        <Prose renderContext={renderContext} text={body.about} context={proseContext(renderContext, `about-${body.id}`, 2)} />
      )}
      <GroupsOfBody renderContext={renderContext} partner={body} />
    </section>
  );
}
