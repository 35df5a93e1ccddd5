import type { ComponentChildren } from "preact";
import type { DeliveryView } from "../../control/webhook-views.ts";
import { outcomeOf } from "../failure.ts";
import { paymentOf } from "../links.ts";
import { useSandbox } from "../sandbox.ts";
import { Button, Link, Tag } from "./basics.tsx";
import { type Column, Table } from "./table.tsx";
import { Countdown } from "./time.tsx";

const COLUMNS: readonly Column<DeliveryView>[] = [
  {
    name: "Event",
    cell: ({ id, eventCode }) => (
      <Link to={["deliveries", id]} class="row">
        <strong>{breakable(eventCode)}</strong>
      </Link>
    ),
  },
  {
    name: "State",
    cell: ({ state, due }) => (
      <>
        <Tag>{state}</Tag> {due !== undefined && <Countdown until={due} words="again in" />}
      </>
    ),
  },
  {
    name: "Payment",
    isMinor: true,
    cell: (delivery) => {
      const payment = paymentOf(delivery);
      return payment === undefined ? (
        <code>{delivery.pspReference}</code>
      ) : (
        <Link to={["payments", payment]} class="above">
          <code>{payment}</code>
        </Link>
      );
    },
  },
  { name: "Attempts", isMinor: true, isNumber: true, cell: ({ attempts }) => attempts.length },
  {
    name: "Last answer",
    isMinor: true,
    cell: ({ attempts }) => {
      const last = attempts.at(-1);
      return last === undefined ? "not tried yet" : outcomeOf(last);
    },
  },
];

/** A long code may be broken between its words. */
function breakable(code: string): ComponentChildren {
  return code.split("_").flatMap((word, index) => (index === 0 ? [word] : ["_", <wbr key={index} />, word]));
}

export function DeliveryTable({ deliveries }: { readonly deliveries: readonly DeliveryView[] }) {
  return <Table name="Deliveries" columns={COLUMNS} items={deliveries} keyOf={({ id }) => id} />;
}

export function Resend({ delivery: { id, eventCode, pspReference } }: { readonly delivery: DeliveryView }) {
  const { act } = useSandbox();
  return (
    <Button
      label={`Send again: ${eventCode} ${pspReference}`}
      onClick={() => void act("Send again", (ask) => ask(`/deliveries/${encodeURIComponent(id)}/resend`, "POST", {}))}
    >
      Send again
    </Button>
  );
}
