import {
  decideRotation,
  resume,
  rotate,
  RotationError,
  type RotationContext,
  runRotation,
  type RunOutcome,
} from "@adyen-kit/rotate";
import { adyenFails, Interruption, journalFails, Killed, type Mode, sinkFails, touchable } from "./interrupt.ts";
import type { JournalKind } from "./journals.ts";
import type { SinkKind } from "./stores.ts";
import { type Assumption, createWorld, type World } from "./world.ts";

/** A mistake that is made on purpose, to see whether it is noticed. */
export type Sabotage = (context: RotationContext) => RotationContext;

export interface Trial {
  readonly assumption: Assumption;
  readonly kind: SinkKind;
  readonly journal?: JournalKind;
  readonly mode: Mode;
  /** The touch at which it happens. */
  readonly at: number;
  readonly sabotage?: Sabotage;
}

export interface Verdict {
  /** The run was long enough to come to the touch. */
  readonly happened: boolean;
  /** How many touches the run had. */
  readonly touches: number;
  readonly looks: number;
  readonly violations: readonly string[];
}

/** The first process, in which something happens. */
function interrupted(world: World, context: RotationContext, interruption: Interruption): RotationContext {
  const keys = touchable(context.keys, interruption, adyenFails);
  return {
    ...context,
    journal: touchable(context.journal, interruption, journalFails),
    keys: {
      ...keys,
      // What comes back alive was answered.
      generate: async (...args) => {
        const outcome = await keys.generate(...args);
        if (outcome.kind === "generated") world.observer.received(outcome.key.fingerprint);
        return outcome;
      },
      createLike: async (...args) => {
        const outcome = await keys.createLike(...args);
        if (outcome.kind === "created") world.observer.received(outcome.key.fingerprint);
        return outcome;
      },
    },
    openSink: (target) => touchable(context.openSink(target), interruption, sinkFails),
    openConsumer: (name) => {
      const consumer = context.openConsumer?.(name);
      if (consumer === undefined) throw new Error("There is no consumer.");
      return touchable(consumer, interruption, async () => "it does not answer");
    },
  };
}

/** One rotation, one thing that happens to it, and whoever comes after. */
export async function tryOnce({
  assumption,
  kind,
  journal = "sqlite",
  mode,
  at,
  sabotage = (context) => context,
}: Trial): Promise<Verdict> {
  const world = await createWorld(assumption, kind, `${assumption.name}-${kind}-${mode}-${at}`, journal);
  const { observer, request } = world;
  const trouble: string[] = [];
  try {
    const interruption = new Interruption(at, mode);
    const first = sabotage(interrupted(world, await world.open(), interruption));
    await rotate(first, request, { wait: true }).catch((error: unknown) => {
      if (!(error instanceof Killed) && !(error instanceof RotationError)) throw error;
    });
    // Between the last byte of an answer and the first write there is nothing that anybody could do.
    if (interruption.diedBefore === "keep") observer.forget();
    await observer.look("when the process had ended");
    await observer.lookForKeys();
    const ends = await goOn(world, sabotage);
    trouble.push(...ends);
    await observer.look("at the end");
    await observer.lookForKeys();
    const { happened, touches } = interruption;
    return { happened, touches, looks: observer.looks, violations: [...observer.violations, ...trouble] };
  } finally {
    await world.close();
  }
}

const decisions = 6;

/** The processes after it, and a person who approves. Gives what speaks against a good end. */
async function goOn(world: World, sabotage: Sabotage): Promise<string[]> {
  const { observer, request } = world;
  for (let round = 0; round < decisions; round += 1) {
    world.leaseTime.ms += 60_000;
    const context = sabotage(await world.open());
    if ((await context.journal.list()).length === 0) await rotate(context, request, { wait: true });
    const outcomes: RunOutcome[] = await resume(context, { wait: true });
    await observer.lookForKeys();
    const open = outcomes.find((outcome) => outcome.kind !== "done");
    if (open === undefined) return unfinished(await context.journal.list());
    if (open.kind !== "asks") continue;
    if (/not accepted|refused/.test(open.reason)) {
      const { credential } = request;
      // The person finds the cause: the credential was deactivated.
      await activate(world);
      observer.setActive(credential.credentialId, true);
      observer.excused.delete("target");
      observer.excused.delete("safeUntil");
    }
    await decideRotation(context, open.rotationId, "approve");
    await runRotation(context, open.rotationId, { wait: true });
  }
  return ["it never ended"];
}

function unfinished(logs: readonly { readonly records: readonly { readonly type: string }[] }[]): string[] {
  return logs.flatMap(({ records }) => {
    const last = records.at(-1)?.type ?? "nothing";
    return [
      ...(last === "completed" ? [] : [`it ended with "${last}"`]),
      ...(records.some(({ type }) => type === "drifted") ? ["a drift was told, and nobody else writes here"] : []),
    ];
  });
}

async function activate({ sandbox, request: { credential } }: World): Promise<void> {
  await setActive(sandbox.connection(), credential, true);
}

export async function deactivate(world: World): Promise<void> {
  await setActive(world.sandbox.connection(), world.request.credential, false);
  world.observer.setActive(world.request.credential.credentialId, false);
  // Nothing that a rotation does can give the targets a key that works now.
  world.observer.excused.add("target");
  world.observer.excused.add("safeUntil");
}

async function setActive(
  { baseUrl, apiKey }: { readonly baseUrl: string; readonly apiKey: string },
  { accountId, credentialId }: World["request"]["credential"],
  active: boolean,
): Promise<void> {
  const response = await fetch(`${baseUrl}/v3/companies/${accountId}/apiCredentials/${credentialId}`, {
    method: "PATCH",
    headers: { "x-api-key": apiKey, "content-type": "application/json" },
    body: JSON.stringify({ active }),
  });
  if (!response.ok) throw new Error(`PATCH answered ${response.status}`);
}
