import { createHash, timingSafeEqual } from "node:crypto";

/** The name of the cookie that stands for the key. Browsers send a cookie to every port of a host: each desk has its own. */
function cookieNameOn(port: number): string {
  return `desk-${port}`;
}

/**
 * Who may use the desk: whoever opens it with the key that only the terminal shows. Another program or website on the same
 * machine knows the address, but not the key.
 */
export class Session {
  /** Opens the desk: `/?key=…`. */
  readonly key: string;
  /** Stands in every form, so that no other website can send one. */
  readonly token: string;
  readonly #cookie: string;

  /** @param random gives so many random bytes, for which nobody can guess the next */
  constructor(random: (length: number) => Buffer) {
    const secret = () => random(24).toString("base64url");
    this.key = secret();
    this.token = secret();
    this.#cookie = secret();
  }

  isKey(typed: string): boolean {
    return isSame(typed, this.key);
  }

  isToken(typed: string): boolean {
    return isSame(typed, this.token);
  }

  /**
   * The cookie for whoever has the key (RFC 6265bis): no script reads it, and no other website has it sent.
   * @param port that of the desk
   * @param isSecure whether it was asked for by way of https
   */
  cookie(port: number, isSecure: boolean): string {
    return `${cookieNameOn(port)}=${this.#cookie}; Path=/; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;
  }

  /** Whether a request comes from a browser that had the key. */
  isOpenTo(port: number, cookies: string | undefined): boolean {
    return (cookies ?? "").split(/; */).some((cookie) => {
      const at = cookie.indexOf("=");
      return at !== -1 && cookie.slice(0, at) === cookieNameOn(port) && isSame(cookie.slice(at + 1), this.#cookie);
    });
  }
}

/** Compares in a time that tells nothing of where they differ. */
function isSame(typed: string, secret: string): boolean {
  return timingSafeEqual(hashOf(typed), hashOf(secret));
}

function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
