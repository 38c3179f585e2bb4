/** A link that dials a telephone number (RFC 3966): only its digits and its plus sign are kept. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^+0-9]/g, "")}`;
}

/** A link that starts an email to an address (RFC 6068). */
export function mailto(email: string): string {
  return `mailto:${email.replace(/[?&#%]/g, encodeURIComponent)}`;
}
