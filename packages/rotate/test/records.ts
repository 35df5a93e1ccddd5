import { type CredentialRef, defaultPolicy, type RotationRecord } from "@adyen-kit/rotate";

export const credential: CredentialRef = { level: "company", accountId: "C", credentialId: "S2-1", platform: "test" };

/** The records of a rotation from its plan to its end, a minute apart. */
export function wholeRotation(of: CredentialRef, began: Date): RotationRecord[] {
  const at = (minutes: number) => new Date(began.getTime() + minutes * 60_000).toISOString();
  const target = `env:/srv/${of.credentialId}/.env#ADYEN_API_KEY`;
  const previous = [{ target, fingerprint: "aaaaaaaaaaaa", secret: "previous-1", works: true }];
  const fingerprint = "bbbbbbbbbbbb";
  return [
    { type: "planned", at: at(0), credential: of, targets: [target], previous, policy: defaultPolicy, actor: "test" },
    { type: "intent", at: at(1), attempt: 1, callingKey: "cccccccccccc" },
    { type: "generated", at: at(2), attempt: 1, fingerprint, secret: "key-1", requestId: "PPKFQ89R6QRXGN82" },
    { type: "activated", at: at(3), fingerprint },
    { type: "promoted", at: at(4), target, fingerprint, version: "1" },
    { type: "verified", at: at(5) },
    { type: "retired", at: at(1445), checked: ["aaaaaaaaaaaa"] },
    { type: "completed", at: at(1446) },
  ];
}
