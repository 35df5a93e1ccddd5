import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { status } from "@adyen-kit/rotate";
import { examineAll, failed, type Finding, type Look, warning } from "../doctor/findings.ts";
import type { ExitCode } from "../exit-code.ts";
import { loadConfig } from "./config.ts";
import {
  contextOf,
  hasJournal,
  journalAddress,
  journalFile,
  type JournalOptions,
  type KeysOptions,
  withJournal,
  type Workplace,
} from "./options.ts";
import { platformOf, type RequestOptions } from "./request.ts";

export type DoctorOptions = KeysOptions & Pick<RequestOptions, "environment" | "baseUrl">;

/** Looks at everything that a rotation depends on, and changes nothing at Adyen or in a target. */
export function examine(options: DoctorOptions): Promise<ExitCode> {
  return examineAll(async (look) => {
    if (!(await hasJournal(options))) {
      const file = journalFile(options, await loadConfig(options.config));
      await look("journal", async () => warning("journal", `${file} is not there yet.`));
      return;
    }
    await lookAtRotations(options, look);
    await inJournal(options, look, (place) => lookAtAdyen(options, place, look));
  }, options);
}

/** What is written down of rotations, and where their keys go; nothing where none began. */
export async function lookAtRotations(options: JournalOptions, look: Look): Promise<void> {
  if (!(await hasJournal(options))) return;
  await look("journal", () => lookAtFile(options));
  await look("journal in git", () => lookAtGit(options));
  await inJournal(options, look, async (place) => {
    await look("sealing key", async () => (await place.journal.checkSealing(), "it opens the journal"));
    await look("receipts", () => lookAtReceipts(place));
    await lookAtTargets(place, look);
  });
}

async function inJournal(options: JournalOptions, look: Look, work: (place: Workplace) => Promise<void>) {
  await withJournal(options, work).catch((error: unknown) => look("journal", () => Promise.reject(error)));
}

async function lookAtFile(options: JournalOptions): Promise<string | Finding> {
  const loaded = await loadConfig(options.config);
  if (journalAddress(options, loaded) !== undefined) return "in PostgreSQL";
  const file = journalFile(options, loaded);
  const { mode } = await stat(file);
  const isOpen = process.platform !== "win32" && (mode & 0o077) !== 0;
  if (isOpen) return failed("journal", `${file} can be read by others: chmod 600 ${file}`);
  return `${file} is its owner's alone`;
}

async function lookAtGit(options: JournalOptions): Promise<string | Finding> {
  const file = journalFile(options, await loadConfig(options.config));
  const run = promisify(execFile);
  const tracked = await run("git", ["ls-files", "--", dirname(file)]).then(
    ({ stdout }) => stdout.trim(),
    () => "",
  );
  if (tracked === "") return "nothing of the journal is under version control";
  return failed("journal in git", `under version control: ${tracked.replaceAll("\n", ", ")}`);
}

async function lookAtReceipts({ journal }: Workplace): Promise<string | Finding> {
  const unreadable = await journal.unreadableReceipts();
  const [first] = unreadable;
  if (first !== undefined) return failed("receipts", `${first.file}: ${first.reason}`);
  const pending = await journal.pendingReceipts();
  if (pending.length === 0) return "no answer waits to be taken over";
  return warning("receipts", `${pending.length} answer(s) wait: run keys resume.`);
}

async function lookAtTargets({ journal, openTarget }: Workplace, look: Look): Promise<void> {
  const now = new Date();
  for (const { rotationId, open, phase, targets, reason } of await status(journal, now)) {
    if (phase === "unclear") await look("journal", async () => failed("journal", `${rotationId}: ${reason}`));
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
    return failed("calling key", `${key.fingerprint}: ${why}`);
  });
  await look("clock", async () => {
    const { keys, callingKey } = contextOf(options, place, platform);
    const there = await keys.time(platform, await callingKey());
    if (there === undefined) return warning("clock", "the platform did not say its time");
    const seconds = Math.round((there.getTime() - Date.now()) / 1000);
    if (Math.abs(seconds) < 5) return "agrees with the platform's";
    return warning("clock", `the platform's is ${seconds} s ahead; rotations go by it`);
  });
}
