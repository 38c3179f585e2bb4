import type { Words } from "../words/words.ts";

/** The size of a file as people read it, in units of a thousand bytes: "840 bytes", "12 kB", "1.4 MB". */
export function sizeInWords({ language }: Words, bytes: number): string {
  const inUnit = (unit: string, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, { style: "unit", unit, ...options });
  if (bytes < 1000) return inUnit("byte", { unitDisplay: "long" }).format(bytes);
  if (bytes < 999_500) return inUnit("kilobyte", { maximumFractionDigits: 0 }).format(bytes / 1000);
  return inUnit("megabyte", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1_000_000);
}
