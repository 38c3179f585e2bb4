/** A link that telephones (RFC 3966): the digits of a number as people write it, with a leading + where it has one. */
export function tel(phone: string): string {
  return `tel:${phone.replace(/[^0-9+]/g, "")}`;
}

/** A link that begins an email (RFC 6068). */
export function mailto(email: string): string {
  return `mailto:${email.replace(/[?&#%]/g, encodeURIComponent)}`;
}
