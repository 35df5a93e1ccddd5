import type { DeliveryView, WebhookView } from "../../control/webhook-views.ts";
import { outcomeOf, reasonOf } from "../failure.ts";
import { Button, Link } from "./basics.tsx";
import { useClockMoves } from "./clock.tsx";
import { Countdown, Time, useNow } from "./time.tsx";

/** Why nothing goes out to a webhook at the moment: what its first event met, and what waits behind that. */
export function Queue({ webhook: { url, waiting, first } }: { readonly webhook: WebhookView }) {
  const failed = first?.attempts.at(-1);
  if (first === undefined || failed === undefined) return null;
  return (
    <div class="notice">
      <p>
        <strong>{outcomeOf(failed)}</strong> {reasonOf(failed)}
      </p>
      <p class="quiet">
        <Link to={["deliveries", first.id]}>{first.eventCode}</Link>
        {` to ${url} was tried ${times(first.attempts.length)}. ${behind(waiting - 1)}`}
      </p>
      <NextTry delivery={first} />
    </div>
  );
}

/** When an event is tried next, and the way to that time. */
export function NextTry({ delivery: { due } }: { readonly delivery: DeliveryView }) {
  const now = useNow();
  const move = useClockMoves();
  if (due === undefined) return null;
  const left = now === undefined ? 0 : Math.ceil(Date.parse(due) - now);
  return (
    <p class="controls">
      <span>
        Tried next at <Time at={due} /> UTC of the sandbox's clock.
      </span>
      <Countdown until={due} words="in" />
      {left > 0 && (
        <Button kind="small" onClick={() => void move("Move the clock", { advance: { milliseconds: left } })}>
          Move the clock there
        </Button>
      )}
    </p>
  );
}

const times = (count: number) => (count === 1 ? "once" : `${count} times`);

export function behind(count: number): string {
  if (count <= 0) return "Nothing waits behind it.";
  return count === 1 ? "One event waits behind it." : `${count} events wait behind it.`;
}
