import { Page } from "../../layouts/page.tsx";
import { Principles, Priorities, Values } from "../../layouts/parts/fact-lists.tsx";
import { History } from "../../layouts/parts/history.tsx";
import type { SitePage } from "../site/pages/site-pages.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { historyOfPriorities } from "../views/history.ts";
import { proseContext } from "../views/render-context.ts";
import { say } from "../words/say.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** The priorities of today, the plan that carries them, and the ambition, principles and values behind them. */
export function prioritiesPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { aims, documents, partnership, words } = inputs.site.model;
  const plan = documents.find(({ kind, partner }) => kind === "plan" && partner === partnership);
  const context = proseContext(renderContext, "priorities", 1);
  const lists = [
    { id: "principles", title: say(words, "prioritiesPage.principles"), List: Principles, length: aims.principles.length },
    { id: "values", title: say(words, "prioritiesPage.values"), List: Values, length: aims.values.length },
  ].filter(({ length }) => length > 0);
  return (
    <Page
      site={inputs.site}
      page={page}
      caption={plan?.title}
      description={say(words, "prioritiesPage.description", { partnership: partnership.name })}
      lede={aims.ambition !== undefined && <p>{aims.ambition}</p>}
    >
      <Priorities renderContext={renderContext} context={context} />
      {lists.map(({ id, title, List }) => (
        <>
          <h2 id={id}>{title}</h2>
          <List renderContext={renderContext} context={context} />
        </>
      ))}
      <History words={words} {...historyOfPriorities(inputs.site.model)} />
      {aims.endorsed !== undefined && <p>{say(words, "prioritiesPage.endorsed", { date: dateInWords(words, aims.endorsed) })}</p>}
    </Page>
  );
}
