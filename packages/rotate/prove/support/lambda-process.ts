// One call of the function, in a process of its own: event, credential and platform in a variable, the calling key on stdin.
import { Secret } from "@adyen-kit/rotate";
import { type SecretRotationEvent, secretsManagerRotation } from "@adyen-kit/rotate/lambda";

const { event, credential } = JSON.parse(process.env["PROVE_EVENT"] ?? "{}") as {
  readonly event: SecretRotationEvent;
  readonly credential: { level: "company"; accountId: string; credentialId: string; platform: string };
};
let key = "";
for await (const chunk of process.stdin) key += String(chunk);
const handler = secretsManagerRotation({ credential, callingKey: async () => new Secret(key), probeEveryMs: 20 });
await handler(event).catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
