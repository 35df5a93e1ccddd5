import { UsageError } from "@adyen-kit/rotate";

/** What `POST /_sandbox/clock` takes for the words of a command: `advance 24h`, `freeze`, `run 60`, `real`. */
export function clockMove(move: string, value: string | undefined): object {
  if (move === "advance") return { advance: readDuration(value) };
  if (move === "freeze") return { freeze: value ?? true };
  if (move === "run") return { accelerate: readFactor(value) };
  if (move === "real") return { real: true };
  throw new UsageError(`clock ${move}: give advance 24h, freeze [time], run <factor>, or real.`);
}

const UNITS: Readonly<Record<string, string>> = {
  d: "days",
  h: "hours",
  m: "minutes",
  s: "seconds",
  ms: "milliseconds",
};

/** `24h`, `1d12h`, `90s`. */
function readDuration(text = ""): Readonly<Record<string, number>> {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/gy)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text)
    throw new UsageError(`clock advance: give a time such as 24h, 90s or 1d12h, not "${text}".`);
  return Object.fromEntries(parts.map(([, amount, unit = ""]) => [UNITS[unit] ?? unit, Number(amount)]));
}

function readFactor(text = ""): number {
  const factor = Number(text);
  if (text === "" || !(factor > 0)) throw new UsageError("clock run: give how much faster than time, such as 60.");
  return factor;
}
