import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { compileDeskFiles } from "../../../build/desk/browser-files.ts";
import type { FieldMessage } from "../../../src/desk/forms/field.ts";
import { afterListAct } from "../../../src/desk/forms/list-act.ts";
import { FieldInput } from "../../../src/desk/parts/field-input.tsx";
import { deskHtml } from "../../../src/desk/parts/html.ts";
import { createEmptyFolder } from "../../folder.ts";
import { fields, records } from "./fields.ts";
import { gallery } from "./gallery.tsx";

/** The policy that the desk sends with each page. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** The gallery as it is served, and what was asked of it. */
export interface ServedGallery {
  readonly home: string;
  /** What was sent by POST, with the path and the token of each. */
  readonly sent: { readonly path: string; readonly token: string | undefined; readonly form: URLSearchParams }[];
  /** What the check answers, by its depth; set by a test. */
  checked: (form: URLSearchParams, depth: string) => Promise<{ messages: readonly FieldMessage[] } & Record<string, unknown>>;
  readonly close: () => void;
}

/** Serves the gallery with the desk's policy, and answers its scripts. */
export async function serveGallery(): Promise<ServedGallery> {
  const files = await compileDeskFiles(createEmptyFolder());
  const server = createServer((request, response) => {
    void answer(request).then(({ type, body }) => {
      response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": policy }).end(body);
    });
  });
  const served: ServedGallery = {
    home: "",
    sent: [],
    checked: async () => ({ messages: [] }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(request: IncomingMessage): Promise<{ type: string; body: string }> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const json = (value: unknown) => ({ type: "application/json", body: JSON.stringify(value) });
    const html = (body: string) => ({ type: "text/html; charset=utf-8", body });
    if (request.method === "POST") {
      const form = new URLSearchParams(await textOf(request));
      served.sent.push({ path: pathname, token: request.headers["x-desk-token"] as string | undefined, form });
      if (pathname === "/check") return json(await served.checked(form, searchParams.get("depth") ?? ""));
      if (pathname === "/prose-preview") return json({ html: previewOf(form.get("text") ?? "") });
      return html(roundTrip(form));
    }
    if (pathname === "/desk.css") return { type: "text/css", body: files.stylesheet };
    if (pathname === "/desk.js") return { type: "text/javascript", body: files.script };
    if (pathname === "/facts") return json({ facts: factsOf(searchParams.get("q") ?? "") });
    const page = gallery[pathname];
    return html(page === undefined ? "<!doctype html><title>Other</title>" : deskHtml(page));
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(served, { home: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

/** The list of the form after one of its buttons was pressed without script. */
function roundTrip(form: URLSearchParams): string {
  const names = [...new Set(form.keys())];
  const answers = afterListAct(new Map(names.map((name) => [name, form.getAll(name)])), form.get("act") ?? "");
  const list = fields.filter(({ type }) => type === "list");
  return deskHtml(
    <form>
      {list.map((field) => (
        <FieldInput key={field.pointer} field={field} answers={answers} messages={[]} records={records} />
      ))}
    </form>,
  );
}

function previewOf(text: string): string {
  const code = text.includes("hostile") ? `<script>document.title = "hacked"</script>` : "";
  return `<p id="main-content">${text.replaceAll("<", "&lt;")}</p>${code}`;
}

function factsOf(typed: string): object[] {
  const facts = [
    { reference: "[[partner:police]]", says: "Fenmarsh Police", about: "Organisation" },
    { reference: "[[group:board]]", says: "Board", about: "Group" },
  ];
  return facts.filter(({ says }) => says.toLowerCase().includes(typed.toLowerCase()));
}
