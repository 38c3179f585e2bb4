import { type Owner, ownerOf } from "../shared/owner.ts";

/** What is needed of the machine to find a browser. Commands pass it in, because nothing here may read the environment. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Whether the process runs as root: then Chromium's sandbox does not work, but packages can be installed. */
  readonly isRoot: boolean;
  /** The folders of PATH, in their order. */
  readonly searchPath: readonly string[];
  /** The program folders of Windows (ProgramFiles, ProgramFiles(x86), LocalAppData); empty on other systems. */
  readonly programFolders: readonly string[];
  /** The user's home folder, which holds Puppeteer's downloads and the user's macOS applications. */
  readonly home: string;
  /** Where a temporary profile may be made. */
  readonly temporaryFolder: string;
  /** The environment that a browser is started with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** This process, by which its profile is known. */
  readonly here: Owner;
}

/** Describes the machine from Node's own values: `machineOf(process, homedir(), tmpdir(), hostname())`. */
export function machineOf(
  process: Pick<NodeJS.Process, "platform" | "env" | "pid"> & { getuid?: () => number },
  home: string,
  temporaryFolder: string,
  hostname: string,
): Machine {
  const { env, platform } = process;
  const windows = platform === "win32";
  return {
    platform,
    isRoot: process.getuid?.() === 0,
    searchPath: (env.PATH ?? "").split(windows ? ";" : ":").filter((folder) => folder !== ""),
    programFolders: windows
      ? [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((folder) => folder !== undefined)
      : [],
    home,
    temporaryFolder,
    environment: env,
    here: ownerOf(hostname, process.pid),
  };
}
