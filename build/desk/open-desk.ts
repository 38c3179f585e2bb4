import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { problemPage } from "../../src/desk/pages/problem.tsx";
import type { DeskFrame } from "../../src/desk/parts/shell.tsx";
import type { CalendarDate } from "../../src/model/model.ts";
import { listenOnLoopback } from "../local-server/loopback.ts";
import { allowedOn } from "../local-server/request-guard.ts";
import { projectFolder } from "../project.ts";
import { compileDeskFiles } from "./browser-files.ts";
import type { Desk } from "./desk.ts";
import type { Judge } from "./judging/judge.ts";
import { editRoutes } from "./routes/edit.ts";
import { fileRoutes } from "./routes/files.ts";
import { historyRoutes } from "./routes/history.ts";
import { proseRoutes } from "./routes/prose.ts";
import { publishRoutes } from "./routes/publish.ts";
import { sectionRoutes } from "./routes/sections.ts";
import { taskRoutes } from "./routes/tasks.ts";
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
  /** Further hosts to answer to, such as that of a hosted container. */
  readonly host: string | undefined;
  /** The website as it will be: its port and its path. */
  readonly preview: Desk["preview"];
  /** The folder that the website is built into. */
  readonly site: string;
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
  const { data: folder, asOf, port, host, judge, now, onError } = plan;
  const store = await Store.open(folder, now);
  const workspace = new Workspace({ folder, asOf, judge, store });
  const session = new Session(randomBytes);
  const { assets, routes: ofFiles } = fileRoutes(
    await compileDeskFiles(join(projectFolder, "node_modules", ".cache", "partnership-governance")),
  );
  const uploads = new HeldUploads(() => randomBytes(12).toString("hex"));
  const opened = await listenOnLoopback(port, (tried) => {
    const desk: Desk = { workspace, session, assets, uploads, asOf, site: plan.site, port: tried, preview: plan.preview };
    const frame: DeskFrame = { partnership: "Governance arrangements", language: "en-GB", assets, token: session.token };
    const doors = {
      session,
      routes: [
        ...ofFiles,
        ...sectionRoutes(desk),
        ...editRoutes(desk),
        ...taskRoutes(desk),
        ...historyRoutes(desk),
        ...publishRoutes(desk),
        ...proseRoutes(desk),
      ],
      problem: (_status: number, title: string, what: string) => problemPage(frame, title, what),
      onError,
    };
    return deskServer(allowedOn(tried, deskMethods, host), doors, timeoutMilliseconds);
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
