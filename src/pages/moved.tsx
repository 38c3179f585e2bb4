import { Page } from "../../layouts/page.tsx";
import type { PageOf } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import type { PageInputs } from "./inputs.ts";

/** What stands at an old address: it leads on to the new one, by itself and by a link. */
export function movedPage({ site }: PageInputs, page: PageOf<"moved">) {
  const { to, title } = page.record;
  return (
    <Page site={site} page={page} leadsOnTo={to} reviewed={{ note: "This address is kept so that old links go on working." }}>
      <p>
        This page has moved. It is now at <a href={href(site, to)}>{title}</a>.
      </p>
    </Page>
  );
}
