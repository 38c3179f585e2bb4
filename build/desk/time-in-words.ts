/** A time as it is read where the partnership is: "29 November 2026, 16:05". */
export function timeInWords(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone }).format(new Date(iso));
  return parts.replace(" at ", ", ");
}
