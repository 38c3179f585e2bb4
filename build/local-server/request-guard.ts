/** The part of a request that is judged before anything answers it; Node's `IncomingMessage` has it. */
export interface GuardedRequest {
  readonly method?: string | undefined;
  /** The request target as it was sent (RFC 9112, 3.2). */
  readonly url?: string | undefined;
  /** Each header with all its values, by its name in lower case. */
  readonly headersDistinct: Readonly<Record<string, readonly string[] | undefined>>;
}

/** What a local server answers to. */
export interface Allowed {
  /** Values of `Host`, in lower case. */
  readonly hosts: ReadonlySet<string>;
  /** Values of `Origin`. */
  readonly origins: ReadonlySet<string>;
  readonly methods: readonly string[];
}

/** Why a request is not answered: the status of HTTP, and one line of text. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
  /** The methods that there are, where that is why (RFC 9110, 15.5.6). */
  readonly allow?: string;
}

const badRequest: Refusal = { status: 400, text: "This is not a valid request." };
const foreignHost: Refusal = {
  status: 421,
  text: "This server does not answer to that host name. Another is allowed by --host NAME.",
};
const foreignOrigin: Refusal = { status: 403, text: "This server does not answer pages of another website." };
export const notFound: Refusal = { status: 404, text: "There is nothing at this address." };
const tooLate: Refusal = { status: 408, text: "The request did not come in time." };
const tooLarge: Refusal = { status: 431, text: "The address or the headers of the request are too long." };

function methodNotAllowed({ methods }: Allowed): Refusal {
  const allow = methods.join(", ");
  return { status: 405, text: `The methods of this server are ${allow}.`, allow };
}

/**
 * The names that a server on a port of this machine answers to. A website elsewhere can have a name of its own lead to
 * this machine (DNS rebinding), so only the `Host` tells for whom a browser asks.
 * @param extraHosts further hosts, of proxies before this machine, each with its port where that is another; `*` stands for the port of this machine
 */
export function allowedOn(port: number, methods: readonly string[], extraHosts: readonly string[] = []): Allowed {
  // A browser leaves the default port out (RFC 9110, 4.2.1).
  const own = ["localhost", "127.0.0.1", "[::1]"].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const further = extraHosts.map((host) => host.replaceAll("*", String(port)).toLowerCase());
  const others = further.flatMap((host) => (host.includes(":") ? [host] : [host, `${host}:${port}`]));
  const origins = [...[...own, ...others].map((host) => `http://${host}`), ...others.map((host) => `https://${host}`)];
  return { hosts: new Set([...own, ...others]), origins: new Set(origins), methods };
}

/** Why a request is not to be answered; undefined where it may be. */
export function guard(request: GuardedRequest, allowed: Allowed): Refusal | undefined {
  const refusedMethod = allowed.methods.includes(request.method ?? "") ? undefined : methodNotAllowed(allowed);
  return refusedHost(request, allowed) ?? refusedMethod ?? refusedOrigin(request, allowed) ?? refusedTarget(request.url ?? "");
}

/** Exactly one `Host` (RFC 9112, 3.2), and one that is allowed. */
function refusedHost({ headersDistinct }: GuardedRequest, { hosts }: Allowed): Refusal | undefined {
  const [host, ...more] = headersDistinct.host ?? [];
  if (host === undefined || more.length > 0) return badRequest;
  return hosts.has(host.toLowerCase()) ? undefined : foreignHost;
}

/** A browser names the origin of every websocket, and of every request but GET and HEAD (Fetch, "append a request Origin header"). */
function refusedOrigin({ method, headersDistinct }: GuardedRequest, { origins }: Allowed): Refusal | undefined {
  const [origin, ...more] = headersDistinct.origin ?? [];
  const isNamed = headersDistinct.upgrade !== undefined || (method !== "GET" && method !== "HEAD");
  if (origin === undefined) return isNamed ? foreignOrigin : undefined;
  return more.length === 0 && origins.has(origin) ? undefined : foreignOrigin;
}

/** A path in printable ASCII that names no other host and, decoded, nothing outside the folder on any system. */
function refusedTarget(target: string): Refusal | undefined {
  // No "#": a fragment is never sent (RFC 9112, 3.2.1).
  if (!/^\/(?!\/)[!"$-~]*$/.test(target)) return badRequest;
  const path = decoded(target.replace(/\?.*$/, ""));
  if (path === undefined || /\p{Cc}/u.test(path)) return badRequest;
  // A percent sign that is left was encoded twice. A colon stands after a drive letter.
  return /[\\%:]/.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path) ? notFound : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Why what could not be read as a request is not answered.
 * @param code the code of Node's error
 * @param packet the bytes it was found in
 */
export function refusalOfUnreadable(code: string | undefined, packet: string, allowed: Allowed): Refusal {
  if (code === "HPE_HEADER_OVERFLOW") return tooLarge;
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return tooLate;
  // Node reads the methods that it knows; any other token is one too (RFC 9110, 9.1).
  const isMethodUnknown = code === "HPE_INVALID_METHOD" && /^[\w!#$%&'*+.^`|~-]+ [!-~]+ HTTP\/1\.[01]\r\n/.test(packet);
  return isMethodUnknown ? methodNotAllowed(allowed) : badRequest;
}
