/** Formats a record as YAML in the block style that people write by hand, so that parsing it costs the same. */
export function yaml(record: object): string {
  return `${mapping(record, "")}`;
}

/** Formats a Markdown file with its front matter. */
export function markdown(head: object, body: string): string {
  return `---\n${yaml(head)}---\n\n${body}\n`;
}

function mapping(record: object, indent: string): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${key}:${field(value, indent)}`)
    .join("");
}

function field(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `\n${value.map((each) => entry(each, inner)).join("")}`;
  if (typeof value === "object" && value !== null) return `\n${mapping(value, inner)}`;
  return ` ${scalar(value, inner)}\n`;
}

function entry(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return `${indent}- ${scalar(value, `${indent}  `)}\n`;
  return `${indent}- ${mapping(value, `${indent}  `).trimStart()}`;
}

function scalar(value: unknown, indent: string): string {
  if (typeof value !== "string") return String(value);
  if (value.includes("\n")) return `|-\n${value.replace(/^(?=.)/gm, indent)}`;
  return /^[A-Za-z][\w ,.()/-]*$|^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value);
}
