import type { PreviousKey, RotationPlan } from "@adyen-kit/rotate";

/** A plan without its secrets. */
export type ShownPlan = Omit<RotationPlan, "previous"> & { readonly previous: readonly PreviousKey[] };

export function describePlan({ credential, targets, consumers, policy, previous, notes }: ShownPlan): string {
  const held = (target: string) => {
    const key = previous.find((one) => one.target === target);
    return key === undefined
      ? "holds nothing"
      : `holds ${key.fingerprint}, which ${key.works ? "works" : "is refused"}`;
  };
  const first =
    policy.strategy === "alternating"
      ? ["create a second credential with the same roles and put its key into every target", "generate a new key"]
      : ["generate a new key, once: the key in use then has 24 hours"];
  const steps = [
    ...first,
    policy.unprobed
      ? "go on without trying it"
      : `try it (${policy.probe}) until it answers ${policy.probesNeeded} times in a row`,
    "write it to every target where nothing unknown stands, and read it back",
    ...(consumers.length === 0 ? [] : [`wait until ${consumers.join(", ")} use it`]),
    "after 24 hours: see the old key refused, the new one answer, and every target hold it",
  ];
  return [
    `${credential.credentialId} of ${credential.level} ${credential.accountId} (${credential.platform})`,
    ...targets.map((target) => `  ${target} ${held(target)}`),
    ...notes.map((note) => `  Note: ${note}`),
    "It would:",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join("\n");
}
