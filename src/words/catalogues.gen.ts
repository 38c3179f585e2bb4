/**
 * The words of the interface in each language, and what their messages take.
 * Generated from the catalogues of this folder by `npm run generate`: change those, never this file.
 */

import type { ComponentChildren } from "preact";

/** Makes markup of the words between the two ends of a tag. */
type Tag = (words: ComponentChildren) => ComponentChildren;

/** The messages that are a text alone, and what each takes. */
export interface TextMessages {
  "common.commaHomePage": Record<string, never>;
  "concern.title": Record<string, never>;
  "concern.allWays": Record<string, never>;
  "concern.telephone": Record<string, never>;
  "contact.description": Record<string, never>;
  "contact.notReviewed": Record<string, never>;
  "contact.referral": Record<string, never>;
  "contact.office": Record<string, never>;
  "header.search": Record<string, never>;
  "navigation.label": Record<string, never>;
  "navigation.menu": Record<string, never>;
  "navigation.breadcrumbs": Record<string, never>;
  "page.lastReviewed": { readonly date: string | number };
  "page.nextReview": { readonly date: string | number };
  "page.madeFromRecords": { readonly title: string | number };
  "page.fromEdition": { readonly title: string | number; readonly date: string | number };
  "audiences.public": Record<string, never>;
  "audiences.howToTell": Record<string, never>;
  "audiences.professionals": Record<string, never>;
  "audiences.about": Record<string, never>;
  "numbers.inWords": { readonly count: number };
}

/** The messages in which some words stand between tags, and what each takes. */
export interface RichMessages {
  "page.correctAsPrinted": { readonly on: Tag; readonly address: Tag };
  "page.fromAmended": { readonly title: string | number; readonly changes: Tag; readonly date: string | number };
}

type Key = keyof TextMessages | keyof RichMessages;

/** The language in which every message is there. */
export const firstLanguage = "en-GB";

/** The messages in the other languages, as far as there are any. */
export const catalogues: { readonly [language: string]: Readonly<Partial<Record<Key, string>>> } & {
  readonly "en-GB": Readonly<Record<Key, string>>;
} = {
  "en-GB": {
    "common.commaHomePage": ", home page",
    "concern.title": "Worried about somebody?",
    "concern.allWays": "All the ways to tell us",
    "concern.telephone": "Telephone ",
    "contact.description": "Whom to tell if you are worried about somebody, and how to reach the partnership.",
    "contact.notReviewed": "No review of these details is recorded.",
    "contact.referral": "Ask for support",
    "contact.office": "The partnership’s office",
    "header.search": "Search",
    "navigation.label": "Main",
    "navigation.menu": "Menu",
    "navigation.breadcrumbs": "Breadcrumb",
    "page.correctAsPrinted": "This page is correct as printed<on></on>. Please refer back to <address></address> for updates.",
    "page.lastReviewed": "Last reviewed {date}.",
    "page.nextReview": "Next review due {date}.",
    "page.madeFromRecords": "Made from the same records as the {title}.",
    "page.fromEdition": "From the {title}, edition of {date}.",
    "page.fromAmended": "From the {title}, <changes>amended since the edition of {date}</changes>.",
    "audiences.public": "For everybody",
    "audiences.howToTell": "Worried about somebody: how to tell us",
    "audiences.professionals": "Professionals",
    "audiences.about": "About us",
    "numbers.inWords": "{count, plural, =0 {none} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} =11 {eleven} =12 {twelve} =13 {thirteen} =14 {fourteen} =15 {fifteen} =16 {sixteen} =17 {seventeen} =18 {eighteen} =19 {nineteen} =20 {twenty} other {#}}",
  },
};
