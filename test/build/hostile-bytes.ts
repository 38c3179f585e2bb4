import { requestTo } from "./raw-http.ts";

const lines: readonly (readonly [line: string, status: number])[] = [
  ["GET /area/", 200],
  ["HEAD /area/", 200],
  ["GET /area/page/?q=100%", 200],
  ["GET /area/page", 301],
  ["GET /", 302],
  ["GET /.11ty/reload-client.js", 200],
  ["GET /.11ty/morphdom.js", 200],
  ["GET /area/nothing/", 404],
  ["GET /elsewhere/", 404],
  // Not decodable, or no path at all.
  ["GET /%", 400],
  ["GET /%f", 400],
  ["GET /%ff", 400],
  ["GET /%c0%ae%c0%ae/secret.html", 400],
  ["GET /%ed%a0%80", 400],
  ["GET /area/%zz", 400],
  ["GET /area/%00", 400],
  ["GET /area/index.html%00.txt", 400],
  ["GET /area/%0d%0aSet-Cookie:a", 400],
  ["GET /area/%1b[2J", 400],
  ["GET /area/%c2%9b2J", 400],
  ["GET //", 400],
  ["GET //[", 400],
  ["GET ////", 400],
  ["GET //example.org/%2e%2e", 400],
  ["GET area/", 400],
  ["GET *", 400],
  ["GET ?", 400],
  ["GET http://example.org/", 400],
  ["GET http://[", 400],
  ["GET file:///etc/passwd", 400],
  ["GET /area/#top", 400],
  ["GET /area/\xe9", 400],
  ["GET /area/ page/", 400],
  ["GET", 400],
  ["", 400],
  // Out of the folder.
  ["GET /..", 404],
  ["GET /area/../../secret.html", 404],
  ["GET /area/./page/", 404],
  ["GET /..%2fx", 404],
  ["GET /area/..%2fsecret.html", 404],
  ["GET /area/..%2fversion-10/index.html", 404],
  ["GET /area/%2e%2e/secret.html", 404],
  ["GET /area/%2E%2E%2Fsecret.html", 404],
  ["GET /area/%252e%252e/secret.html", 404],
  ["GET /area/%252e%252e%252fsecret.html", 404],
  ["GET /area/%25252e%25252e/secret.html", 404],
  ["GET /area/..%5csecret.html", 404],
  ["GET /area/..\\secret.html", 404],
  ["GET /\\example.org/", 404],
  ["GET /area/%5c%5cexample.org%5cshare", 404],
  ["GET /C:/Windows/win.ini", 404],
  ["GET /area/C:%5cWindows%5cwin.ini", 404],
  ["GET /area/index.html::$DATA", 404],
  ["GET /area/link.html", 404],
  ["GET /area/link", 404],
  ["GET /area/linked/", 404],
  ["GET /area/linked/index.html", 404],
  ["GET /area//etc/passwd", 404],
  // Too long, for a file system and for HTTP.
  [`GET /area/${"a".repeat(5000)}`, 404],
  [`GET /area/${"a".repeat(70_000)}`, 431],
  [`GET /area/?${"%00".repeat(30_000)}`, 431],
  // Methods.
  ["POST /area/", 405],
  ["PUT /area/new.html", 405],
  ["DELETE /area/index.html", 405],
  ["OPTIONS /area/", 405],
  ["OPTIONS *", 405],
  ["TRACE /area/", 405],
  ["PROPFIND /area/", 405],
  ["BREW /area/", 405],
  ["get /area/", 405],
  ["CONNECT example.org:443", 405],
  // A fault of the server's own.
  ["GET /area/broken/", 500],
];

/** Requests as bytes, each with the status that the preview of a folder at `/area/` must give to it. */
export function hostileRequests(host: string): readonly (readonly [bytes: string, status: number])[] {
  const request = (line: string, ...headers: string[]) => requestTo(host, line, ...headers);
  return [
    ...lines.map(([line, status]) => [request(line), status] as const),
    [request("GET /area/", "Range: bytes=0-3"), 200],
    [request("GET /area/", "Range: bytes=9-1,-,x"), 200],
    [request("GET /area/", "Expect: cheese"), 417],
    [request("GET /area/", `X: ${"x".repeat(70_000)}`), 431],
    [request("GET /area/", ...Array.from({ length: 9000 }, (_, at) => `X-${at}: x`)), 431],
    [request("GET /area/", "X\0: x"), 400],
    [request("GET /area/", "X: a\0b"), 400],
    [request("GET /area/", "no colon"), 400],
    [request("GET /area/", "Content-Length: -1"), 400],
    [request("GET /area/", "Content-Length: 1", "Content-Length: 2"), 400],
    [request("GET /area/", "Content-Length: 1", "Transfer-Encoding: chunked"), 400],
    [request("GET /area/", "Upgrade: h2c", "Connection: Upgrade", `Origin: http://${host}`), 400],
    [request("GET /area/", "Host: localhost"), 400],
    [`GET /area/ HTTP/9.9\r\nHost: ${host}\r\n\r\n`, 400],
    [`GET /area/ HTP/1.1\r\nHost: ${host}\r\n\r\n`, 400],
    ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["GET /area/ HTTP/1.1\r\n\r\n", 400],
    ["GET /area/ HTTP/1.0\r\n\r\n", 400],
    ["\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400],
    ["\0\0\0\0", 400],
  ];
}

/** A frame whose payload is masked with zeros, so that it stands as it is (RFC 6455, 5.2). */
function frame(first: number, payload: string): string {
  return `${String.fromCharCode(first, 0x80 | payload.length)}\0\0\0\0${payload}`;
}

/** Frames that RFC 6455 does not allow, or that are too long, by what is wrong with them. */
export const brokenFrames: Readonly<Record<string, string>> = {
  "without a mask": "\x81\x02hi",
  "of a reserved kind": frame(0x83, ""),
  "with a reserved bit": frame(0xf1, "hi"),
  "of text that is not UTF-8": frame(0x81, "\xff\xfe"),
  "a ping in pieces": frame(0x09, ""),
  "a ping that is too long": "\x89\xfe\x00\x7e\0\0\0\0",
  "the rest of nothing": frame(0x80, ""),
  "a close with a code that is none": frame(0x88, "\x00\x01"),
  "of more bytes than a number holds": "\x82\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0",
  "of more bytes than anyone has to say": "\x82\xff\0\0\0\0\x00\x10\x00\x00\0\0\0\0",
};
