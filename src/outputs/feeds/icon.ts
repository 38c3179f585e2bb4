import { addresses } from "../../site/addresses.ts";
import { href, type SiteContext } from "../../site/site-context.ts";
import { escapeXml } from "../../text/xml-text.ts";

const usualAccent = "#1d3557";

/** The icon: the partnership's initials on its accent colour. */
export function favicon(site: SiteContext): string {
  const { arrangements, partnership } = site.model;
  const letters = initials(partnership.name);
  const size = letters.length > 2 ? 22 : 30;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" rx="10" fill="${arrangements.colours?.accent ?? usualAccent}"/>`,
    `<text x="32" y="${32 + size * 0.36}" fill="#ffffff" font-family="Georgia, serif" font-size="${size}" font-weight="700" text-anchor="middle">${escapeXml(letters)}</text>`,
    "</svg>",
    "",
  ].join("\n");
}

/** The manifest (https://www.w3.org/TR/appmanifest/), by which a phone names the website on its home screen. */
export function manifest(site: SiteContext): string {
  const { arrangements, partnership } = site.model;
  const manifest = {
    name: partnership.name,
    short_name: partnership.shortName ?? initials(partnership.name),
    lang: arrangements.language,
    start_url: site.base,
    scope: site.base,
    display: "browser",
    theme_color: arrangements.colours?.accent ?? usualAccent,
    background_color: "#ffffff",
    icons: [{ src: href(site, addresses.icon), sizes: "any", type: "image/svg+xml" }],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The first letters of the words that begin with a capital, four at most. */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .filter((letter) => /\p{Lu}/u.test(letter))
    .slice(0, 4)
    .join("");
}
