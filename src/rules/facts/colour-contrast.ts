import type { Finding } from "../../model/finding.ts";
import type { Model } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const colourContrast: Rule = {
  id: "colour-contrast",
  severity: "error",
  title: "Colours that are too pale to read",
  about: "A colour of the partnership's own that is too pale to be read on white.",
  why: "The accent colours links within body text, so it is held to WCAG 2.2 success criterion 1.4.6 (7:1); the warning colour to 1.4.3 (4.5:1).",
  ok: [example("#14466b", "#a4161a")],
  notOk: [example("#5b9bd5", "#a4161a")],
  check(model) {
    const { colours } = model.arrangements;
    if (colours === undefined) return [];
    return [...findTooPale(model, "accent", colours.accent, 7), ...findTooPale(model, "warning", colours.warning, 4.5)];
  },
};

function findTooPale(model: Model, name: "accent" | "warning", colour: string, least: number): Finding[] {
  const contrast = contrastWithWhite(colour);
  // Stryker disable next-line EqualityOperator: no colour has exactly this contrast
  if (contrast >= least) return [];
  return [
    findingOf(colourContrast, model, model.arrangements, `/partnership/colours/${name}`, {
      // Rounded down: 4.49 must not be shown as 4.5.
      message: `${colour} has a contrast with white of ${Math.floor(contrast * 10) / 10}:1; the ${name} colour needs ${least}:1.`,
      help: "Choose a darker colour.",
    }),
  ];
}

/** The contrast ratio with white of a colour written `#rrggbb`, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastWithWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Converts a channel, from 0 to 1, from sRGB to linear light (WCAG 2.2, "relative luminance"). */
function toLinear(channel: number): number {
  // Stryker disable next-line EqualityOperator: no channel of 255 steps has exactly this value
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function example(accent: string, warning: string) {
  return {
    files: {
      "arrangements.yaml": `partnership:
  partner: partnership
  remit: children
  jurisdiction: England
  area: Sandholm
  website: https://sandholm.example.org
  timeZone: Europe/London
  language: en-GB
  colours:
    accent: "${accent}"
    warning: "${warning}"
`,
    },
  };
}
