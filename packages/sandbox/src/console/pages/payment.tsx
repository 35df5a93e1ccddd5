import type { PaymentDetail } from "../../control/payment-views.ts";
import type { DeliveryView } from "../../control/webhook-views.ts";
import { Card, Empty, Facts, Link, Page, Tag } from "../parts/basics.tsx";
import { PaymentActions } from "../parts/payment-actions.tsx";
import { Story } from "../parts/story.tsx";
import { Countdown, Time } from "../parts/time.tsx";
import { useLoaded, useSandbox } from "../sandbox.ts";
import { storyOf } from "../story.ts";

export function PaymentPage({ id }: { readonly id: string }) {
  const { requests } = useSandbox();
  const { value: payment, problem } = useLoaded<PaymentDetail>(`/payments/${encodeURIComponent(id)}`);
  const { value: deliveries = [] } = useLoaded<readonly DeliveryView[]>(
    `/deliveries?count=200&search=${encodeURIComponent(id)}`,
  );
  if (payment === undefined)
    return (
      <Page title={`Payment ${id}`} name={`Payment ${id}`}>
        {problem !== undefined && (
          <Empty title={problem}>
            <p>
              It may be of another world. <Link to={["payments"]}>See the payments of this one</Link>.
            </p>
          </Empty>
        )}
      </Page>
    );
  return (
    <Page
      name={`${payment.shown} ${payment.standing}`}
      title={
        <>
          {payment.shown} <Tag>{payment.standing}</Tag>
        </>
      }
    >
      <PaymentFacts payment={payment} />
      <div class="main-and-side">
        <Card title="What happened">
          <Story chapters={storyOf(payment, requests, deliveries)} />
        </Card>
        <PaymentActions payment={payment} />
      </div>
    </Page>
  );
}

function PaymentFacts({ payment }: { readonly payment: PaymentDetail }) {
  const { pspReference, reference, merchantAccount, method, holderName, refusalReason, createdAt } = payment;
  const { capturedBySelfAt, expiresAt, capturable, shopperReference, storedPaymentMethodId } = payment;
  return (
    <Facts
      facts={[
        ["Payment", <code key="payment">{pspReference}</code>],
        ["Reference", reference],
        ["Merchant account", merchantAccount],
        ["Method", method],
        ["Name on card", holderName],
        ["Refused because", refusalReason],
        ["Shopper", shopperReference],
        ["Stored details", storedPaymentMethodId],
        ["Created", <Time key="created" at={createdAt} />],
        [
          "Captures itself",
          capturable > 0 && capturedBySelfAt !== undefined && <Countdown until={capturedBySelfAt} words="in" />,
        ],
        ["Authorisation ends", capturable > 0 && expiresAt !== undefined && <Countdown until={expiresAt} words="in" />],
      ]}
    />
  );
}
