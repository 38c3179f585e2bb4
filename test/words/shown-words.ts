import { type Node, parse } from "acorn";
import { transform } from "esbuild";
import { messageKeys } from "../../src/words/catalogue.ts";

/** Properties whose values readers see or hear, of elements and of what is handed on to them. */
const shown: ReadonlySet<string> = new Set([
  ...["title", "label", "alt", "aria-label", "description", "caption", "heading", "lede", "note"],
]);

/** Properties of components that are shown as well; of an element of HTML they are names for programs. */
const shownByComponents: ReadonlySet<string> = new Set(["name", "word"]);

/** Functions by which the compiler makes elements. */
const makers: ReadonlySet<string> = new Set(["jsx", "jsxs", "jsxDEV"]);

const keys: ReadonlySet<string> = new Set(messageKeys());

/** A part of a program, with the fields that some kinds of it have. */
interface Part extends Node {
  readonly [field: string]: unknown;
}

/**
 * The words in the code of a page that a reader would see or hear: texts between tags, and the values of properties that
 * are shown. The key of a message is none of them.
 * @param source TypeScript with JSX
 */
export async function shownWordsIn(source: string): Promise<string[]> {
  const { code } = await transform(source, { loader: "tsx", jsx: "automatic", jsxImportSource: "preact", target: "es2023" });
  const program = parse(code, { ecmaVersion: 2023, sourceType: "module" });
  return shownTextsIn(program as Node as Part).filter((text) => /\p{L}/u.test(text) && !keys.has(text));
}

function shownTextsIn(part: Part): string[] {
  return [...ownTexts(part), ...partsOf(part).flatMap(shownTextsIn)];
}

/** The texts of the properties of an object or of an element that are shown. */
function ownTexts(part: Part): string[] {
  if (part.type === "ObjectExpression") return textsOfProperties(part, shown);
  if (part.type !== "CallExpression" || !makers.has(String((part.callee as Part).name))) return [];
  const [type, props] = part.arguments as [Part, Part | undefined];
  if (props === undefined) return [];
  const isComponent = type.type === "Identifier" && type.name !== "Fragment";
  return textsOfProperties(props, new Set(["children", ...(isComponent ? shownByComponents : [])]));
}

function textsOfProperties({ properties }: Part, names: ReadonlySet<string>): string[] {
  return (properties as Part[])
    .filter(({ type, key }) => type === "Property" && names.has(nameOf(key as Part)))
    .flatMap(({ value }) => textsIn(value as Part));
}

function nameOf({ name, value }: Part): string {
  return String(name ?? value);
}

/** The texts that an expression can give. */
function textsIn(expression: Part): string[] {
  const { type } = expression;
  const of = (...names: readonly string[]) => names.flatMap((name) => textsIn(expression[name] as Part));
  switch (type) {
    case "Literal":
      return typeof expression.value === "string" ? [expression.value] : [];
    case "TemplateLiteral":
      return [(expression.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("…")];
    case "ArrayExpression":
      return (expression.elements as Part[]).flatMap(textsIn);
    case "ConditionalExpression":
      return of("consequent", "alternate");
    case "LogicalExpression":
      return expression.operator === "&&" ? of("right") : of("left", "right");
    case "BinaryExpression":
      return expression.operator === "+" ? of("left", "right") : [];
    case "ArrowFunctionExpression":
      return of("body");
    case "CallExpression":
      return isMapping(expression) ? (expression.arguments as Part[]).flatMap(textsIn) : [];
    default:
      return [];
  }
}

/** Whether it is a call such as `names.map((name) => …)`, which gives what its function gives. */
function isMapping({ callee }: Part): boolean {
  const { property } = callee as Part;
  return ["map", "flatMap"].includes(String((property as Part | undefined)?.name));
}

function partsOf(part: Part): Part[] {
  const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null && "type" in value;
  return Object.values(part)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isPart);
}
