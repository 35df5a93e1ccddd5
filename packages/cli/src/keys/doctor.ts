import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { status } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { loadConfig } from "./config.ts";
import {
  contextOf,
  hasJournal,
  journalAddress,
  journalFile,
  type KeysOptions,
  withJournal,
  type Workplace,
} from "./options.ts";
import { platformOf, type RequestOptions } from "./request.ts";

interface Finding {
  readonly subject: string;
  readonly status: "ok" | "warning" | "problem";
  readonly message: string;
}

export type DoctorOptions = KeysOptions & Pick<RequestOptions, "environment" | "baseUrl">;

/** Looks at everything that a rotation depends on, and changes nothing at Adyen or in a target. */
export async function examine(options: DoctorOptions): Promise<ExitCode> {
  const findings: Finding[] = [];
  const look = async (subject: string, work: () => Promise<string | Finding>) => {
    try {
      const found = await work();
      findings.push(typeof found === "string" ? { subject, status: "ok", message: found } : found);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      findings.push({ subject, status: "problem", message });
    }
  };
  await look("journal", () => lookAtFile(options));
  await look("git", () => lookAtGit(options));
  if (await hasJournal(options)) {
    await withJournal(options, async (place) => {
      await look("sealing key", async () => (await place.journal.checkSealing(), "it opens the journal"));
      await look("receipts", () => lookAtReceipts(place));
      await lookAtTargets(place, look);
      await lookAtAdyen(options, place, look);
    }).catch((error: unknown) => look("journal", () => Promise.reject(error)));
  }
  const text = findings.map(({ subject, status, message }) => `${status.padEnd(8)} ${subject}: ${message}`).join("\n");
  printResult({ findings }, options.json, text);
  return findings.some(({ status }) => status === "problem") ? ExitCode.failed : ExitCode.done;
}

type Look = (subject: string, work: () => Promise<string | Finding>) => Promise<void>;

async function lookAtFile(options: DoctorOptions): Promise<string | Finding> {
  const loaded = await loadConfig(options.config);
  if (journalAddress(options, loaded) !== undefined) return "in PostgreSQL";
  const file = journalFile(options, loaded);
  if (!(await hasJournal(options)))
    return { subject: "journal", status: "warning", message: `${file} is not there yet.` };
  const { mode } = await stat(file);
  const isOpen = process.platform !== "win32" && (mode & 0o077) !== 0;
  if (isOpen)
    return { subject: "journal", status: "problem", message: `${file} can be read by others: chmod 600 ${file}` };
  return `${file} is its owner's alone`;
}

async function lookAtGit(options: DoctorOptions): Promise<string | Finding> {
  const file = journalFile(options, await loadConfig(options.config));
  const run = promisify(execFile);
  const tracked = await run("git", ["ls-files", "--", dirname(file)]).then(
    ({ stdout }) => stdout.trim(),
    () => "",
  );
  if (tracked === "") return "nothing of the journal is under version control";
  return { subject: "git", status: "problem", message: `under version control: ${tracked.replaceAll("\n", ", ")}` };
}

async function lookAtReceipts({ journal }: Workplace): Promise<string | Finding> {
  const unreadable = await journal.unreadableReceipts();
  const [first] = unreadable;
  if (first !== undefined) return { subject: "receipts", status: "problem", message: `${first.file}: ${first.reason}` };
  const pending = await journal.pendingReceipts();
  if (pending.length === 0) return "no answer waits to be taken over";
  return { subject: "receipts", status: "warning", message: `${pending.length} answer(s) wait: run keys resume.` };
}

async function lookAtTargets({ journal, openTarget }: Workplace, look: Look): Promise<void> {
  const now = new Date();
  for (const { rotationId, open, phase, targets, reason } of await status(journal, now)) {
    if (phase === "unclear")
      await look("journal", async () => ({
        subject: "journal",
        status: "problem",
        message: `${rotationId}: ${reason}`,
      }));
    else if (!open) continue;
    for (const target of targets) {
      await look(target, async () => (await openTarget(target).check(), `can be written (rotation ${rotationId})`));
    }
  }
}

async function lookAtAdyen(options: DoctorOptions, place: Workplace, look: Look): Promise<void> {
  const platform = platformOf(options, place);
  await look("calling key", async () => {
    const { keys, callingKey } = contextOf(options, place, platform);
    const key = await callingKey();
    const outcome = await keys.probe(platform, key);
    if (outcome.kind === "answers") return `${key.fingerprint} works on ${platform}`;
    const why = outcome.kind === "refused" ? "Adyen refuses it" : outcome.reason;
    return { subject: "calling key", status: "problem", message: `${key.fingerprint}: ${why}` };
  });
  await look("clock", async () => {
    const { keys, callingKey } = contextOf(options, place, platform);
    const there = await keys.time(platform, await callingKey());
    if (there === undefined)
      return { subject: "clock", status: "warning", message: "the platform did not say its time" };
    const seconds = Math.round((there.getTime() - Date.now()) / 1000);
    if (Math.abs(seconds) < 5) return "agrees with the platform's";
    return { subject: "clock", status: "warning", message: `the platform's is ${seconds} s ahead; rotations go by it` };
  });
}
