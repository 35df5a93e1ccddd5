import type { EventCode } from "../../domain/webhooks/event-codes.ts";
import type { PaymentDetail } from "../../control/payment-views.ts";
import type { Fields } from "../ask.ts";
import { majorOf, minorOf, stepOf } from "../money.ts";
import { callApi, useLoaded, useSandbox } from "../sandbox.ts";
import { Button, Card } from "./basics.tsx";
import { Field, Form } from "./forms.tsx";

interface Props {
  readonly payment: PaymentDetail;
}

/** What can be done to a payment as it is now, and nothing else. */
export function PaymentActions({ payment }: Props) {
  const { capturable, refundable, isCancellable, isUndecided, shopperPage } = payment;
  return (
    <Card title="What can happen now">
      {shopperPage !== undefined && (
        <p>
          <a href={shopperPage} class="button main">
            Open the shopper's page
          </a>
        </p>
      )}
      {isUndecided && <Decide payment={payment} />}
      {capturable > 0 && <Modify payment={payment} what="capture" most={capturable} />}
      {refundable > 0 && <Modify payment={payment} what="refund" most={refundable} />}
      {isCancellable && <Cancel payment={payment} />}
      <MakeHappen payment={payment} />
    </Card>
  );
}

const VERBS = { capture: "Capture", refund: "Refund", cancel: "Cancel" } as const;

/** The merchant's own request, as a program would send it. */
function useModification({ pspReference, merchantAccount, reference, amount }: PaymentDetail) {
  const { act } = useSandbox();
  return (what: keyof typeof VERBS, value?: number) => {
    const body: Fields = {
      ...{ merchantAccount, reference },
      ...(value !== undefined && { amount: { currency: amount.currency, value } }),
    };
    void act(VERBS[what], (ask) => callApi(ask, "POST", `/v72/payments/${pspReference}/${what}s`, body));
  };
}

interface ModifyProps extends Props {
  readonly what: "capture" | "refund";
  /** In minor units. */
  readonly most: number;
}

function Modify({ payment, what, most }: ModifyProps) {
  const modify = useModification(payment);
  const { shown, amount } = payment;
  return (
    <Form class="inline" name={VERBS[what]} onSubmit={(text) => modify(what, minorOf(text("amount"), shown))}>
      <Field label={`${VERBS[what]}, ${amount.currency}`}>
        <input
          {...{ name: "amount", type: "number", required: true, key: most, defaultValue: majorOf(most, shown) }}
          {...{ min: stepOf(shown), max: majorOf(most, shown), step: stepOf(shown) }}
        />
      </Field>
      <button>{VERBS[what]}</button>
    </Form>
  );
}

function Cancel({ payment }: Props) {
  const modify = useModification(payment);
  return (
    <div class="controls">
      <Button onClick={() => modify("cancel")}>Cancel payment</Button>
    </div>
  );
}

function useEvents({ pspReference }: PaymentDetail) {
  const { act } = useSandbox();
  return (given: Fields, what = String(given["eventCode"])) =>
    void act(what, (ask) => ask(`/payments/${pspReference}/events`, "POST", given));
}

function Decide({ payment }: Props) {
  const happen = useEvents(payment);
  return (
    <div class="controls">
      <Button onClick={() => happen({ eventCode: "AUTHORISATION" }, "Authorise")}>Authorise</Button>
      <Button onClick={() => happen({ eventCode: "AUTHORISATION", success: false }, "Refuse")}>Refuse</Button>
      {payment.resultCode === undefined && (
        <Button onClick={() => happen({ eventCode: "OFFER_CLOSED" }, "Shopper leaves")}>Shopper leaves</Button>
      )}
    </div>
  );
}

/** Events of a bank's, which no request of a merchant leads to; those of disputes come first. */
const DISPUTE = ["NOTIFICATION_OF_CHARGEBACK", "CHARGEBACK", "REQUEST_FOR_INFORMATION"];
/** About other things than a payment, or only useful where something was asked. */
const LEFT_OUT = ["AUTHORISATION", "OFFER_CLOSED", "PAIDOUT_REVERSED", "PAYOUT_EXPIRE", "REPORT_AVAILABLE"];
const FAILURES = ["CAPTURE_FAILED", "REFUND_FAILED", "EXPIRE"];

function MakeHappen({ payment }: Props) {
  const happen = useEvents(payment);
  const { value: codes = [] } = useLoaded<readonly EventCode[]>("/event-codes");
  const asked = codes.filter(({ sent }) => sent === "asked").map(({ code }) => code);
  const rest = [...FAILURES, ...asked].filter((code) => !LEFT_OUT.includes(code) && !DISPUTE.includes(code));
  return (
    <Form class="inline" name="Bank" onSubmit={(text) => happen({ eventCode: text("eventCode") })}>
      <Field label="The bank or Adyen does">
        <select name="eventCode">
          <optgroup label="Dispute">
            {DISPUTE.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </optgroup>
          <optgroup label="Other events">
            {rest.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </optgroup>
        </select>
      </Field>
      <button>Make it happen</button>
    </Form>
  );
}
