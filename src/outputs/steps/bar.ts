const width = 20;

/** How far a step has come, as a bar and a count; nothing where the step has not said. Ends with a space if it is anything. */
export function bar(done: number | undefined, of: number | undefined): string {
  if (done === undefined || of === undefined || of <= 0) return "";
  const full = Math.round(width * Math.min(1, Math.max(0, done / of)));
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${done}/${of} `;
}
