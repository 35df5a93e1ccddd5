#!/usr/bin/env node
/** Everything else is loaded only where it can be: an old Node.js would end with a riddle. */
const OLDEST = [22, 13] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  const { runCommand } = await import("./command.ts");
  await runCommand();
} else {
  process.stderr.write(`adyen-kit needs Node.js ${OLDEST.join(".")} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
}
