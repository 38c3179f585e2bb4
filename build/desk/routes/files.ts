import { createHash } from "node:crypto";
import type { DeskFrame } from "../../../src/desk/parts/shell.tsx";
import type { DeskFiles } from "../browser-files.ts";
import type { Route } from "../server/routes.ts";

/** The addresses of the files that browsers load, with a mark of their content, and what answers them. */
export function fileRoutes({ stylesheet, script }: DeskFiles): {
  readonly assets: DeskFrame["assets"];
  readonly routes: readonly Route[];
} {
  const files = [
    { name: "desk", kind: "css", type: "text/css; charset=utf-8", text: stylesheet },
    { name: "desk", kind: "js", type: "text/javascript; charset=utf-8", text: script },
  ].map(({ name, kind, type, text }) => {
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
    return { path: `/files/${name}-${hash}.${kind}`, type, text };
  });
  const [sheet, code] = files;
  return {
    assets: { stylesheet: sheet?.path ?? "", script: code?.path ?? "" },
    routes: files.map(({ path, type, text }) => ({
      method: "GET",
      path,
      isForAll: true,
      answer: async () => ({ file: text, type, isForEver: true }),
    })),
  };
}
