import type { LoggedRequest } from "../../http/request-log.ts";
import type { DeliveryView } from "../../control/webhook-views.ts";
import { outcomeOf, reasonOf } from "../failure.ts";
import type { Chapter } from "../story.ts";
import { StatusTag } from "./status.tsx";
import { Link, Tag } from "./basics.tsx";
import { Countdown, Time } from "./time.tsx";

/** What happened, chapter by chapter: asked for, done, reported. */
export function Story({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <ol class="story">
      {chapters.map(({ reference, title, lines, requests, deliveries }) => (
        <li key={reference}>
          <h3>
            {title} <code class="quiet">{reference}</code>
          </h3>
          <ul class="rows">
            {requests.map((request) => (
              <Asked key={request.id} request={request} />
            ))}
            {lines.map(({ at, text, isBad = false }) => (
              <li key={text}>
                <span class="what">Result</span>
                <span class={isBad ? "problem" : ""}>{text}</span>
                {at !== undefined && <When at={at} />}
              </li>
            ))}
            {deliveries.map((delivery) => (
              <Reported key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function When({ at }: { readonly at: string }) {
  return (
    <span class="quiet end">
      <Time at={at} />
    </span>
  );
}

function Asked({ request: { id, method, target, status, fault, at } }: { readonly request: LoggedRequest }) {
  return (
    <li>
      <span class="what">Request</span>
      <StatusTag status={status} />
      <Link to={["requests", String(id)]}>
        <code>{`${method} ${target}`}</code>
      </Link>
      {fault !== undefined && <Tag tone="warn">{fault}</Tag>}
      <When at={at} />
    </li>
  );
}

function Reported({ delivery }: { readonly delivery: DeliveryView }) {
  const { id, eventCode, state, due, attempts } = delivery;
  const last = attempts.at(-1);
  const reason = last && reasonOf(last);
  return (
    <li>
      <span class="what">Webhook</span>
      <Tag>{state}</Tag>
      <Link to={["deliveries", id]}>{eventCode}</Link>
      <span class="quiet">{last === undefined ? "not tried yet" : outcomeOf(last)}</span>
      {reason !== undefined && <span>{reason}</span>}
      {due !== undefined && <Countdown until={due} words="again in" />}
      {last !== undefined && <When at={last.at} />}
    </li>
  );
}
