import { type HostRules, isWholeHost, partsOf } from "./host.ts";
import { type Header, headersFor } from "./table.ts";
import { contentTypeOf, fileTypes } from "./types.ts";

/**
 * The configuration of Azure Static Web Apps. Of its routes the first that matches counts alone, and its headers replace the
 * global ones of the same name. Its rule for what is not found cannot be limited to a folder.
 */
export function azureConfig(rules: HostRules): string {
  const whole = isWholeHost(rules);
  const everywhere = toObject(headersFor(rules.table, "/"));
  const config = {
    ...(whole && { globalHeaders: everywhere }),
    routes: [
      ...rules.redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      ...partsOf(rules).map(({ path, headers }) => ({ route: `${path}*`, headers: toObject(headers) })),
      ...(whole ? [] : [{ route: `${rules.base}*`, headers: everywhere }]),
    ],
    ...(whole && { responseOverrides: { "404": { rewrite: rules.notFound } } }),
    mimeTypes: Object.fromEntries(fileTypes.flatMap((each) => each.ends.map((end) => [`.${end}`, contentTypeOf(each)]))),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

function toObject(headers: readonly Header[]): Record<string, string> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}
