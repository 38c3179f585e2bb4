import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { modelWith, replaced } from "../load/damaged.ts";

const path = "arrangements.yaml";
const withContacts = (contacts: string) => {
  const text = replaced(path)[path] ?? "";
  return modelWith({ [path]: text.replace(/^contacts:\n(?: .*\n)+/m, contacts) });
};
const told = (contacts: string) => check(withContacts(contacts)).filter(({ rule }) => rule === "contact-missing").length;

const office = (until: string) =>
  `contacts:\n  - id: office\n    name: Office\n    purpose: office\n    phone: "01632 960001"\n    until: ${until}\n`;

test("that no contact is known is told where contacts are left out or have ended", () => {
  assert.equal([told(""), told(office("2025-06-29")), told(office("2025-06-30"))], [1, 1, 0]);
});

test("contacts that cannot be read are not told as missing", () => {
  assert.equal([told("contacts: 7\n"), told("contacts:\n  - 7\n")], [0, 0]);
});

test.run();
