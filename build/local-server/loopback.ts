import { once } from "node:events";
import type { Server } from "node:http";
import { MachineFault } from "../../src/model/machine-fault.ts";

const addresses = ["127.0.0.1", "::1"];

/** So many ports after the one that was asked for are tried. */
const furtherPorts = 10;

/** Where to listen. */
export interface WantedPort {
  /** The port, or the next that is free. */
  readonly port: number;
  /** A port that is another server's, even while that does not listen. */
  readonly notPort?: number | undefined;
  /** The option by which another port is chosen. */
  readonly flag: string;
}

export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/**
 * Listens on the loopback addresses that this machine has, and on no other.
 * @param serverOn makes a server for a port
 * @throws {MachineFault} where none of the ports is free
 */
export async function listenOnLoopback(
  { port, notPort, flag }: WantedPort,
  serverOn: (port: number) => Server,
): Promise<Listening> {
  const last = Math.min(port + furtherPorts, 65535);
  for (let tried = port; tried <= last; tried += 1) {
    if (tried === notPort) continue;
    const servers = await listenOn(tried, () => serverOn(tried));
    if (servers !== undefined) return { port: tried, servers };
  }
  throw new MachineFault(`The ports from ${port} to ${last} are in use. Choose another with ${flag}.`);
}

/** One server on each loopback address; undefined where the port is taken on one of them. */
async function listenOn(port: number, server: () => Server): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of addresses) {
    const next = server().listen({ host, port });
    try {
      await once(next, "listening");
      servers.push(next);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      // A machine may have no IPv6.
      if (host === "::1" && ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(code)) continue;
      for (const opened of servers) opened.close();
      if (code !== "EADDRINUSE") throw error;
      return undefined;
    }
  }
  return servers;
}
