#!/usr/bin/env node
import module from "node:module";
import { join } from "node:path";

/** Everything else is loaded only where it can be: an old Node.js would end with a riddle. */
const OLDEST = [22, 13] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  keepCompiled();
  const { runCommand } = await import("./command.ts");
  await runCommand();
} else {
  process.stderr.write(`adyen-kit needs Node.js ${OLDEST.join(".")} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
}

/** Keeps what was compiled for the next start: in the user's own folder, as whoever can write there has their code run. */
function keepCompiled(): void {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, ".cache"));
  if (caches) module.enableCompileCache(join(caches, "adyen-kit"));
}
