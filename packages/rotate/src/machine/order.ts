import type { RecordType } from "./records.ts";
import type { Phase } from "./state.ts";

/** Which record may follow in which phase. What may follow in many is decided by `mayFollow`. */
export const followers: Readonly<Record<Phase, readonly RecordType[]>> = {
  planned: ["intent", "bridgeIntent", "retargeted"],
  postponed: ["intent", "bridgeIntent", "retargeted"],
  intended: ["generated", "refused", "unknown", "postponed"],
  refused: ["approved", "regenerateAsked", "rollbackAsked"],
  unknown: ["intent", "bridgeIntent", "bridged", "approved", "regenerateAsked", "retargeted", "rollbackAsked"],
  bridging: ["bridged", "bridgeRefused", "bridgeUnknown", "postponed"],
  bridged: ["intent", "approved", "rollbackAsked"],
  probing: ["unfit", "activated", "inactive", "forced", "retargeted", "rollbackAsked"],
  inactive: ["approved", "forced", "retargeted", "rollbackAsked"],
  promoting: ["promoted", "promoteFailed", "drifted", "approved", "retargeted", "rollbackAsked"],
  promoted: ["confirmed", "confirmFailed", "verified", "drifted", "approved", "retargeted", "rollbackAsked"],
  drifted: ["approved", "retargeted", "rollbackAsked"],
  draining: ["retired", "drifted", "doubtful", "retargeted", "rollbackAsked", "superseded"],
  doubtful: ["approved", "rollbackAsked", "superseded"],
  retired: ["bridgeRetired", "bridgeKept", "approved", "completed"],
  completed: [],
  rollingBack: ["restored", "promoteFailed", "approved", "rolledBack"],
  rolledBack: [],
  abandoned: [],
  superseded: [],
};
