import { createHash } from "node:crypto";
import type { DeskData, DeskFile } from "../../src/desk/data/desk-data.ts";
import type { DeskFrame } from "../../src/desk/parts/shell.tsx";
import type { CalendarDate } from "../../src/model/model.ts";
import type { Session } from "./server/session.ts";
import type { HeldUploads } from "./uploads/held-uploads.ts";
import type { Workspace } from "./workspace.ts";

/** What the pages of the desk are made from. */
export interface Desk {
  readonly workspace: Workspace;
  readonly session: Session;
  readonly assets: DeskFrame["assets"];
  readonly uploads: HeldUploads;
  /** The day to work by; undefined for the present one. */
  readonly asOf: CalendarDate | undefined;
  /** The folder that the website is built into. */
  readonly site: string;
  /** The folder that drafts of editions go to. */
  readonly drafts: string;
  /** The port of the desk. */
  readonly port: number;
  /** The website as it will be: its port and its path there. */
  readonly preview: { readonly port: number; readonly base: string };
}

/** What every page of the desk is told. */
export function frameOf(desk: Desk, { model }: DeskData, host: string): DeskFrame {
  return {
    partnership: model?.partnership.name ?? "Governance arrangements",
    language: "en-GB",
    assets: desk.assets,
    website: websiteAt(desk, host),
    token: desk.session.token,
  };
}

/**
 * Where the website as it will be is seen from the browser that asked for a host: on the same host at the other port. A hosted
 * container gives each port a host of its own, with the number in its name.
 */
export function websiteAt({ port, preview }: Pick<Desk, "port" | "preview">, host: string): string {
  const own = `${host.includes(":") ? host : `${host}:80`}`;
  if (own.endsWith(`:${port}`)) return `http://${own.slice(0, -String(port).length)}${preview.port}${preview.base}`;
  // The last number of a name is that of the port: a name before it may hold one too.
  const parts = host.split(/([.-])/);
  const at = parts.lastIndexOf(String(port));
  return `https://${parts.map((part, index) => (index === at ? preview.port : part)).join("")}${preview.base}`;
}

/** A mark of a file as it was when a form was made of it, by which it is told whether it was changed meanwhile. */
export function versionOf(file: Pick<DeskFile, "onDisk"> | undefined): string {
  return createHash("sha256")
    .update(file?.onDisk ?? "")
    .digest("hex")
    .slice(0, 16);
}
