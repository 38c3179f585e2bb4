/** Where each page of the website stands, below its base path. Each begins with a slash; pages end with one. */
export const addresses = {
  home: "/",
  arrangements: "/arrangements/",
  document: "/document/",
  groups: "/groups/",
  partners: "/partners/",
  people: "/people/",
  matrix: "/memberships/",
  reviews: "/reviews/",
  priorities: "/priorities/",
  news: "/news/",
  procedures: "/procedures/",
  contact: "/contact/",
  privacy: "/privacy/",
  accessibility: "/accessibility/",
  corrections: "/corrections/",
  data: "/data/",
  siteMap: "/site-map/",
  search: "/search/",
  searchIndex: "/pagefind/",
  notFound: "/404.html",
  feed: "/feed.xml",
  calendar: "/reviews.ics",
  pdf: "/downloads/governance-arrangements.pdf",
  chapter: (id: string) => `/arrangements/${id}/`,
  appendix: (number: number) => `/arrangements/${appendixName(number)}/`,
  group: (id: string) => `/groups/${id}/`,
  partner: (id: string) => `/partners/${id}/`,
  newsItem: (id: string) => `/news/${id}/`,
  area: (id: string) => `/procedures/${id}/`,
  page: (id: string) => `/${id}/`,
} as const;

/** The name of an appendix in addresses and anchors. */
export function appendixName(number: number): string {
  return `appendix-${number}`;
}
