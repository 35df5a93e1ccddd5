import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ClockView, VERSION } from "@adyen-kit/sandbox";
import { sandboxConnection } from "../connection.ts";
import { openControl } from "../control/control-client.ts";
import { AUTHORITY } from "../trust.ts";
import type { DoctorOptions } from "./doctor.ts";
import { failed, type Look, warning } from "./findings.ts";

const PATIENCE = 5_000;

/** The sandbox whose keys are in the data folder, where there is one. */
export async function lookAtSandbox(options: DoctorOptions, look: Look): Promise<void> {
  const { data } = options;
  const known = sandboxConnection(join(data, "sandbox.env"));
  if (known === undefined) {
    await look("sandbox", async () => lookAtNone(options));
    return;
  }
  const control = openControl({ data });
  let isThere = false;
  await look("sandbox", async () => {
    const answer = await ask(`${known.baseUrl}/_sandbox/health`);
    if (typeof answer === "string")
      return answer === "nobody"
        ? warning("sandbox", `none runs on ${known.baseUrl}. Start it: adyen-kit sandbox.`)
        : failed("sandbox", `${known.baseUrl} cannot be reached: ${answer}.`);
    const { status, version } = (await answer.json().catch(() => ({}))) as Partial<Record<string, unknown>>;
    if (status !== "ok" || typeof version !== "string")
      return failed(
        "sandbox",
        `another program answers on ${known.baseUrl}. End it, or give the sandbox another port: adyen-kit sandbox --port 4011.`,
      );
    isThere = true;
    if (version === VERSION) return `runs on ${known.baseUrl}, version ${version}`;
    return warning(
      "sandbox",
      `runs on ${known.baseUrl}, version ${version}; this command is ${VERSION}. Start it anew.`,
    );
  });
  await look("certificate", async () => lookAtCertificate(data, known.baseUrl));
  if (!isThere) return;
  await look("sandbox keys", async () => {
    const answer = await ask(`${known.baseUrl}/v3/me`, { "x-api-key": known.apiKey });
    if (typeof answer !== "string" && answer.status !== 401) return `those in ${join(data, "sandbox.env")} are its own`;
    return failed(
      "sandbox keys",
      `${join(data, "sandbox.env")}: the sandbox on ${known.baseUrl} does not know them. It may be one of another folder; adyen-kit sandbox --new-keys makes those of this folder anew.`,
    );
  });
  await look("sandbox clock", async () => {
    const { now, mode } = await control.get<ClockView>("/clock");
    return mode === "real" ? "is the real time" : `is ${mode}, at ${now}. adyen-kit clock real sets it back.`;
  });
}

/** Whoever says where calls go needs none. */
function lookAtNone({ data, apiKeyFrom, environment, baseUrl }: DoctorOptions) {
  const isSaid = [apiKeyFrom, environment, baseUrl].some((each) => each !== undefined);
  if (isSaid || process.env["ADYEN_API_KEY"]) return undefined;
  return warning("sandbox", `${data} has no keys of one. Start it: adyen-kit sandbox.`);
}

function lookAtCertificate(data: string, baseUrl: string) {
  const file = join(data, AUTHORITY);
  if (!baseUrl.startsWith("https:") || !existsSync(file)) return undefined;
  const { validToDate } = new X509Certificate(readFileSync(file));
  if (validToDate.getTime() < Date.now())
    return failed("certificate", `${file} has expired. A start of adyen-kit sandbox --tls makes it anew.`);
  const trusted = process.env["NODE_EXTRA_CA_CERTS"];
  if (trusted !== undefined && resolve(trusted) === resolve(file)) return `programs trust it by NODE_EXTRA_CA_CERTS`;
  return warning("certificate", `programs of yours trust it with NODE_EXTRA_CA_CERTS=${file}; docs/tls.md has others.`);
}

/** The answer; `nobody` where no program listens, else why there is none. */
async function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response | string> {
  try {
    return await fetch(url, { headers, redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
    return code === "ECONNREFUSED" ? "nobody" : (code ?? (error instanceof Error ? error.message : String(error)));
  }
}
