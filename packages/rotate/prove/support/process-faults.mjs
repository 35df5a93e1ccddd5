// Loaded into the command by --import: what the operating system can do to a process, at a chosen moment.
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync } from "node:sqlite";

const kill = process.env.PROVE_KILL === undefined ? undefined : JSON.parse(process.env.PROVE_KILL);
const failing = process.env.PROVE_FAIL === undefined ? undefined : JSON.parse(process.env.PROVE_FAIL);
let boundaries = 0;
let calls = 0;

/** A moment at which something has just become, or is just about to become, durable. */
function boundary(when) {
  if (kill === undefined || kill.when !== when) return;
  boundaries += 1;
  if (boundaries === kill.at) process.kill(process.pid, "SIGKILL");
}

function refuse(what) {
  if (failing?.what !== what) return;
  calls += 1;
  if (calls < failing.from || calls >= failing.from + failing.times) return;
  throw Object.assign(new Error(`${failing.code}: as the proof says, ${what}`), { code: failing.code });
}

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  if (sql !== "COMMIT") return exec.call(this, sql);
  boundary("before");
  exec.call(this, sql);
  boundary("after");
};

const handle = await fs.open(new URL(import.meta.url), "r");
const { prototype } = handle.constructor;
await handle.close();
const { sync } = prototype;
prototype.sync = async function () {
  boundary("before");
  refuse("sync");
  await sync.call(this);
  boundary("after");
};

const { rename } = fs;
fs.rename = async (from, to) => {
  boundary("before");
  refuse("rename");
  await rename(from, to);
  boundary("after");
};
syncBuiltinESMExports();
