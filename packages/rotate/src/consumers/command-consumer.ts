import type { ProbeOutcome } from "../adyen-keys.ts";
import { messageOf } from "../errors.ts";
import type { Secret } from "../secret.ts";
import { CommandError, runCommand } from "../sinks/command/run-command.ts";
import type { Consumer } from "./consumer.ts";

const timeoutMs = 60_000;

/** A program that says whether a consumer uses a key: exit code 0 says yes. The fingerprint is in `ADYEN_KIT_FINGERPRINT`. */
export function openCommandConsumer(name: string, argv: readonly string[], cwd: string): Consumer {
  return {
    name,
    async confirm(fingerprint) {
      const env = { ADYEN_KIT_FINGERPRINT: fingerprint };
      return runCommand({ argv, cwd, env, secrets: [], timeoutMs }).then(() => undefined, messageOf);
    },
  };
}

/** A program that tries the key on its standard input: exit code 0 says that it works, 1 that it is refused. */
export function commandProbe(argv: readonly string[], cwd: string): (key: Secret) => Promise<ProbeOutcome> {
  return async (key) => {
    try {
      await runCommand({ argv, cwd, env: {}, input: key, secrets: [key], timeoutMs });
      return { kind: "answers" };
    } catch (error) {
      const isNo = error instanceof CommandError && error.exitCode === 1;
      return isNo ? { kind: "refused" } : { kind: "unclear", reason: messageOf(error) };
    }
  };
}
