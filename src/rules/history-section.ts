import { sectionsOf } from "../model/page-sections.ts";
import type { WebPage } from "../model/website.ts";
import { type Check, foundAt } from "./found.ts";

/** What a page says is history must be one of its sections: else old words would stand as today's. */
export const historySection: Check = (model) => {
  const { pages = [], home, procedures } = model.website ?? {};
  return [...pages, home, procedures?.page].flatMap((page) =>
    page === undefined
      ? []
      : missing(page).map(({ index, section }) =>
          foundAt(model, page, `/history/${index}`, {
            rule: "history-section",
            severity: "error",
            message:
              section === undefined
                ? "Nothing stands before the first heading of this page, so nothing there is history."
                : `No section of this page has the heading "${section}".`,
            help: "Write the heading exactly as it stands after ##, or leave it out for what stands before the first heading.",
          }),
        ),
  );
};

function missing(page: WebPage): { index: number; section: string | undefined }[] {
  const headings = sectionsOf(page).map(({ heading }) => heading);
  return page.history.map(({ section }, index) => ({ index, section })).filter(({ section }) => !headings.includes(section));
}
