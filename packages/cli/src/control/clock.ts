import { UsageError } from "@adyen-kit/rotate/usage";
import type { ClockView } from "@adyen-kit/sandbox";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { type ControlOptions, openControl } from "./control-client.ts";

/** Shows a sandbox's clock, moved before where a move is given. */
export async function useClock(
  move: string | undefined,
  value: string | undefined,
  options: ControlOptions,
): Promise<ExitCode> {
  const control = openControl(options);
  const clock = await (move === undefined
    ? control.get<ClockView>("/clock")
    : control.post<ClockView>("/clock", clockMove(move, value)));
  printResult(clock, options.json, [`${clock.now} (${clock.mode})`, clock.warning ?? ""].join("\n").trimEnd());
  return ExitCode.done;
}

/** What `POST /_sandbox/clock` takes for the words of a command: `advance 24h`, `freeze`, `run 60`, `real`. */
function clockMove(move: string, value: string | undefined): object {
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
