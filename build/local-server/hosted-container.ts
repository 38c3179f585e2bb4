/**
 * The hosts by which a hosted development container shows its ports to a browser, `*` for the port: GitHub Codespaces names
 * itself and its domain in the environment (GitHub Docs, "Default environment variables for your codespace").
 * @param env the environment of the process
 */
export function hostsOfContainer(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { CODESPACE_NAME: name = "", GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: domain = "" } = env;
  const areNames = /^[a-z\d-]+$/i.test(name) && /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(domain);
  return areNames ? [`${name}-*.${domain}`] : [];
}
