import type { CredentialRef } from "../machine/records.ts";
import type { Secret } from "../secret.ts";
import type { SecretVersions } from "../sinks/aws/secret-versions.ts";
import type { Mark } from "../sinks/sink.ts";
import type { Settings } from "./options.ts";
import type { Call, RotatingSecret } from "./rotating-secret.ts";

/** One call of the function by Secrets Manager. */
export interface Invocation {
  readonly settings: Settings;
  readonly secret: RotatingSecret;
  readonly secretArn: string;
  /** As it was when the step began. */
  readonly described: SecretVersions;
  readonly credential: CredentialRef;
  /** The version that is being made. */
  readonly token: string;
  /** Milliseconds that the function has left. */
  readonly remainingMs: () => number;
  readonly markOf: (key: Secret, generatedAt: string) => Mark;
  readonly log: (did: string, key?: Secret, call?: Call) => void;
}
