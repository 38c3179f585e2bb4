/**
 * The messages of a section and of those in it, each under its whole key: "contact.concern.title". What is neither a message
 * nor a section is left out.
 */
export function flattenMessages(section: object, path = ""): (readonly [key: string, text: string])[] {
  return Object.entries(section).flatMap(([name, value]): (readonly [key: string, text: string])[] => {
    if (typeof value === "string") return [[`${path}${name}`, value]];
    return typeof value === "object" && value !== null ? flattenMessages(value, `${path}${name}.`) : [];
  });
}
