import { type IncomingHttpHeaders, request } from "node:http";

/** What a server of HTTP answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What is sent to it. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Asks a server on this machine for an address; no connection is used twice. */
export function ask(port: number, path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const own = { host: `localhost:${port}`, ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }) };
    const sent = request({ port, host: "127.0.0.1", path, method, agent: false, headers: { ...own, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    sent.on("error", reject).end(body);
  });
}

/** A file that a form sends. */
export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly text: string;
}

/** A form as browsers send it where it has files (RFC 7578): the body, and the type that it is sent as. */
export function multipartOf(fields: readonly (readonly [string, string])[], files: readonly SentFile[]): Asked {
  const boundary = "----boundary-of-the-test";
  const head = (about: string) => `--${boundary}\r\ncontent-disposition: form-data; ${about}\r\n`;
  const texts = fields.map(([name, value]) => `${head(`name="${name}"`)}\r\n${value}\r\n`);
  const sent = files.map(
    ({ field, name, text }) => `${head(`name="${field}"; filename="${name}"`)}content-type: application/pdf\r\n\r\n${text}\r\n`,
  );
  const type = `multipart/form-data; boundary=${boundary}`;
  return { method: "POST", headers: { "content-type": type }, body: [...texts, ...sent, `--${boundary}--\r\n`].join("") };
}
