import type { Fault } from "../domain/faults.ts";
import type { Service } from "./api.ts";
import { loadConditions } from "./authenticate.ts";
import { damaged, faultResponse, isBeforeEffect } from "./fault-response.ts";
import type { SandboxResponse } from "./message.ts";
import type { RoutedRequest } from "./request-context.ts";

/** The answer of a request, and what the fault that meets it makes of that. */
export async function underFault(
  service: Service,
  routed: RoutedRequest,
  act: () => Promise<SandboxResponse>,
): Promise<SandboxResponse> {
  const fault = service.context.faults.isQuiet ? undefined : await takeFault(service, routed);
  if (fault === undefined) return act();
  routed.trace.fault = fault.kind;
  if (isBeforeEffect(fault)) return damaged(fault, faultResponse(fault, service.refuse));
  if (fault.milliseconds !== undefined) await new Promise((wake) => setTimeout(wake, fault.milliseconds).unref());
  return damaged(fault, await act());
}

async function takeFault({ context }: Service, routed: RoutedRequest): Promise<Fault | undefined> {
  const { operation, trace } = routed;
  const { world, now } = await context.storage.transaction((sql) => loadConditions(routed, sql, context));
  trace.world = world.name;
  trace.now = now;
  return context.faults.take(operation.id, world.name);
}
