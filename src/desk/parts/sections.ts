/** The sections of the desk, in the order of its navigation. */
export const sections = {
  home: { text: "What needs doing", href: "/" },
  reviews: { text: "Reviews", href: "/reviews" },
  groups: { text: "Groups", href: "/groups" },
  people: { text: "People", href: "/people" },
  organisations: { text: "Organisations", href: "/organisations" },
  texts: { text: "Chapters and pages", href: "/texts" },
  news: { text: "News", href: "/news" },
  editions: { text: "Editions", href: "/editions" },
  history: { text: "History", href: "/history" },
  settings: { text: "Settings", href: "/settings" },
} as const;

/** A section of the desk. */
export type Section = keyof typeof sections;
