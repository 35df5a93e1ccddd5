import type { Fault } from "../domain/faults.ts";
import type { Asked, Serving } from "./api.ts";
import { conditionsOf } from "./authenticate.ts";
import { damaged, faultAnswer, isBeforeEffect } from "./fault-response.ts";
import type { SandboxAnswer } from "./message.ts";

/** The answer of a request, and what the fault that meets it makes of that. */
export async function underFault(
  serving: Serving,
  asked: Asked,
  act: () => Promise<SandboxAnswer>,
): Promise<SandboxAnswer> {
  const fault = serving.context.faults.isQuiet ? undefined : await takeFault(serving, asked);
  if (fault === undefined) return act();
  asked.trace.fault = fault.kind;
  if (isBeforeEffect(fault)) return damaged(fault, faultAnswer(fault, serving.refuse));
  if (fault.milliseconds !== undefined) await new Promise((wake) => setTimeout(wake, fault.milliseconds).unref());
  return damaged(fault, await act());
}

async function takeFault({ context }: Serving, { operation, request, trace }: Asked): Promise<Fault | undefined> {
  const { world, now } = await context.store.transaction((sql) => conditionsOf(request, { ...context, sql }));
  trace.world = world.name;
  trace.now = now;
  return context.faults.take(operation.id, world.name);
}
