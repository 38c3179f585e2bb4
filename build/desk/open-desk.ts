import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { problemPage, type WayOn } from "../../src/desk/pages/problem.tsx";
import type { DeskFrame } from "../../src/desk/parts/shell.tsx";
import type { CalendarDate } from "../../src/model/model.ts";
import { listenOnLoopback } from "../local-server/loopback.ts";
import { allowedOn } from "../local-server/request-guard.ts";
import { projectFolder } from "../project.ts";
import { compileDeskFiles } from "./browser-files.ts";
import type { Desk } from "./desk.ts";
import { removeDraftedFiles } from "./judging/drafted-files.ts";
import type { Judge } from "./judging/judge.ts";
import { fileRoutes } from "./routes/files.ts";
import { dataRoutes } from "./routes/index.ts";
import { deskMethods, deskServer } from "./server/desk-server.ts";
import { Session } from "./server/session.ts";
import { Store } from "./store/store.ts";
import { HeldUploads } from "./uploads/held-uploads.ts";
import { Workspace } from "./workspace.ts";

/** What the desk is opened with. */
export interface DeskPlan {
  /** The data folder. */
  readonly data: string;
  /** The day to work by; undefined for the present one. */
  readonly asOf: CalendarDate | undefined;
  /** Where to listen, or the next port that is free. */
  readonly port: number;
  /** Further hosts to answer to, such as that of a hosted container, as in `allowedOn`. */
  readonly hosts?: readonly string[];
  /** The website as it will be: its port and its path. */
  readonly preview: Desk["preview"];
  /** The folder that the website is built into. */
  readonly site: string;
  /** The folder that drafts of editions go to. */
  readonly drafts: string;
  /** Judges the data folder; it is closed with the desk. */
  readonly judge: Judge;
  /** Gives the present time as ISO text. */
  readonly now: () => string;
  /** Told of an error of the program. */
  readonly onError: (error: unknown) => void;
}

/** The desk while it is open. */
export interface OpenDesk {
  /** The address that opens it, with its key. */
  readonly address: string;
  /** Has the data read again, since something in the folder has changed. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** A form may be large, and the answer to one may take as long as a build. */
const timeoutMilliseconds = { request: 30_000, answer: 600_000 };

/** Opens the desk on this machine alone. */
export async function openDesk(plan: DeskPlan): Promise<OpenDesk> {
  const { data: folder, asOf, port, hosts, judge, now, onError } = plan;
  const store = await Store.open(folder, now);
  await removeDraftedFiles(folder);
  const workspace = new Workspace({ folder, asOf, judge, store });
  const session = new Session(randomBytes);
  const { assets, routes: ofFiles } = fileRoutes(
    await compileDeskFiles(join(projectFolder, "node_modules", ".cache", "partnership-governance")),
  );
  const uploads = new HeldUploads(() => randomBytes(12).toString("hex"));
  const opened = await listenOnLoopback({ port, flag: "--desk-port" }, (tried) => {
    const { site, drafts, preview } = plan;
    const desk: Desk = { workspace, session, assets, uploads, asOf, site, drafts, port: tried, preview };
    // Whoever has no key sees these pages too, so they hold neither the token nor anything of the data.
    const frame: DeskFrame = { partnership: "Governance arrangements", language: "en-GB", assets, token: "" };
    const doors = {
      session,
      port: tried,
      routes: [...ofFiles, ...dataRoutes(desk)],
      problem: (title: string, what: string, wayOn?: WayOn) => problemPage(frame, title, what, wayOn),
      onError,
    };
    return deskServer(allowedOn(tried, deskMethods, hosts), doors, timeoutMilliseconds);
  });
  // The first page is asked for next.
  await workspace.data();
  return {
    address: `http://localhost:${opened.port}/?key=${session.key}`,
    forget: () => workspace.forget(),
    close: async () => {
      for (const server of opened.servers) {
        server.close();
        server.closeAllConnections();
      }
      await judge.close();
    },
  };
}
