import { type AdyenKeys, adyenKeys } from "../adyen-keys.ts";
import { type Clock, systemClock } from "../clock.ts";
import { UsageError } from "../errors.ts";
import { type CredentialRef, defaultPolicy, type Policy } from "../machine/records.ts";
import type { Secret } from "../secret.ts";
import type { Environment } from "../sinks/aws/aws-call.ts";
import { openSink } from "../sinks/open-sink.ts";
import type { Sink } from "../sinks/sink.ts";

/** A line of the log: what a step did. Nothing in it is a secret. */
export interface SecretRotationLog {
  readonly step: string;
  readonly secret: string;
  readonly version: string;
  readonly did: string;
  /** Of the new key. */
  readonly fingerprint?: string;
  /** Until when the key before is sure to work, once a call was made. ISO 8601. */
  readonly safeUntil?: string;
}

export interface SecretRotationOptions {
  /** Whose keys the secret holds; a function of its ARN where one handler serves several secrets. */
  readonly credential: CredentialRef | ((secretArn: string) => CredentialRef | Promise<CredentialRef>);
  /**
   * Where the key is that generates, such as `aws-secret:adyen/admin?region=eu-west-1`, or a function that gives it. Of another
   * credential, with the role *Management API—API credentials read and write*. Asked before each call.
   */
  readonly callingKey: string | (() => Promise<Secret>);
  /** The field of a secret that holds JSON; its other fields stay. Default: the secret is the key. */
  readonly field?: string | undefined;
  /**
   * What follows a call whose answer was lost: `ask` fails each step until a person has removed the label `adyen-kit-call`;
   * `regenerate` calls again, which may stop the key in use at once. Default `ask`.
   */
  readonly onLostAnswer?: "ask" | "regenerate" | undefined;
  /** How keys are tried: `me`, or `checkout:<merchant account>`. Default `me`. */
  readonly probe?: string | undefined;
  /** Answers in a row after which a key counts as accepted. Default 3. */
  readonly probesNeeded?: number | undefined;
  /** Milliseconds between two probes. Default 5,000. */
  readonly probeEveryMs?: number | undefined;
  /** A second place for an answer that Secrets Manager does not take: a target with a mark, `aws-parameter:/rescue/adyen`. */
  readonly emergency?: string | undefined;
  /** A third: recipients of `age`, to whom the answer is sealed in the log. Needs `age-encryption`. */
  readonly emergencyRecipients?: readonly string[] | undefined;
  /** Takes what steps did. Default: a line of JSON on stdout. */
  readonly log?: ((entry: SecretRotationLog) => void) | undefined;
  /** Default: Adyen, through the client. */
  readonly keys?: AdyenKeys | undefined;
  /** Default: the machine's. */
  readonly clock?: Clock | undefined;
  /** Variables that say where AWS is and who calls. Default `process.env`. */
  readonly environment?: Environment | undefined;
}

/** The options with nothing left open. */
export interface Settings extends Pick<Policy, "probe" | "probesNeeded" | "probeEveryMs" | "overlapMs"> {
  readonly credentialOf: (secretArn: string) => Promise<CredentialRef>;
  readonly callingKey: () => Promise<Secret>;
  readonly field: string | undefined;
  readonly mayRegenerate: boolean;
  readonly emergency: Sink | undefined;
  readonly emergencyRecipients: readonly string[];
  readonly log: (entry: SecretRotationLog) => void;
  readonly keys: AdyenKeys;
  readonly clock: Clock;
  readonly environment: Environment;
}

/** @throws {UsageError} a target is malformed, or a number is none. */
export function settingsFrom(options: SecretRotationOptions): Settings {
  const { credential, callingKey, environment = process.env, emergency } = options;
  const { probesNeeded = defaultPolicy.probesNeeded, probeEveryMs = defaultPolicy.probeEveryMs } = options;
  for (const [name, value] of Object.entries({ probesNeeded, probeEveryMs })) {
    if (!Number.isSafeInteger(value) || value < 1) throw new UsageError(`${name} is a whole number of at least 1.`);
  }
  return {
    probe: options.probe ?? defaultPolicy.probe,
    probesNeeded,
    probeEveryMs,
    overlapMs: defaultPolicy.overlapMs,
    credentialOf: async (arn) => (typeof credential === "function" ? credential(arn) : credential),
    callingKey: typeof callingKey === "string" ? keyIn(openSink(callingKey, { environment })) : callingKey,
    field: options.field,
    mayRegenerate: options.onLostAnswer === "regenerate",
    emergency: emergency === undefined ? undefined : openSink(emergency, { environment }),
    emergencyRecipients: options.emergencyRecipients ?? [],
    log: options.log ?? ((entry) => process.stdout.write(`${JSON.stringify({ adyenKit: entry })}\n`)),
    keys: options.keys ?? adyenKeys(),
    clock: options.clock ?? systemClock,
    environment,
  };
}

function keyIn(sink: Sink): () => Promise<Secret> {
  return async () => {
    const { secret } = await sink.read();
    if (secret === undefined) throw new UsageError(`${sink.target} holds no key that could call.`);
    return secret;
  };
}
