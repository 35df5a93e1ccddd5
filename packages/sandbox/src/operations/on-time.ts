import { settleDue } from "../payments/scheduled-work.ts";
import type { Handler } from "./call.ts";

/** Handlers in which everything that was due has happened before anything else does. */
export function onTime(handlers: Readonly<Record<string, Handler>>): Readonly<Record<string, Handler>> {
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, afterDue(handler)]));
}

function afterDue(handler: Handler): Handler {
  return (call) => {
    settleDue(call);
    return handler(call);
  };
}
