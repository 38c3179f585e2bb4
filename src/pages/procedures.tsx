import { Page } from "../../layouts/page.tsx";
import { PageSections } from "../../layouts/parts/page-sections.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import type { ProcedureArea, Procedures } from "../model/website.ts";
import { addresses } from "../site/addresses.ts";
import type { PageOf, SitePage } from "../site/pages/site-pages.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { proseContext } from "../views/render-context.ts";
import { pageReviewOf } from "../views/reviewed.ts";
import { say, sayOnPage } from "../words/say.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** The shared procedures, with a choice of areas: links without JavaScript, one control with it. */
export function proceduresPage(inputs: PageInputs, page: SitePage) {
  return <ProceduresPage inputs={inputs} page={page} />;
}

/** The shared procedures with what one area adds to them. */
export function areaPage(inputs: PageInputs, page: PageOf<"area">) {
  return <ProceduresPage inputs={inputs} page={page} area={page.record} />;
}

function ProceduresPage(props: { inputs: PageInputs; page: SitePage; area?: ProcedureArea | undefined }) {
  const { inputs, page, area } = props;
  const { site } = inputs;
  const { words, website } = site.model;
  const { procedures } = website ?? {};
  if (procedures === undefined) return null;
  const renderContext = siteRenderContext(inputs);
  const { page: shared, link } = procedures;
  return (
    <Page
      site={site}
      page={page}
      description={area === undefined ? shared.description : undefined}
      reviewed={pageReviewOf(site.model.words, shared)}
      scripts={["area"]}
    >
      <AreaChooser site={site} procedures={procedures} area={area} />
      <div id="additions" class="app-additions">
        {area?.additions !== undefined && (
          <Prose renderContext={renderContext} text={area.additions} context={proseContext(renderContext, `in-${area.id}`, 1)} />
        )}
        {area !== undefined && area.additions === undefined && (
          <p>{say(words, "proceduresPage.noAdditions", { area: area.name })}</p>
        )}
      </div>
      <PageSections renderContext={renderContext} page={shared} />
      {link !== undefined && (
        <p>{sayOnPage(words, "proceduresPage.inFull", { link: <a href={link}>{link.replace(/^https?:\/\//, "")}</a> })}</p>
      )}
    </Page>
  );
}

function AreaChooser(props: { site: SiteContext; procedures: Procedures; area: ProcedureArea | undefined }) {
  const { site, procedures, area } = props;
  return (
    <nav class="app-chooser" aria-label={say(site.model.words, "proceduresPage.areas")} data-area-chooser>
      <p>{procedures.choose}</p>
      <ul class="app-areas">
        {procedures.areas.map(({ id, name }) => (
          <li>
            <a href={href(site, addresses.area(id))} data-area={id} aria-current={id === area?.id ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
