import { Page } from "../../layouts/page.tsx";
import { Principles, Priorities, Values } from "../../layouts/parts/fact-lists.tsx";
import { History } from "../../layouts/parts/history.tsx";
import { inWords } from "../model/dates.ts";
import type { SitePage } from "../site/pages/site-pages.ts";
import { historyOfPriorities } from "../views/history.ts";
import { proseContext } from "../views/render-context.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** The priorities of today, the plan that carries them, and the ambition, principles and values behind them. */
export function prioritiesPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { aims, documents, partnership } = inputs.site.model;
  const plan = documents.find(({ kind, partner }) => kind === "plan" && partner === partnership);
  const context = proseContext(renderContext, "priorities", 1);
  const lists = [
    { id: "principles", title: "Principles", List: Principles, length: aims.principles.length },
    { id: "values", title: "Values", List: Values, length: aims.values.length },
  ].filter(({ length }) => length > 0);
  return (
    <Page
      site={inputs.site}
      page={page}
      caption={plan?.title}
      description={`The priorities of the ${partnership.name}.`}
      lede={aims.ambition !== undefined && <p>{aims.ambition}</p>}
    >
      <Priorities renderContext={renderContext} context={context} />
      {lists.map(({ id, title, List }) => (
        <>
          <h2 id={id}>{title}</h2>
          <List renderContext={renderContext} context={context} />
        </>
      ))}
      <History words={inputs.site.model.words} {...historyOfPriorities(inputs.site.model)} />
      {aims.endorsed !== undefined && <p>Endorsed on {inWords(aims.endorsed)}.</p>}
    </Page>
  );
}
