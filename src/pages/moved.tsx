import { Page } from "../../layouts/page.tsx";
import type { PageOf } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { say, sayOnPage } from "../words/say.ts";
import type { PageInputs } from "./inputs.ts";

/** What stands at an old address: it leads on to the new one, by itself and by a link. */
export function movedPage({ site }: PageInputs, page: PageOf<"moved">) {
  const { to, title } = page.record;
  const { words } = site.model;
  return (
    <Page site={site} page={page} leadsOnTo={to} reviewed={{ note: say(words, "movedPage.keptForLinks") }}>
      <p>{sayOnPage(words, "movedPage.movedTo", { page: <a href={href(site, to)}>{title}</a> })}</p>
    </Page>
  );
}
