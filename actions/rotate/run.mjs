// Runs the command, and tells GitHub what came of it: outputs, a summary, annotations. Nothing in them is a key.
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

const { INPUT_COMMAND: command = "", INPUT_ROTATION: rotation = "", INPUT_VERSION: version = "" } = process.env;
const commands = ["resume", "rotate", "plan", "verify", "status"];

function fail(text) {
  annotate("error", "adyen-kit", text);
  process.exit(1);
}

if (!commands.includes(command))
  fail(`"${command}" is no command of this action. Write one of: ${commands.join(", ")}.`);
const takesName = command === "rotate" || command === "plan";
if (takesName === (rotation === "")) {
  fail(takesName ? `${command} needs the input "rotation".` : `The input "rotation" is for rotate and plan alone.`);
}
if (!/^[\w.-]*$/.test(rotation)) fail("The name of a rotation has letters, digits, _, . and - alone.");
if (!/^[\w.-]*$/.test(version)) fail("The version is one such as 1.2.3.");

const program = version === "" ? ["--no-install", "adyen-kit"] : ["--yes", `adyen-kit@${version}`];
// Live rotations ask on a terminal; here the workflow has said yes.
const yes = command === "rotate" ? ["--yes"] : [];
const { status, stdout, error } = spawnSync(
  "npx",
  [...program, "keys", command, ...(rotation === "" ? [] : [rotation]), ...yes, "--json"],
  {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
  },
);
if (error !== undefined) fail(`npx could not be run: ${error.message}`);
const result = parsed(stdout);
const outcomes = [result?.outcomes ?? result?.rotations ?? (result?.rotationId === undefined ? [] : result)].flat();
const lines = outcomes.map(describe);

output("exit-code", String(status));
output("attention", String(status === 4));
output("result", stdout.trim());
summarize(lines);
const said = [...lines, result?.error?.message ?? result?.message].filter((line) => typeof line === "string").join(" ");
if (status === 4) annotate("error", "A person must decide", said);
else if (status === 3) annotate("warning", "Not everything is in place yet", said);
else if (status !== 0) annotate("error", `adyen-kit keys ${command}`, said || `exit code ${status}`);
// 3: the next run goes on. Nothing is wrong.
process.exitCode = status === 3 ? 0 : (status ?? 1);

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe({ rotationId, kind, phase, outcome, because, reason = "", safeUntil }) {
  const what = [kind ?? phase, outcome ?? because].filter(Boolean).join(", ");
  return `${rotationId}: ${what}. ${reason}${safeUntil === undefined ? "" : ` Safe until ${safeUntil}.`}`.trim();
}

function output(name, value) {
  if (process.env.GITHUB_OUTPUT === undefined) return;
  const end = `end-${randomUUID()}`;
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
}

function summarize(all) {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  const rows = all.map((line) => `- ${line.replaceAll("<", "&lt;")}`);
  const body = rows.length === 0 ? "No rotation is open." : rows.join("\n");
  appendFileSync(process.env.GITHUB_STEP_SUMMARY, `### adyen-kit keys ${command}\n\n${body}\n`);
}

function annotate(level, title, text) {
  process.stdout.write(`::${level} title=${title}::${escaped(text)}\n`);
}

function escaped(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
