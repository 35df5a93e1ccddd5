import { RotationError, UsageError } from "../errors.ts";
import { later } from "../machine/safe-until.ts";
import { StoreError } from "../sinks/stores/store.ts";
import { createSecret } from "./create-secret.ts";
import type { Invocation } from "./invocation.ts";
import { finishSecret, setSecret, testSecret } from "./later-steps.ts";
import { type SecretRotationOptions, type Settings, settingsFrom } from "./options.ts";
import { current, pending, RotatingSecret } from "./rotating-secret.ts";

/** What Secrets Manager calls a function with. */
export interface SecretRotationEvent {
  readonly Step: string;
  /** The secret's ARN. */
  readonly SecretId: string;
  /** The id of the version that is being made. */
  readonly ClientRequestToken: string;
  /** Where the secret is of another account. */
  readonly RotationToken?: string;
}

/** What of Lambda's context is used. */
export interface LambdaContext {
  getRemainingTimeInMillis(): number;
}

export type SecretRotationHandler = (event: SecretRotationEvent, context?: LambdaContext) => Promise<void>;

const steps: Readonly<Record<string, (invocation: Invocation) => Promise<void>>> = {
  createSecret,
  setSecret,
  testSecret,
  finishSecret,
};

/**
 * A function that rotates an API key for AWS Secrets Manager, by its four steps: `createSecret` lets Adyen make a key and keeps
 * it as AWSPENDING at once, `testSecret` waits until it is accepted, `finishSecret` makes it AWSCURRENT. What is known is in
 * the secret, so each step can be retried, or killed, anywhere.
 *
 * @throws {UsageError} the options make no sense.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
 */
export function secretsManagerRotation(options: SecretRotationOptions): SecretRotationHandler {
  const settings = settingsFrom(options);
  return async (event, context) => {
    const { Step, SecretId, ClientRequestToken: token } = event;
    const step = Object.hasOwn(steps, Step ?? "") ? steps[Step] : undefined;
    if (step === undefined || !SecretId || !token) {
      throw new UsageError(
        "Secrets Manager calls this function with Step, SecretId and ClientRequestToken; it does nothing else.",
      );
    }
    try {
      const invocation = await invocationOf(settings, event, context);
      if (isDue(invocation, Step)) await step(invocation);
    } catch (error) {
      if (error instanceof StoreError)
        throw new RotationError(error.problem, `${Step}, ${SecretId}: ${error.message}.`);
      throw error;
    }
  };
}

async function invocationOf(
  settings: Settings,
  { Step: step, SecretId: secretArn, ClientRequestToken: token, RotationToken }: SecretRotationEvent,
  context: LambdaContext | undefined,
): Promise<Invocation> {
  const { environment, field } = settings;
  const region = /^arn:[^:]+:secretsmanager:([a-z0-9-]+):/.exec(secretArn)?.[1] ?? environment["AWS_REGION"];
  if (region === undefined) throw new UsageError("Say where the secret is: by its ARN, or AWS_REGION.");
  const aws = { service: "secretsmanager", prefix: "secretsmanager", region, environment };
  const credential = await settings.credentialOf(secretArn);
  const secret = new RotatingSecret(aws, secretArn, field, RotationToken);
  return {
    settings,
    secret,
    secretArn,
    described: await secret.describe(),
    credential,
    token,
    remainingMs: () => context?.getRemainingTimeInMillis() ?? Infinity,
    markOf: ({ fingerprint }, generatedAt) => {
      const { credentialId, platform } = credential;
      return { credentialId, platform, rotationId: token, fingerprint, generatedAt };
    },
    log: (did, key, call) =>
      settings.log({
        step,
        secret: secretArn,
        version: token,
        did,
        ...(key && { fingerprint: key.fingerprint }),
        ...(call && { safeUntil: later(call.at, settings.overlapMs) }),
      }),
  };
}

/** As Secrets Manager asks of every function: the version is staged for this, or is in force already. */
function isDue({ described: { isRotated, stages }, secretArn, token, log }: Invocation, step: string): boolean {
  if (!isRotated) throw new UsageError(`${secretArn} is not set up to be rotated by a function.`);
  if (stages.get(current) === token) {
    if (step === "finishSecret") return true;
    log("the version is in force already");
    return false;
  }
  if (stages.get(pending) === token) return true;
  throw new UsageError(
    `${secretArn}: version ${token} is not staged as ${pending}: there is no rotation that it belongs to.`,
  );
}
