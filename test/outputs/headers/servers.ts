import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { blocksBelow } from "../../docs/blocks.ts";
import { createEmptyFolder } from "../../folder.ts";

/** A web server that serves a folder on this machine. */
export interface Server {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** What a server is to serve. */
export interface Hosting {
  /** The folder of the whole host, and that of the website, which is the same or lies in it. */
  readonly root: string;
  readonly site: string;
}

/** A kind of web server, and how it is started with the files that a build has made for it. */
export interface ServerKind {
  readonly name: string;
  /** Why it cannot be started here; undefined where it can. */
  readonly missing: string | undefined;
  readonly start: (hosting: Hosting) => Promise<Server>;
}

const places = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
const programOf = (name: string) => places.map((folder) => join(folder, name)).find((path) => existsSync(path));

const nginx = programOf("nginx");
const apache = programOf("apache2");
const apacheModules = "/usr/lib/apache2/modules";

const missingApache = apache === undefined ? "Apache is not installed" : undefined;

export const serverKinds: readonly ServerKind[] = [
  { name: "nginx", missing: nginx === undefined ? "nginx is not installed" : undefined, start: startNginx },
  { name: "Apache", missing: missingApache, start: startApache },
];

/** Apache with nothing but what serves files at all. */
export const bareApache: ServerKind = {
  name: "Apache with few modules",
  missing: missingApache,
  start: (hosting) => startApacheWith(["mpm_event", "authz_core", "dir"], hosting),
};

const inPage = "/var/www/html";

/** With the server block of docs/hosting.md. Below a path, the host has rules of its own for kinds of files. */
function startNginx({ root, site }: Hosting): Promise<Server> {
  const [whole = "", below = ""] = blocksBelow("hosting.md", "nginx", "nginx");
  const ofHost = "location ~ \\.(?:js|css|pdf)$ { add_header X-Frame-Options SAMEORIGIN; }";
  const block = site === root ? whole : below.replace(/\}\n$/, `${ofHost}\n}`);
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return start(nginx, (folder, port) => ({
    args: ["-p", folder, "-c", join(folder, "server.conf")],
    config: `
      daemon off;
      master_process off;
      pid ${folder}/pid;
      error_log ${folder}/errors;
      events {}
      http {
        include /etc/nginx/mime.types;
        default_type application/octet-stream;
        access_log off;
        ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}
        ${block.replaceAll(inPage, root).replace("listen 80;", `listen 127.0.0.1:${port};`)}
      }`,
  }));
}

/** What Debian's Apache has switched on by itself, as far as it matters here. */
const usualModules = ["mpm_event", "authz_core", "dir", "mime", "alias", "filter", "deflate"];

/** With the module that is switched on in docs/hosting.md. */
function startApache(hosting: Hosting): Promise<Server> {
  const [switchOn = ""] = blocksBelow("hosting.md", "Apache", "sh");
  return startApacheWith([...usualModules, ...switchOn.replace("a2enmod ", "").trim().split(" ")], hosting);
}

/** With the configuration of docs/hosting.md. The host sends a header of its own. */
function startApacheWith(modules: readonly string[], { root }: Hosting): Promise<Server> {
  const [directory = ""] = blocksBelow("hosting.md", "Apache", "apache");
  return start(apache, (folder, port) => ({
    args: ["-DFOREGROUND", "-d", folder, "-f", join(folder, "server.conf")],
    config: `
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${folder}/pid
      ErrorLog ${folder}/errors
      ${modules.map((each) => `LoadModule ${each}_module ${apacheModules}/mod_${each}.so`).join("\n")}
      ${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
      <IfModule mime_module>
        TypesConfig ${existsSync("/etc/mime.types") ? "/etc/mime.types" : "/dev/null"}
      </IfModule>
      <IfModule headers_module>
        Header set X-Content-Type-Options "nosniff"
      </IfModule>
      ${directory.replaceAll(inPage, root)}`,
  }));
}

type Plan = (folder: string, port: number) => { readonly config: string; readonly args: readonly string[] };

/** Starts a server that stays in the foreground, and waits until it answers. It is ended with this process at the latest. */
async function start(program: string | undefined, plan: Plan): Promise<Server> {
  if (program === undefined) throw new Error("The server is not installed.");
  const folder = createEmptyFolder();
  chmodSync(folder, 0o755);
  const port = await freePort();
  const { config, args } = plan(folder, port);
  mkdirSync(join(folder, "logs"));
  writeFileSync(join(folder, "server.conf"), config);
  const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  process.once("exit", () => child.kill("SIGKILL"));
  const origin = `http://127.0.0.1:${port}`;
  await answer(origin, child);
  return {
    origin,
    close: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Waits until a server answers, for ten seconds. */
async function answer(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}.`);
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${child.spawnfile} does not answer at ${origin}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
