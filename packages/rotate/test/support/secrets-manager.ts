import type { TestContext } from "node:test";
import { type CredentialRef, Secret } from "@adyen-kit/rotate";
import {
  type SecretRotationEvent,
  type SecretRotationHandler,
  type SecretRotationLog,
  type SecretRotationOptions,
  secretsManagerRotation,
} from "@adyen-kit/rotate/lambda";
import { type SandboxOptions, startSandbox } from "@adyen-kit/sandbox";
import { clockOf } from "../support.ts";
import { playAws } from "./stores/aws.ts";
import { type Ending, startStore } from "./stores/store-server.ts";

export const steps = ["createSecret", "setSecret", "testSecret", "finishSecret"] as const;
export const secretName = "shop/adyen";
export const emergency = "aws-parameter:/rescue/adyen";
/** As Secrets Manager makes them. */
export const token = "11111111-2222-4333-8444-555555555555";

export interface SecretBenchOptions extends SandboxOptions {
  /** The secret holds JSON. */
  readonly field?: string;
}

/** A secret with the key in use, a sandbox in Adyen's place, and Secrets Manager, which calls a function. */
export async function secretBench(
  t: Ending & Pick<TestContext, "name">,
  { field, ...options }: SecretBenchOptions = {},
) {
  const sandbox = await startSandbox({ randomSeed: t.name, clock: { frozenAt: "2026-01-01T00:00:00Z" }, ...options });
  t.after(() => sandbox.close());
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { id: credentialId = "", apiKey: oldKey = "" } = credentials[1] ?? {};
  const { apiKey, baseUrl } = sandbox.connection();
  const credential: CredentialRef = { level: "company", accountId: companyId, credentialId, platform: baseUrl };
  const aws = playAws();
  const server = await startStore(t, aws);
  aws.createSecret(secretName);
  aws.putSecret(secretName, field === undefined ? oldKey : JSON.stringify({ user: "shop", [field]: oldKey }));
  const secret = aws.secrets.get(secretName);
  if (secret === undefined) throw new Error("There is no secret.");
  const logged: SecretRotationLog[] = [];
  const environment = { ...aws.environment, AWS_ENDPOINT_URL: server.url };
  const handlerWith = (own: Partial<SecretRotationOptions> = {}): SecretRotationHandler =>
    secretsManagerRotation({
      credential,
      callingKey: async () => new Secret(apiKey),
      field,
      emergency,
      clock: clockOf(sandbox),
      environment,
      log: (entry) => void logged.push(entry),
      ...own,
    });
  const keyIn = (label: string) => {
    const text = secret.versions.get(secret.stages.get(label) ?? "");
    return text === undefined || field === undefined ? text : (JSON.parse(text) as Record<string, string>)[field];
  };
  return {
    sandbox,
    aws,
    server,
    secret,
    credential,
    environment,
    oldKey,
    adminKey: apiKey,
    logged,
    handlerWith,
    keyIn,
    /** Secrets Manager stages a version; gives the event of a step. */
    begin: (version = token) => {
      const event = aws.beginRotation(secretName, version);
      return (Step: string): SecretRotationEvent => ({ Step, ...event });
    },
    keyCount: async () => (await sandbox.control.keys(credentialId)).length,
    works: async (key: string | undefined) =>
      (await fetch(`${baseUrl}/v3/me`, { headers: { "x-api-key": key ?? "" } })).status !== 401,
    /** A person allows another call, as the error says. */
    allowAnotherCall: () => void secret.stages.delete("adyen-kit-call"),
  };
}

/** All four steps, as Secrets Manager calls them. Gives what the failing one threw. */
export async function callSteps(
  handler: SecretRotationHandler,
  event: (step: string) => SecretRotationEvent,
  remainingMs: (step: string) => number = () => 900_000,
): Promise<unknown> {
  for (const step of steps) {
    try {
      await handler(event(step), { getRemainingTimeInMillis: () => remainingMs(step) });
    } catch (error) {
      return error;
    }
  }
  return undefined;
}
