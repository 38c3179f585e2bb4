import { Page } from "../../layouts/page.tsx";
import { PageSections } from "../../layouts/parts/page-sections.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import type { ProcedureArea, Procedures } from "../model/website.ts";
import { addresses } from "../site/addresses.ts";
import { href, type SiteContext } from "../site/site-context.ts";
import { proseContext } from "../views/render-context.ts";
import { contentsReviewed } from "../views/reviewed.ts";
import { html } from "./html.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";
import { onePage, pageForEach, type Page as Template } from "./page.ts";

/** The shared procedures, with the choice of an area: links that work without script, one control with it. */
export function proceduresPage(inputs: PageInputs, procedures: Procedures): Template {
  return onePage(addresses.procedures, () => html(<AreaPage inputs={inputs} procedures={procedures} />));
}

/** The shared procedures with what each area adds to them. */
export function areaPages(inputs: PageInputs, procedures: Procedures): Template {
  const areas = new Map(procedures.areas.map((area) => [area.id, area]));
  return pageForEach([...areas.keys()], addresses.area, (id) =>
    html(<AreaPage inputs={inputs} procedures={procedures} area={areas.get(id)} />),
  );
}

function AreaPage(props: { inputs: PageInputs; procedures: Procedures; area?: ProcedureArea | undefined }) {
  const { inputs, procedures, area } = props;
  const { site } = inputs;
  const renderContext = siteRenderContext(inputs);
  const { page, link } = procedures;
  return (
    <Page
      site={site}
      title={area === undefined ? page.title : `${page.title}: ${area.name}`}
      path={area === undefined ? addresses.procedures : addresses.area(area.id)}
      trail={area === undefined ? [] : [{ text: page.title, href: addresses.procedures }]}
      description={page.description}
      reviewed={contentsReviewed(page)}
      scripts={["area"]}
    >
      <Chooser site={site} procedures={procedures} area={area} />
      <div id="additions" class="app-additions">
        {area?.additions !== undefined && (
          <Prose renderContext={renderContext} text={area.additions} context={proseContext(renderContext, `in-${area.id}`, 1)} />
        )}
        {area !== undefined && area.additions === undefined && <p>No additions are recorded for {area.name}.</p>}
      </div>
      <PageSections renderContext={renderContext} page={page} />
      {link !== undefined && (
        <p>
          The procedures in full: <a href={link}>{link.replace(/^https?:\/\//, "")}</a>
        </p>
      )}
    </Page>
  );
}

function Chooser(props: { site: SiteContext; procedures: Procedures; area: ProcedureArea | undefined }) {
  const { site, procedures, area } = props;
  return (
    <nav class="app-chooser" aria-label="Areas" data-area-chooser>
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
