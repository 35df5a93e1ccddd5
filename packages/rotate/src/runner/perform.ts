import type { Action } from "../machine/next.ts";
import { bridge, generate } from "./answers.ts";
import { complete, confirm, retire, retireBridge } from "./ending.ts";
import { probe, skipProbe } from "./probing.ts";
import { append, type NotYet, type Step } from "./step.ts";
import { promote, restore, verify } from "./targets.ts";

export type Doing = Exclude<Action, { readonly type: "wait" | "askPerson" | "none" }>;

/** Does what the machine says, and writes its outcome down. */
export async function perform(step: Step, action: Doing): Promise<NotYet | undefined> {
  switch (action.type) {
    case "generate":
      return generate(step, action.attempt);
    case "bridge":
      return bridge(step, action.attempt);
    case "settle": {
      const { attempt, reason } = action;
      return append(step, { type: action.what === "generate" ? "unknown" : "bridgeUnknown", attempt, reason });
    }
    case "probe":
      return probe(step, action.key, action.until);
    case "skipProbe":
      return skipProbe(step, action.key);
    case "promote":
      return promote(step, action.target, action.key);
    case "confirm":
      return confirm(step, action.consumer, action.key);
    case "verify":
      return verify(step, action.key);
    case "retire":
      return retire(step, action.key, action.previous, action.until);
    case "retireBridge":
      return retireBridge(step, action.credentialId);
    case "complete":
      return complete(step);
    case "restore":
      return restore(step, action.target, action.previous);
    case "finishRollback":
      return append(step, { type: "rolledBack" });
    case "escalate":
      return append(step, { type: "escalated", hoursLeft: action.hoursLeft, reason: action.reason });
  }
}
