/** What was found of one client. */
export interface Findings {
  readonly name: string;
  readonly found: readonly { readonly probe: string; readonly faults: readonly string[] }[];
}

/** `docs/client-probes.md`: what each client does where a server is hostile. `isOurs`: ours withstood all. */
export function peersPage(peers: readonly Findings[], isOurs: boolean): string {
  const probes = peers[0]?.found.map(({ probe }) => probe) ?? [];
  const faultsOf = (peer: Findings, probe: string) => peer.found.find((each) => each.probe === probe)?.faults ?? [];
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const total = (peer: Findings) =>
    `${peer.found.filter(({ faults }) => faults.length > 0).length} of ${probes.length}`;
  return `${[
    "<!-- Made by `npm run probe -- --peers`. Do not edit. -->",
    "# What clients do where a server is hostile",
    `Each probe is a server on this machine that answers as none should, or not at all. A dash stands for a client that withstands it: it ends in time, says what happened and no more, sends nothing twice that must be sent once, and tells nobody its key. Of peers less is asked than of ours, which ${isOurs ? "withstands all of them over each of its transports" : "did not withstand all of them in this run"}. Peers are set up as their documentation says, with a limit of time where they have one.`,
    [
      row(["", ...peers.map(({ name }) => name)]),
      row(["---", ...peers.map(() => "---")]),
      row(["**does not withstand**", ...peers.map(total)]),
      ...probes.map((probe) => row([probe, ...peers.map((peer) => faultsOf(peer, probe).join("; ") || "–")])),
    ].join("\n"),
  ].join("\n\n")}\n`;
}
