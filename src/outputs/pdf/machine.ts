/** What must be known of the machine to find a browser. The commands pass it in, so that nothing here reads the environment. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Whether the process runs as root: Chromium's sandbox cannot, and only root may install packages. */
  readonly isRoot: boolean;
  /** The folders of PATH, in their order. */
  readonly searchPath: readonly string[];
  /** Windows' folders for programs (ProgramFiles, ProgramFiles(x86), LocalAppData); empty elsewhere. */
  readonly programFolders: readonly string[];
  /** The user's home folder, which holds Puppeteer's own downloads and macOS applications. */
  readonly home: string;
  /** Where a temporary profile may be made. */
  readonly temporaryFolder: string;
}

/** Describes the machine from a process as Node gives it: `machineOf(process, homedir(), tmpdir())`. */
export function machineOf(
  process: Pick<NodeJS.Process, "platform" | "env"> & { getuid?: () => number },
  home: string,
  temporaryFolder: string,
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
  };
}
