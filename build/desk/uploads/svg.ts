import { findSvgFault } from "../../../src/load/files/svg.ts";

/** Finds what keeps an SVG file from being used, by the rules for pictures of the assets. */
export function findSvgUploadFault(bytes: Uint8Array): string | undefined {
  const fault = findSvgFault("The picture", bytes);
  if (fault !== undefined) return `${fault.message.replace(/^"The picture"/, "The picture")} ${fault.help ?? ""}`.trim();
  // What follows the end would make the file something else for another program.
  const text = Buffer.from(bytes).toString("utf8");
  if (/<\/(?:[\w-]+:)?svg\s*>\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*$/i.test(text) || /\/>\s*$/.test(text)) return undefined;
  return "The picture goes on behind its end, or is cut short. Save it again from a drawing program.";
}
