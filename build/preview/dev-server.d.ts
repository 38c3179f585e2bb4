/** The part of the development server that is used here; the package has no types. */
declare module "@11ty/eleventy-dev-server" {
  interface DevServer {
    /** The folder that is served. */
    dir: string;
    serve(port: number): void;
    ready(): Promise<void>;
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
