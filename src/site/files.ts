/**
 * Every file of the website that is not a page, by its path below the base, and every folder of such files, which ends
 * with a slash. No page of the data may take the first part of any of them for its address.
 */
export const files = {
  /** The pictures of the data, and what the printed document loads. */
  assets: "/assets/",
  printStylesheet: "/assets/print.css",
  fonts: "/assets/fonts/",
  /** Style sheet and scripts of the pages; a mark of its content is in each file's name. */
  static: "/static/",
  pdf: "/downloads/governance-arrangements.pdf",
  calendar: "/reviews.ics",
  feed: "/feed.xml",
  openData: "/data/",
  dataPackage: "/data/datapackage.json",
  searchIndex: "/pagefind/",
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
  securityText: "/.well-known/security.txt",
  icon: "/favicon.svg",
  manifest: "/site.webmanifest",
  underscoreHeaders: "/_headers",
  azureHeaders: "/staticwebapp.config.json",
  nginxHeaders: "/nginx-headers.conf",
} as const;
