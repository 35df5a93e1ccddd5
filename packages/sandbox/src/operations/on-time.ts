import { settleDue } from "../payments/scheduled-work.ts";
import type { Handler } from "./call.ts";

/** A handler before which everything that was due has happened. */
export function onTime<P, R>(handler: Handler<P, R>): Handler<P, R> {
  return (call) => {
    settleDue(call);
    return handler(call);
  };
}
