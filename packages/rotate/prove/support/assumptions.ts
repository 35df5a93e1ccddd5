import { deactivate } from "./trial.ts";
import type { Assumption } from "./world.ts";

/** What the platform may be like. Activation is short, so that a rotation is few touches long. */
const settings = { activationDelaySeconds: 6 };
const probing = { probeEveryMs: 3_000, probesNeeded: 2 };

export const assumptions: readonly Assumption[] = [
  { name: "keep-all", settings, policy: probing },
  { name: "drop-oldest", settings: { ...settings, secondGenerate: "drop-oldest" }, policy: probing },
  { name: "flapping activation", settings: { ...settings, flappingActivation: true }, policy: probing },
  {
    name: "addresses that leave this machine out, a probe of one's own",
    settings,
    credential: { allowedIpAddresses: ["10.1.2.3"] },
    policy: { ...probing, probe: "command:shop", onLostAnswer: "regenerate" },
  },
  {
    name: "credential deactivated midway",
    settings,
    policy: { ...probing, activationLimitMs: 20_000 },
    meanwhile: { after: "generated", happens: deactivate },
  },
  {
    name: "overlap shortened by hand",
    settings,
    policy: probing,
    meanwhile: {
      after: "verified",
      happens: async ({ sandbox, request: { credential } }) => {
        const [first] = await sandbox.control.keys(credential.credentialId);
        if (first?.standing === "superseded") await sandbox.control.expireKey(credential.credentialId, first.id);
      },
    },
  },
  {
    name: "alternating, drop-oldest",
    settings: { ...settings, secondGenerate: "drop-oldest" },
    policy: { ...probing, strategy: "alternating" },
  },
  {
    name: "a key that fits no target, while a second credential serves",
    settings,
    policy: { ...probing, strategy: "alternating" },
    unfit: 2,
  },
];
