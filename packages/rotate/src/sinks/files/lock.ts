import { randomBytes } from "node:crypto";
import { link, open, readFile, readlink, rename, stat, unlink, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { systemCode } from "../../errors.ts";
import { beside, randomBeside } from "./beside.ts";

/** A running holder says so every second. */
const refreshMs = 1_000;
/** Without a sign for this long, watched by us, a holder that we cannot ask for is dead. */
const silentMs = 5_000;
/** A sign this old, by the clock of the file system: dead, whatever process has its number now. */
const forgottenMs = 30_000;
const patienceMs = 15_000;

/** The right to replace one file. Only this package's programs ask for it: an editor does not. */
export interface FileLock {
  /** @throws when it was taken over, since this process was stopped for long. */
  assertHeld(): Promise<void>;
}

interface Holder {
  /** The machine, and the process ids that count on it. */
  readonly machine: string;
  readonly pid: number;
  readonly token: string;
}

/** Tokens of this process: another program that had its number before is dead. */
const ours = new Set<string>();

/**
 * Works on a file with no other program of ours in between.
 *
 * @throws what the operating system says, or an `Error` when another program holds the lock for too long.
 */
export async function underFileLock<T>(path: string, work: (lock: FileLock) => Promise<T>): Promise<T> {
  const file = beside(path, "lock");
  const self: Holder = { machine: await machineName(), pid: process.pid, token: randomBytes(9).toString("base64url") };
  ours.add(self.token);
  try {
    await take(path, file, self);
    const refreshing = setInterval(() => void refresh(file), refreshMs).unref();
    try {
      return await work({
        async assertHeld() {
          if ((await holderOf(file))?.token !== self.token) throw new Error("another program took over; try again");
        },
      });
    } finally {
      clearInterval(refreshing);
      if ((await holderOf(file))?.token === self.token) await unlink(file).catch(() => undefined);
    }
  } finally {
    ours.delete(self.token);
  }
}

async function take(path: string, file: string, self: Holder): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  let seen = "";
  let seenSince = Date.now();
  for (;;) {
    if (await create(file, self)) return;
    const found = await look(file);
    if (found === undefined) continue;
    if (found.sign !== seen) {
      seen = found.sign;
      seenSince = Date.now();
    }
    if (isDead(found, self, Date.now() - seenSince)) await takeAway(path, file, found.text);
    else if (Date.now() > giveUpAt) {
      const who = found.holder === undefined ? "another program" : `process ${found.holder.pid}`;
      throw new Error(`${who} is writing it; if none is, remove ${file}`);
    } else await pause(20);
  }
}

async function create(file: string, self: Holder): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o644);
    try {
      await handle.writeFile(JSON.stringify(self));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

interface Found {
  readonly text: string;
  readonly holder: Holder | undefined;
  /** Changes whenever its holder gives a sign. */
  readonly sign: string;
  readonly ageMs: number;
}

async function look(file: string): Promise<Found | undefined> {
  try {
    const { mtimeMs, ino } = await stat(file);
    // Of another user, who may keep it to himself.
    const text = await readFile(file, "utf8").catch(() => "");
    return { text, holder: parseHolder(text), sign: `${ino} ${mtimeMs}`, ageMs: Date.now() - mtimeMs };
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function isDead({ holder, ageMs }: Found, self: Holder, watchedMs: number): boolean {
  if (ageMs > forgottenMs) return true;
  if (holder === undefined || holder.machine !== self.machine) return watchedMs > silentMs;
  if (holder.pid === self.pid) return !ours.has(holder.token);
  return !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}

/** Two that find a holder dead must not both take over: one of them would remove the other's new lock. */
async function takeAway(path: string, file: string, text: string): Promise<void> {
  const aside = randomBeside(path);
  try {
    await rename(file, aside);
    if ((await readFile(aside, "utf8").catch(() => "")) !== text) await link(aside, file);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(systemCode(error) ?? "")) throw error;
  } finally {
    await unlink(aside).catch(() => undefined);
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  return parseHolder(await readFile(file, "utf8").catch(() => ""));
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { machine, pid, token } = JSON.parse(text) as Partial<Holder>;
    if (typeof machine !== "string" || typeof pid !== "number" || typeof token !== "string") return undefined;
    return { machine, pid, token };
  } catch {
    return undefined;
  }
}

async function refresh(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

/** Containers may share a machine's name, but not its process ids. */
async function machineName(): Promise<string> {
  const processes = await readlink("/proc/self/ns/pid").catch(() => "");
  return `${hostname()} ${processes}`.trim();
}
