import { parseArgs } from "node:util";
import { judgeOurs, judgePeer, observe } from "./judge.ts";
import { ours } from "./ours.ts";
import { type Kind, type Probe, probes } from "./probes.ts";
import type { Subject } from "./subject.ts";
import { tellSummary } from "./summary.ts";

/**
 * Every probe, or those with `--only` in their names, against our client over each transport; ends with `N passed, M failed`.
 * With `--peer` against that one alone, of which it writes a line of JSON a probe: nobody counts on it to pass.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peer: { type: "string" }, only: { type: "string", default: "" } },
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
  // A peer that hangs is waited for once.
  const observing = subject.kinds.map((kind) => () => observe(subject, kind, probe, certificate));
  const observed =
    values.peer === undefined ? await inTurn(observing) : await Promise.all(observing.map((see) => see()));
  for (const [index, kind] of subject.kinds.entries()) {
    const seen = observed[index];
    const found = seen === undefined ? [] : [...judge(probe, kind, seen, subject)];
    if (uncaught.splice(0).length > 0) found.push("throws where nobody can catch it");
    for (const fault of found) faults.set(fault, [...(faults.get(fault) ?? []), kind]);
  }
  return [...faults].map(([fault, kinds]) =>
    kinds.length === subject.kinds.length ? fault : `${fault} (${kinds.join(", ")})`,
  );
}

async function inTurn<T>(work: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const done: T[] = [];
  for (const each of work) done.push(await each());
  return done;
}

const chosen = probes.filter(({ name }) => name.includes(values.only));
if (values.peer !== undefined) {
  const peer = (await import("./peers.ts")).peers.find(({ name }) => name === values.peer);
  if (peer === undefined) throw new Error(`There is no peer ${values.peer}.`);
  for (const probe of chosen) {
    const faults = await faultsOf(peer, probe, judgePeer);
    process.stdout.write(`${JSON.stringify({ probe: probe.name, faults })}\n`);
  }
  process.exit(0);
}

let passed = 0;
const failures: string[] = [];

async function probeOurs(): Promise<void> {
  for (const probe of chosen) {
    process.stdout.write(`${probe.name}\n`);
    for (const subject of ours) {
      const faults = await faultsOf(subject, probe, judgeOurs);
      if (faults.length === 0) passed += 1;
      else failures.push(`${probe.name}, ${subject.name}: ${faults.join("; ")}`);
      const outcome = faults.length === 0 ? "pass" : `FAILED: ${faults.join("; ")}`;
      process.stdout.write(`  ${subject.name.padEnd(22)} ${outcome}\n`);
      // Each would be waited for as long, and whoever waits for all of them would see none.
      if (faults.some((fault) => fault.startsWith("hangs")))
        return void failures.push("no more is tried once one hangs");
    }
  }
}

await probeOurs();
tellSummary("client, hostile servers", passed, failures);
process.exit();
