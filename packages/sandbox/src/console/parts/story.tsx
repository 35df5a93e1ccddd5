import type { LoggedRequest } from "../../http/request-log.ts";
import type { DeliveryView } from "../../control/webhook-views.ts";
import { outcomeOf, reasonOf } from "../failure.ts";
import type { Chapter, Row } from "../story.ts";
import { Link, Tag } from "./basics.tsx";
import { StatusTag } from "./status.tsx";
import { Countdown, Time } from "./time.tsx";

const NAMES = { request: "Request", result: "Result", webhook: "Webhook" } as const;

/** What happened, chapter by chapter: asked for, done, reported. */
export function Story({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <ol class="story">
      {chapters.map(({ reference, title, rows }) => (
        <li key={reference}>
          <h3>
            {title} <code class="quiet">{reference}</code>
          </h3>
          <ul class="rows">
            {rows.map((row) => (
              <li key={keyOf(row)}>
                <span class="what">{NAMES[row.kind]}</span>
                <Told row={row} />
                {row.at !== undefined && (
                  <span class="quiet end">
                    <Time at={row.at} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function keyOf(row: Row): string {
  return row.kind === "request" ? `r${row.request.id}` : row.kind === "webhook" ? row.delivery.id : row.text;
}

function Told({ row }: { readonly row: Row }) {
  switch (row.kind) {
    case "request":
      return <Asked request={row.request} />;
    case "webhook":
      return <Reported delivery={row.delivery} />;
    case "result":
      return <span class={row.isBad ? "problem" : ""}>{row.text}</span>;
  }
}

function Asked({ request: { id, method, target, status, fault } }: { readonly request: LoggedRequest }) {
  return (
    <>
      <StatusTag status={status} />
      <Link to={["requests", String(id)]}>
        <code>{`${method} ${target}`}</code>
      </Link>
      {fault !== undefined && <Tag tone="warn">{fault}</Tag>}
    </>
  );
}

function Reported({ delivery: { id, eventCode, state, due, attempts } }: { readonly delivery: DeliveryView }) {
  const last = attempts.at(-1);
  const reason = last && reasonOf(last);
  return (
    <>
      <Tag>{state}</Tag>
      <Link to={["deliveries", id]}>{eventCode}</Link>
      <span class="quiet">{last === undefined ? "not tried yet" : outcomeOf(last)}</span>
      {reason !== undefined && <span>{reason}</span>}
      {due !== undefined && <Countdown until={due} words="again in" />}
    </>
  );
}
