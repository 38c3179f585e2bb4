/** A kind of file that a website holds. */
export interface FileType {
  /** The ends of the names of its files, without the dot. */
  readonly ends: readonly string[];
  /** The media type that a browser must be told. */
  readonly type: string;
  /** Whether it is text: then it is in UTF-8, and becomes smaller when it is compressed. */
  readonly isText: boolean;
}

const text = (type: string, ...ends: string[]): FileType => ({ ends, type, isText: true });
const bytes = (type: string, ...ends: string[]): FileType => ({ ends, type, isText: false });

/**
 * What a host must call each kind of file. With "nosniff" a browser believes it, and a host such as IIS refuses a kind that
 * it does not know. Those after the search index are none of the website's own: a partnership may add such files.
 */
export const fileTypes: readonly FileType[] = [
  text("text/html", "html"),
  text("text/css", "css"),
  text("text/javascript", "js"),
  text("application/json", "json"),
  text("application/manifest+json", "webmanifest"),
  text("application/xml", "xml"),
  text("image/svg+xml", "svg"),
  text("text/plain", "txt"),
  text("text/csv", "csv"),
  text("text/calendar", "ics"),
  bytes("application/pdf", "pdf"),
  bytes("font/woff2", "woff2"),
  bytes("image/png", "png"),
  bytes("image/jpeg", "jpg", "jpeg"),
  bytes("image/webp", "webp"),
  // The search index is compressed already, and the search unpacks it itself.
  bytes("application/octet-stream", "pagefind", "pf_meta", "pf_index", "pf_fragment"),
  bytes("application/msword", "doc"),
  bytes("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  bytes("application/vnd.ms-excel", "xls"),
  bytes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  bytes("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  bytes("application/vnd.oasis.opendocument.text", "odt"),
  bytes("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  bytes("application/zip", "zip"),
  bytes("image/gif", "gif"),
  bytes("image/vnd.microsoft.icon", "ico"),
  bytes("audio/mpeg", "mp3"),
  bytes("video/mp4", "mp4"),
];

/** The media type as a `Content-Type` header has it: of a text with its encoding. */
export function contentTypeOf({ type, isText }: FileType): string {
  return isText ? `${type}; charset=utf-8` : type;
}

/** The media types of texts but HTML, which every host treats as text by itself. */
export function textTypes(): string[] {
  return fileTypes.flatMap(({ type, isText }) => (isText && type !== "text/html" ? [type] : []));
}
