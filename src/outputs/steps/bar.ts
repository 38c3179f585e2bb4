/** In characters. */
const width = 20;

/** The progress of a step as a bar and a count, followed by a space; an empty text where the step has reported none. */
export function drawBar(done: number | undefined, of: number | undefined): string {
  if (done === undefined || of === undefined || of <= 0) return "";
  const full = Math.round(width * Math.min(1, Math.max(0, done / of)));
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${done}/${of} `;
}
