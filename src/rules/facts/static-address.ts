import type { ModelOnDay } from "../../model/day.ts";
import { addresses } from "../../site/addresses.ts";
import { reservedAddresses } from "../../site/reserved-addresses.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

const text = "ours\n";

/** Files by which builds and hosts know things, besides those that the website has an address for. */
const otherNames = ["index.html", ".built-by"];

/** The folder that others than the website put files into too (RFC 8615), so that only its own file there is taken. */
const wellKnown = ".well-known";

export const staticAddress: Rule = {
  id: "static-address",
  severity: "error",
  title: "Your own files in the place of a page",
  about: "A file in static that would stand where the website has a page, a file or a folder of its own.",
  why: "Of two files at one address only one can be read, and readers must find the arrangements where links lead to them.",
  ok: [{ files: { "static/CNAME": "sandholm.example.org\n", "static/.well-known/assetlinks.json": "[]\n" } }],
  notOk: [{ files: { "static/groups/index.html": text } }, { files: { "static/robots.txt": text } }],
  check: (model) =>
    model.staticFiles
      .filter(({ path }) => isTaken(path.toLowerCase(), model))
      .map((file) =>
        findingOf(staticAddress, model, file, "", {
          message: `The website has a page, file or folder "${file.path.split("/", 1)[0]}" of its own already.`,
          help: "Give the file another name, or put it into a folder with a name of its own.",
        }),
      ),
};

/** Whether an address is taken; in small letters, because some hosts make no difference. */
function isTaken(path: string, { website }: ModelOnDay): boolean {
  const [first = ""] = path.split("/", 1);
  if (first === wellKnown) return `/${path}` === addresses.securityText || path === wellKnown;
  const { pages = [], home, procedures } = website ?? {};
  const former = [...pages, home, procedures?.page].flatMap((page) => page?.formerIds ?? []);
  return [...reservedAddresses, ...pages.map(({ id }) => id), ...former, ...otherNames].some(
    (name) => name.toLowerCase() === first,
  );
}
