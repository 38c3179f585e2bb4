import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEmptyFolder } from "../../folder.ts";

/** A page as it is painted, three bytes a pixel. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** A rectangle of a page, in points from its upper left corner. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const resolution = 100;

/** Why no page can be painted here; undefined where it can. */
export function missingPainter(): string | undefined {
  return spawnSync("pdftoppm", ["-v"]).status === 0 ? undefined : "there is no pdftoppm";
}

/** Paints a PDF, without smoothing its edges, so that each pixel has the colour that it was given. */
export function paint(pdf: Uint8Array): (page: number) => Picture {
  const folder = createEmptyFolder();
  const file = join(folder, "document.pdf");
  writeFileSync(file, pdf);
  const { status, stderr } = spawnSync(
    "pdftoppm",
    ["-r", String(resolution), "-aa", "no", "-aaVector", "no", file, join(folder, "page")],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`pdftoppm ended with ${status}: ${stderr}`);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ppm"))
    .sort();
  let last: { readonly page: number; readonly picture: Picture } | undefined;
  return (page) => {
    if (last?.page !== page) last = { page, picture: readPicture(readFileSync(join(folder, names[page - 1] ?? ""))) };
    return last.picture;
  };
}

/** Reads a picture of the form PPM: "P6", width, height and the greatest value, then the pixels. */
function readPicture(bytes: Buffer): Picture {
  const [head = "", width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString("latin1", 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
}

/** How often each colour stands in a rectangle, the most frequent first: what is behind a text, then its letters. */
export function coloursIn({ width, height, pixels }: Picture, box: Box): (readonly [red: number, green: number, blue: number])[] {
  const inPixels = (points: number, most: number) => Math.min(most, Math.max(0, Math.round((points * resolution) / 72)));
  const counts = new Map<number, number>();
  for (let y = inPixels(box.top, height); y < inPixels(box.bottom, height); y += 1) {
    for (let x = inPixels(box.left, width); x < inPixels(box.right, width); x += 1) {
      const colour = pixels.readUIntBE(3 * (y * width + x), 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

/** The greatest contrast of some colours to the first of them (WCAG 2.2, contrast ratio). */
export function greatestContrast([behind = [0, 0, 0], ...others]: ReturnType<typeof coloursIn>): number {
  const luminances = [behind, ...others].map(luminanceOf);
  const [first = 0] = luminances;
  return Math.max(...luminances.map((each) => (Math.max(each, first) + 0.05) / (Math.min(each, first) + 0.05)));
}

function luminanceOf(colour: readonly [number, number, number]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
