import { connect, type Socket } from "node:net";

export interface Answer {
  /** 0 where the connection was closed without one. */
  readonly status: number;
  readonly text: string;
}

/**
 * Sends bytes as they are, one a character, and takes what comes back until the whole text is there or the connection ends.
 * @param mostMilliseconds how long an answer is waited for; the status is 0 after that
 */
export function send(port: number, bytes: string, mostMilliseconds = 4000, host = "127.0.0.1"): Promise<Answer> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, host, () => socket.write(bytes, "latin1"));
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    const timer = setTimeout(finish, mostMilliseconds);
    socket.setEncoding("latin1").on("data", (more: string) => {
      text += more;
      if (isWhole(text, bytes.startsWith("HEAD "))) finish();
    });
    socket.on("error", finish).on("close", finish);
  });
}

function isWhole(text: string, isHead: boolean): boolean {
  const [head = "", body] = text.split(/\r\n\r\n(.*)/s);
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  return body !== undefined && (isHead || body.length >= length);
}

/** A request line, made whole by the version, the host and further headers. */
export function requestTo(host: string, line: string, ...headers: string[]): string {
  return [`${line} HTTP/1.1`, `Host: ${host}`, ...headers, "", ""].join("\r\n");
}

export interface RawWebSocket {
  readonly socket: Socket;
  /** All that has come after the handshake. */
  readonly heard: () => string;
  readonly closed: Promise<void>;
}

/** Opens a websocket by hand (RFC 6455, 4.1). */
export function openWebSocket(port: number, origin: string): Promise<RawWebSocket> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(handshake(`localhost:${port}`, origin)));
    const closed = new Promise<void>((end) => socket.on("close", () => end()));
    socket.setEncoding("latin1").on("data", (more: string) => {
      const isFirst = text === "";
      text += more;
      if (isFirst && text.startsWith("HTTP/1.1 101 ")) resolve({ socket, heard: () => text, closed });
      else if (isFirst) reject(new Error(text));
    });
    socket.on("error", () => undefined);
  });
}

/** The request that opens a websocket; without an origin where none is given. */
export function handshake(host: string, origin?: string): string {
  const headers = [
    `Host: ${host}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
    ...(origin === undefined ? [] : [`Origin: ${origin}`]),
  ];
  return `GET / HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`;
}
