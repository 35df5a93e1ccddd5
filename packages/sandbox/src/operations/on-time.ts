import { settleDue } from "../payments/scheduled-work.ts";
import type { Handler } from "./call.ts";

/** A handler before which everything that was due has happened. */
export function onTime<P>(handler: Handler<P>): Handler<P> {
  return (call) => {
    settleDue(call);
    return handler(call);
  };
}
