import { Parser } from "htmlparser2";
import { lineColumnAt, lineStartsOf } from "../../model/places/lines.ts";
import { type Fault, quote } from "../fault.ts";
import { decode } from "./decode.ts";

/** Elements that run something, or show what is not part of the picture (SVG 2, HTML Standard). */
const activeElements = new Set(["script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener"]);

/** A picture within the picture, as drawing programs embed it. */
const embeddedPicture = /^data:image\/(?:png|jpeg|gif|webp);base64,/;

/** What a picture of the data may not hold: `what` as the object of "holds", or that it shows text. */
type SvgFault = { readonly what: string; readonly offset: number } | { readonly textAt: number };

/**
 * Finds what makes an SVG file more than a picture: opened by its address it is a page of the website, with all that a page
 * may do. And text in it, which is drawn in a font of whatever machine shows it.
 * @returns the first such fault, in the words of its message
 */
export function findSvgFault(path: string, bytes: Uint8Array): Fault | undefined {
  const decoded = decode(bytes);
  if ("fault" in decoded) return { rule: "svg-active", message: `${quote(path)} is not saved as UTF-8.`, help: redraw };
  const [first] = faultsIn(decoded.text);
  if (first === undefined) return undefined;
  const line = (offset: number) => lineColumnAt(lineStartsOf(decoded.text), offset).line;
  if ("textAt" in first) {
    return {
      rule: "svg-text",
      message: `${quote(path)} holds text (line ${line(first.textAt)}), which is drawn in whatever font a machine has.`,
      help: "Turn the text into outlines in the program that it was drawn with, and save it again.",
    };
  }
  return { rule: "svg-active", message: `${quote(path)} holds ${first.what} (line ${line(first.offset)}).`, help: redraw };
}

const redraw = 'Save it from a drawing program as "plain" or "optimised" SVG in UTF-8, or as PNG.';

function faultsIn(svg: string): SvgFault[] {
  const faults: SvgFault[] = [];
  const found = (what: string) => void faults.push({ what, offset: parser.startIndex });
  let inStyle = false;
  const parser = new Parser(
    {
      onprocessinginstruction: (name, data) => {
        const encoding = /encoding\s*=\s*["']([^"']*)/i.exec(data)?.[1] ?? "utf-8";
        if (name === "?xml-stylesheet") found("a style sheet from elsewhere");
        if (name === "?xml" && !/^utf-?8$/i.test(encoding)) found("text in another encoding than UTF-8");
        if (/^!doctype/i.test(name) && data.includes("[")) found("definitions of entities");
      },
      onopentag: (name, attributes) => {
        const element = localName(name);
        inStyle = element === "style";
        if (activeElements.has(element)) found(`<${name}>, which is no part of a picture`);
        if (element === "text") faults.push({ textAt: parser.startIndex });
        for (const [attribute, value] of Object.entries(attributes)) {
          const fault = attributeFault(localName(attribute), value);
          if (fault !== undefined) found(fault);
        }
      },
      ontext: (text) => {
        if (inStyle && leadsOutside(text)) found("a style that loads something from elsewhere");
      },
      onclosetag: () => {
        inStyle = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return faults;
}

function attributeFault(name: string, value: string): string | undefined {
  if (name.startsWith("on")) return `"${name}", which runs something`;
  if (["href", "src"].includes(name) && !/^\s*#/.test(value) && !embeddedPicture.test(value.trim())) {
    return `a reference to ${quote(value)}, outside the picture`;
  }
  if (name === "attributename" && /href$/i.test(value.trim())) return "an animation that changes where something leads";
  return leadsOutside(value) ? "a style that loads something from elsewhere" : undefined;
}

/** Whether a style loads anything but parts and pictures of the same file. An escape could hide what it loads. */
function leadsOutside(style: string): boolean {
  const addresses = [...style.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].map(([, address = ""]) => address.trim());
  if (/@import|image-set\(/i.test(style) || (style.includes("\\") && /\(/.test(style))) return true;
  return addresses.some((address) => !address.startsWith("#") && !embeddedPicture.test(address));
}

/** The name without its prefix, in small letters: a name in other letters than the standard's is no less read by a person. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
