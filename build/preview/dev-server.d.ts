/** The part of the development server that is used here; the package has no types. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  interface DevServer {
    /** The folder that is served. */
    dir: string;
    /** Whether a file may be served, asked before each. */
    isFileInDirectory(dir: string, file: string): boolean;
    /** Not listening of itself: it takes the upgrades that it is handed. */
    readonly server: Server;
    /** Takes websockets from then on. */
    setupReloadNotifier(): void;
    readonly updateServer: {
      readonly options: { maxPayload: number };
      on(event: "connection", listener: (socket: { on(event: "error", listener: (error: Error) => void): void }) => void): void;
    };
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    /** Has every open page take these files anew. */
    reloadFiles(files: readonly string[]): void;
    /** Shows an error on every open page's console. */
    sendError(event: { error: Error }): void;
    close(): Promise<void>;
  }
  const devServer: {
    getServer(name: string, dir: string, options: Readonly<Record<string, unknown>>): DevServer;
  };
  export default devServer;
  export type { DevServer };
}
