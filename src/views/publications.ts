import type { ModelOnDay } from "../model/day.ts";
import type { CitedDocument } from "../model/model.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { reviewsView } from "./reviews.ts";

/** A document of the partnership's own, as its publications list it. What is not known of it is said to be. */
export interface Publication {
  readonly id: string;
  readonly title: string;
  /** When it was published, or until when it holds; "Not stated" where no document states either. */
  readonly date: string;
  /** Where it can be read: as a page first, as a PDF after it. Empty where no address is known. */
  readonly copies: readonly { readonly link: string; readonly what: string }[];
  /** When it is next reviewed. */
  readonly nextReview: string;
}

/** The documents of the partnership's own, in the order of the data, and the annual report that it promises. */
export function publicationsOf(model: ModelOnDay): Publication[] {
  const { words } = model;
  const { rows } = reviewsView(model);
  const named = new Set(model.documents.map(({ review }) => review));
  // An annual report that is promised, and of which no edition is in the data.
  const promised = rows.filter(({ id, kind }) => kind === "annualReport" && !named.has(id));
  const documents = model.documents
    .filter(({ partner }) => partner === model.partnership)
    .map((document) => {
      const review = rows.find(({ id }) => id === document.review);
      return {
        id: document.id,
        title: document.title,
        date: dateOf(words, document),
        copies: copiesOf(words, document),
        nextReview: review === undefined || review.isDueAssumed ? say(words, "facts.notStated") : review.dueInWords,
      };
    });
  return [
    ...documents,
    ...promised.map(({ id, title, isDueAssumed, dueInWords }) => ({
      id,
      title,
      date: say(words, "facts.notStated"),
      copies: [],
      nextReview: isDueAssumed ? say(words, "facts.notStated") : dueInWords,
    })),
  ];
}

function dateOf(words: Words, { published, validTo, isValidToAssumed }: CitedDocument): string {
  if (published !== undefined) return dateInWords(words, published);
  if (validTo !== undefined && !isValidToAssumed)
    return say(words, "publicationsPage.until", { date: dateInWords(words, validTo) });
  return say(words, "facts.notStated");
}

function copiesOf(words: Words, { link, pdf }: CitedDocument): Publication["copies"] {
  const pages = pdf?.pages;
  const facts = [
    "PDF",
    pages !== undefined && say(words, "downloads.pages", { count: pages }),
    pdf?.kilobytes !== undefined && `${pdf.kilobytes} kB`,
  ].filter(Boolean);
  return [
    ...(link === undefined ? [] : [{ link, what: say(words, "publicationsPage.read") }]),
    ...(pdf === undefined ? [] : [{ link: pdf.link, what: facts.join(", ") }]),
  ];
}
