import type { RecordType } from "./records.ts";
import type { Phase } from "./state.ts";

/** Which record may follow in which phase. What may follow in many is decided by `mayFollow`. */
export const followers: Readonly<Record<Phase, readonly RecordType[]>> = {
  planned: ["intent", "bridgeIntent", "contested", "drifted", "retargeted"],
  postponed: ["intent", "bridgeIntent", "contested", "drifted", "retargeted"],
  intended: ["generated", "refused", "unknown", "postponed"],
  refused: ["approved", "regenerateAsked", "rollbackAsked"],
  unknown: [
    ...(["intent", "bridgeIntent", "contested", "drifted"] as const),
    ...(["approved", "regenerateAsked", "retargeted", "rollbackAsked"] as const),
  ],
  contested: ["approved", "regenerateAsked", "rollbackAsked"],
  bridging: ["bridgeRefused", "bridgeUnknown", "postponed"],
  bridged: ["intent", "contested", "drifted", "approved", "rollbackAsked"],
  probing: ["unfit", "activated", "inactive", "forced", "retargeted", "rollbackAsked"],
  inactive: ["approved", "forced", "retargeted", "rollbackAsked"],
  promoting: ["promoted", "promoteFailed", "drifted", "approved", "retargeted", "rollbackAsked"],
  promoted: ["confirmed", "confirmFailed", "verified", "drifted", "approved", "retargeted", "rollbackAsked"],
  drifted: ["approved", "retargeted", "rollbackAsked"],
  draining: ["retired", "drifted", "doubtful", "recovered", "retargeted", "rollbackAsked", "superseded"],
  doubtful: ["approved", "rollbackAsked", "superseded"],
  retired: ["bridgeRetired", "bridgeKept", "approved", "completed"],
  completed: [],
  rollingBack: ["restored", "promoteFailed", "bridgeRetired", "bridgeKept", "approved", "rolledBack"],
  rolledBack: [],
  abandoned: [],
  superseded: [],
};
