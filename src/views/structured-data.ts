import type { Group, Partner } from "../model/model.ts";
import type { NewsItem } from "../model/website.ts";
import { addresses } from "../site/addresses.ts";
import { type SiteContext, toAbsoluteUrl } from "../site/site-context.ts";

const context = "https://schema.org";

/** The partnership, its members and its contacts for concerns about somebody (schema.org Organization). */
export function homeData(site: SiteContext): object {
  const { partnership, partners, arrangements } = site.model;
  return {
    "@context": context,
    "@type": "Organization",
    "@id": `${toAbsoluteUrl(site, addresses.home)}#partnership`,
    name: partnership.name,
    ...(partnership.shortName !== undefined && { alternateName: partnership.shortName }),
    url: toAbsoluteUrl(site, addresses.home),
    areaServed: arrangements.area,
    ...(arrangements.address !== undefined && { address: arrangements.address }),
    contactPoint: arrangements.contacts
      .filter(({ phone, email }) => phone !== undefined || email !== undefined)
      .map(({ name, phone, email }) => ({
        "@type": "ContactPoint",
        contactType: name,
        ...(phone !== undefined && { telephone: phone }),
        ...(email !== undefined && { email }),
      })),
    member: partners.filter(({ is }) => is.includes("statutoryPartner")).map((partner) => organisation(site, partner)),
  };
}

/** A group of the partnership (schema.org Organization). */
export function groupData(site: SiteContext, group: Group): object {
  const { partnership } = site.model;
  const owners = (group.ownedBy.length === 0 ? [partnership] : group.ownedBy).map(({ name }) => ({
    "@type": "Organization",
    name,
  }));
  return {
    "@context": context,
    "@type": "Organization",
    name: group.name,
    url: toAbsoluteUrl(site, addresses.group(group.id)),
    parentOrganization: owners.length === 1 ? owners[0] : owners,
  };
}

/** A news item (schema.org NewsArticle). */
export function newsData(site: SiteContext, item: NewsItem): object {
  return {
    "@context": context,
    "@type": "NewsArticle",
    headline: item.title,
    url: toAbsoluteUrl(site, addresses.newsItem(item.id)),
    ...(item.date !== undefined && { datePublished: item.date.date }),
    ...(item.updated !== undefined && { dateModified: item.updated }),
    publisher: { "@type": "Organization", name: site.model.partnership.name },
  };
}

function organisation(site: SiteContext, partner: Partner): object {
  return {
    "@type": "Organization",
    name: partner.name,
    url: partner.link ?? toAbsoluteUrl(site, addresses.partner(partner.id)),
  };
}
