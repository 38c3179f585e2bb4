/**
 * Every file of the website that is not a page, by its path below the base, and every folder of such files, which ends
 * with a slash. The address of a page of the data must not begin with the first part of any of them.
 */
export const files = {
  /** The images of the data folder, and what the printed document loads. */
  assets: "/assets/",
  printStylesheet: "/assets/print.css",
  fonts: "/assets/fonts/",
  /** Style sheet and scripts of the pages; each file's name contains a hash of its content. */
  static: "/static/",
  pdf: "/downloads/governance-arrangements.pdf",
  editionPdfs: "/downloads/editions/",
  editionData: "/data/editions/",
  calendar: "/reviews.ics",
  feed: "/feed.xml",
  openData: "/data/",
  dataPackage: "/data/datapackage.json",
  searchIndex: "/pagefind/",
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
  /** The licences of what the website holds of others' work, but for the fonts: theirs stand beside them. */
  thirdPartyLicences: "/third-party-licences.txt",
  securityText: "/.well-known/security.txt",
  icon: "/favicon.svg",
  manifest: "/site.webmanifest",
  underscoreHeaders: "/_headers",
  underscoreRedirects: "/_redirects",
  azureHeaders: "/staticwebapp.config.json",
  nginxHeaders: "/nginx-headers.conf",
  apacheHeaders: "/.htaccess",
  iisHeaders: "/web.config",
} as const;
