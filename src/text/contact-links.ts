/** The address that dials a number (RFC 3966), without the spaces people write. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^+0-9]/g, "")}`;
}

/** The address that begins an email (RFC 6068). */
export function mailto(email: string): string {
  return `mailto:${email.replace(/[?&#%]/g, encodeURIComponent)}`;
}
