import { randomInt } from "node:crypto";
import type { CredentialFacts } from "../adyen-keys.ts";
import { credentialKey } from "../journal/credential-key.ts";
import { markedAt, markIn, newMark, withMark, withoutMark } from "../machine/credential-mark.ts";
import type { Policy } from "../machine/records.ts";
import { later } from "../machine/safe-until.ts";
import type { Secret } from "../secret.ts";
import { inSoLong, type NotYet, type Outcome, type Step } from "./step.ts";
import { lookBeforeCall } from "./targets.ts";

/** What the credential's description says of rotations by other journals. */
export interface ForeignMark {
  readonly mark: string;
  /** ISO 8601. */
  readonly since: string;
}

/** Nothing speaks against the call. */
export interface Ready {
  /** What the description shall carry from here on. */
  readonly mark?: string;
  readonly putMark: () => Promise<void>;
}

/**
 * The last look before a call that may stop the key in use: targets must hold what this rotation knows of, and no other
 * journal may be at the same credential.
 */
export async function readyToCall(
  step: Step,
  callingKey: Secret,
): Promise<Ready | { readonly found: Outcome } | NotYet> {
  const { context, log, state } = step;
  const look = await lookBeforeCall(step);
  if ("until" in look) return look;
  if (look.drifted !== undefined) return { found: look.drifted };
  if (!state.policy.markCredential) return unmarked;
  const seen = await context.keys.inspect(log.credential, callingKey);
  switch (seen.kind) {
    case "later": {
      const until = await inSoLong(context, seen.afterMs);
      return { until, because: "unreadable", reason: `The credential could not be looked at: ${seen.refusal.reason}` };
    }
    // What is wrong with the calling key or its role, the call itself will say.
    case "refused":
      return unmarked;
    case "seen":
      break;
  }
  const foreign = await foreignMark(step, seen.facts);
  if (foreign !== undefined) return { found: contestedBy(foreign) };
  const mark = newMark(await context.clock.now(), randomInt(36 ** 5) / 36 ** 5);
  const description = withMark(seen.facts.description, mark);
  if (description === undefined) return unmarked;
  // Where it cannot be put there, the rotation is as safe as one without.
  const putMark = async () => void (await context.keys.describe(log.credential, description, callingKey));
  return { mark, putMark };
}

const unmarked: Ready = { putMark: async () => undefined };

function contestedBy({ mark, since }: ForeignMark): Outcome {
  return {
    type: "contested",
    mark,
    since,
    reason:
      `Another journal, on another machine perhaps, has been rotating this credential since ${since}: its mark ` +
      `adyenkit-${mark} is in the credential's description. No call was made. Find out who it is; finish one of the two and ` +
      "abandon the other. Where that one is lost, approve: a second credential then takes over before a key is generated.",
  };
}

/** A mark that no rotation of this journal made, of a rotation whose old key may still be in use. */
async function foreignMark({ context, log, state }: Step, facts: CredentialFacts): Promise<ForeignMark | undefined> {
  const found = freshMark(facts, state.policy, await context.clock.now());
  if (found === undefined || state.marks.includes(found.mark)) return undefined;
  const marking = await context.journal.find({ mark: found.mark });
  const isOurs = marking.some(({ credential }) => credentialKey(credential) === credentialKey(log.credential));
  return isOurs ? undefined : found;
}

/** The mark on a credential, as long as a key that its rotation superseded may be in use. */
export function freshMark(
  { description }: Pick<CredentialFacts, "description">,
  { overlapMs }: Pick<Policy, "overlapMs">,
  now: Date,
): ForeignMark | undefined {
  const mark = markIn(description);
  if (mark === undefined) return undefined;
  const since = markedAt(mark);
  return now.getTime() < Date.parse(later(since, overlapMs)) ? { mark, since } : undefined;
}

/** While the old key drains: another journal's call gives the key in the targets an end. */
export async function contestedWhileDraining(step: Step): Promise<Outcome | undefined> {
  const { context, log, state } = step;
  if (!state.policy.markCredential) return undefined;
  const seen = await context.keys.inspect(log.credential, await context.callingKey());
  const foreign = seen.kind === "seen" ? await foreignMark(step, seen.facts) : undefined;
  if (foreign === undefined) return undefined;
  const keyEndsAt = later(foreign.since, state.policy.overlapMs);
  return {
    type: "doubtful",
    mark: foreign.mark,
    keyEndsAt,
    reason:
      `Another journal, on another machine perhaps, has generated a key for this credential since ${foreign.since}: the key ` +
      `in these targets may stop from ${keyEndsAt} on. Put the other key into these targets too, and abandon this rotation; or ` +
      "rotate once more, for all targets (--emergency).",
  };
}

/** Takes the mark off. Gives why it could not. */
export async function takeMarkOff({ context, log, state }: Step): Promise<string | undefined> {
  if (state.marks.length === 0) return undefined;
  const callingKey = await context.callingKey();
  const seen = await context.keys.inspect(log.credential, callingKey);
  if (seen.kind !== "seen") return seen.refusal.reason;
  const mark = markIn(seen.facts.description);
  if (mark === undefined || !state.marks.includes(mark)) return undefined;
  return (await context.keys.describe(log.credential, withoutMark(seen.facts.description), callingKey))?.reason;
}
