import type { Finding } from "../../model/finding.ts";
import { ruleOf } from "../../rules/registry.ts";
import { withoutFlood } from "./flood.ts";
import { harmlessJson } from "./harmless.ts";
import type { Report } from "./report.ts";

/**
 * The findings in SARIF 2.1.0 (OASIS standard), which GitHub code scanning and editors read. The reviews are told by
 * their findings: SARIF has no place for what is in order.
 */
export function sarifReport(report: Report): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "partnership-governance", rules: rules.map(description) } },
        // Section 3.14.17: columns are counted as editors and JavaScript count them.
        columnKind: "utf16CodeUnits",
        results: withoutFlood(report.findings).map((finding) => result(finding, rules.indexOf(finding.rule))),
        properties: { asOf: report.asOf },
      },
    ],
  };
  return harmlessJson(log);
}

/** Section 3.49: what a viewer shows of a rule beside its findings. */
function description(rule: string) {
  const { id, about, why, severity } = ruleOf(rule);
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: severity },
  };
}

function result({ rule, severity, file, line, column, message, help }: Finding, ruleIndex: number) {
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${help}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } } },
    ],
  };
}

/** A path as a relative reference (RFC 3986, section 4.2): a first part with a colon must not be read as a scheme. */
function uriOf(file: string): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("//") ? `/.${path}` : path;
}
