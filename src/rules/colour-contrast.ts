import type { Finding } from "../model/finding.ts";
import type { Model } from "../model/model.ts";
import { type Check, foundAt } from "./found.ts";

/**
 * The partnership's colours must be legible on white. The accent colours links within body text, so it is held to
 * WCAG 2.2 success criterion 1.4.6 (7:1); the warning colour to 1.4.3 (4.5:1).
 */
export const colourContrast: Check = (model) =>
  model.arrangements.colours === undefined
    ? []
    : [
        ...tooPale(model, "accent", model.arrangements.colours.accent, 7),
        ...tooPale(model, "warning", model.arrangements.colours.warning, 4.5),
      ];

function tooPale(model: Model, name: "accent" | "warning", colour: string, least: number): Finding[] {
  const contrast = contrastWithWhite(colour);
  if (contrast >= least) return [];
  return [
    foundAt(model, model.arrangements, `/partnership/colours/${name}`, {
      rule: "colour-contrast",
      severity: "error",
      // Rounded down: 4.49 must not be told as 4.5.
      message: `${colour} has a contrast with white of ${Math.floor(contrast * 10) / 10}:1; the ${name} colour needs ${least}:1.`,
      help: "Choose a darker colour.",
    }),
  ];
}

/** The contrast ratio with white of a colour written `#rrggbb`, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastWithWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** From sRGB to linear light (WCAG 2.2, "relative luminance"). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
