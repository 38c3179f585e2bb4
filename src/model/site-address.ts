/**
 * What the address of a website may be. It goes as it is into the rules of hosts, into scripts and into what is printed, so
 * that no sign in it may mean anything there.
 */

/** A name or number of a host in ASCII, with its port (RFC 1123, section 2.1; names in other letters are written `xn--…`). */
const host = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d+)?(?=\/|$)/i;

/** A part of a path: unreserved characters (RFC 3986, section 2.3), and more than dots alone. */
const segment = /^(?!\.+$)[\w.~-]+$/;

/** Whether a text is the address of a website as the data state it: without a slash at its end. */
export function isSiteAddress(text: string): boolean {
  const [origin] = host.exec(text) ?? [];
  if (origin === undefined || !URL.canParse(text)) return false;
  const [, ...segments] = text.slice(origin.length).split("/");
  return segments.every((each) => segment.test(each));
}

/** The path on a host with its slashes: "area" and "/area" become "/area/"; undefined where it is none. */
export function toBasePath(typed: string): string | undefined {
  const segments = typed.split("/").filter((each) => each !== "");
  if (!segments.every((each) => segment.test(each))) return undefined;
  return segments.length === 0 ? "/" : `/${segments.join("/")}/`;
}

/** The address of a website as somebody typed it, in the way that the data state it; undefined where it is none. */
export function toSiteAddress(typed: string): string | undefined {
  const [isAddress, path = "/"] = /^https?:\/\/[^/?#@\\\s]+(\/[^?#]*)?$/i.exec(typed) ?? [];
  const base = isAddress === undefined ? undefined : toBasePath(path);
  if (base === undefined || !URL.canParse(typed)) return undefined;
  const address = new URL(base, typed).href.replace(/\/$/, "");
  return isSiteAddress(address) ? address : undefined;
}
