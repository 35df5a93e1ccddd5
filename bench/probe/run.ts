import { parseArgs } from "node:util";
import { judgeOurs, judgePeer, observe } from "./judge.ts";
import { ours } from "./ours.ts";
import { type Kind, type Probe, probes } from "./probes.ts";
import type { Subject } from "./subject.ts";

/** Every probe, or those with `--only` in their names, against every client. Ends with `N passed, M failed`, which are ours; peers are shown and not counted. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});
const [key = "", cert = ""] = positionals;
const certificate = { key, cert };

// A peer that throws where nobody can catch it must not end the others.
const uncaught: unknown[] = [];
process.on("uncaughtException", (error) => uncaught.push(error));

type Judge = (
  probe: Probe,
  kind: Kind,
  observed: Awaited<ReturnType<typeof observe>>,
  subject: Subject,
) => readonly string[];

async function faultsOf(subject: Subject, probe: Probe, judge: Judge): Promise<readonly string[]> {
  const faults = new Map<string, Kind[]>();
  for (const kind of subject.kinds) {
    const found = [...judge(probe, kind, await observe(subject, kind, probe, certificate), subject)];
    if (uncaught.splice(0).length > 0) found.push("throws where nobody can catch it");
    for (const fault of found) faults.set(fault, [...(faults.get(fault) ?? []), kind]);
  }
  return [...faults].map(([fault, kinds]) =>
    kinds.length === subject.kinds.length ? fault : `${fault} (${kinds.join(", ")})`,
  );
}

let [passed, failed] = [0, 0];
const faulty = new Map<string, number>();
const others = values.peers ? (await import("./peers.ts")).peers : [];
for (const probe of probes.filter(({ name }) => name.includes(values.only))) {
  const lines: string[] = [];
  for (const subject of ours) {
    const faults = await faultsOf(subject, probe, judgeOurs);
    if (faults.length === 0) passed += 1;
    else failed += 1;
    lines.push(`  ${subject.name.padEnd(22)} ${faults.length === 0 ? "pass" : `FAILED: ${faults.join("; ")}`}`);
  }
  for (const subject of others) {
    const faults = await faultsOf(subject, probe, judgePeer);
    if (faults.length > 0) faulty.set(subject.name, (faulty.get(subject.name) ?? 0) + 1);
    lines.push(`  ${subject.name.padEnd(22)} ${faults.length === 0 ? "–" : faults.join("; ")}`);
  }
  process.stdout.write(`${probe.name}\n${lines.join("\n")}\n`);
}
if (others.length > 0) {
  process.stdout.write(`\nProbes of ${probes.length} that peers do not withstand:\n`);
  for (const { name } of others) process.stdout.write(`  ${name.padEnd(22)} ${faulty.get(name) ?? 0}\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
