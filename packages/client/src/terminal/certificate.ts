import type { Environment } from "../core/options.ts";

/**
 * Whether a certificate's common name is that of a terminal: its own, or the one that all older terminals share. It stands
 * in for the check of the host name, since a terminal is reached by an address that no certificate can know.
 */
export function isTerminal(commonName: unknown, poiId: string, environment: Environment): boolean {
  if (typeof commonName !== "string") return false;
  const names = [poiId, "legacy-terminal-certificate"].map((name) => `${name}.${environment}.terminal.adyen.com`);
  return names.some((name) => name.toLowerCase() === commonName.toLowerCase());
}
