import type { ClockView } from "../../control/views.ts";
import type { Fields } from "../ask.ts";
import { useSandbox } from "../sandbox.ts";
import { Button, Tag } from "./basics.tsx";
import { Field, Form } from "./forms.tsx";
import { modeOf, shownTime, useNow } from "./time.tsx";

const MOVES: readonly (readonly [name: string, move: Fields])[] = [
  ["+ 2 minutes", { advance: { minutes: 2 } }],
  ["+ 1 hour", { advance: { hours: 1 } }],
  ["+ 24 hours", { advance: { hours: 24 } }],
  ["+ 7 days", { advance: { days: 7 } }],
  ["Freeze", { freeze: true }],
  ["60 × faster", { accelerate: 60 }],
  ["Real time", { real: true }],
];

/** Moves the sandbox's clock, and says what a move back has left unusable. */
export function useClockMoves(): (what: string, move: Fields) => Promise<void> {
  const { act, say } = useSandbox();
  return async (what, move) => {
    const moved = await act(what, (ask) => ask<ClockView>("/clock", "POST", move));
    if (moved?.warning !== undefined) say(`${what}: done. ${moved.warning}`, true);
  };
}

export function Clock() {
  const { clock } = useSandbox();
  const now = useNow();
  const move = useClockMoves();
  if (clock === undefined || now === undefined) return <span class="quiet">…</span>;
  const instant = new Date(now).toISOString();
  return (
    <>
      <button type="button" class="clock" popovertarget="clock-menu" title="Move the clock">
        <time dateTime={instant}>{`${shownTime(instant)} UTC`}</time> <Tag tone="">{modeOf(clock)}</Tag>
      </button>
      <div id="clock-menu" popover="auto" class="menu">
        <p class="quiet">The sandbox's own clock: keys, webhooks and disputes go by it.</p>
        <div class="controls">
          {MOVES.map(([name, change]) => (
            <Button key={name} onClick={() => void move(name, change)}>
              {name}
            </Button>
          ))}
        </div>
        <Form class="inline" onSubmit={(text) => void move("Set the clock", { freeze: `${text("at")}Z` })}>
          <Field label="Stop at, UTC">
            <input
              {...{ name: "at", type: "datetime-local", step: "1", required: true }}
              {...{ min: "1970-01-01T00:00:00", max: "8999-12-31T23:59:59" }}
            />
          </Field>
          <button>Set</button>
        </Form>
      </div>
    </>
  );
}
