import { newId } from "../../domain/random.ts";
import type { ShopperHandler } from "./shopper-call.ts";

/** The SDK's own telemetry gets the id that it waits for. What it reports goes nowhere. */
export const beginAttempt: ShopperHandler = ({ random, body }) => ({
  checkoutAttemptId: typeof body["checkoutAttemptId"] === "string" ? body["checkoutAttemptId"] : newId(random),
});

export const ignoreEvents: ShopperHandler = () => ({});
