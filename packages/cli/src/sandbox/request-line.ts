import type { AnsweredRequest } from "@adyen-kit/sandbox";
import { type Colour, painted, sayPainted } from "../output.ts";

/** Says in a line what was asked of a sandbox and how it was answered. `at`: the real time. */
export function sayRequest(request: AnsweredRequest, at: Date): void {
  const { method, target, status, duration, merchantAccount, pspReference, fault } = request;
  const about = [merchantAccount, pspReference, fault && `fault: ${fault}`].filter((each) => each !== undefined);
  sayPainted(
    painted("dim", at.toISOString().slice(11, 19)),
    painted(colourOf(status), String(status).padStart(3)),
    painted("reset", `${method.padEnd(6)} ${target}`),
    painted("dim", `${duration.toFixed(duration < 10 ? 1 : 0)} ms`),
    ...about.map((each) => painted("reset", each)),
  );
}

function colourOf(status: number): Colour {
  if (status === 0 || status >= 500) return "red";
  if (status >= 400) return "yellow";
  return status >= 300 ? "cyan" : "green";
}
