import type { DeliveryView, WebhookView } from "../../control/webhook-views.ts";
import { isAccepted, outcomeOf, reasonOf } from "../failure.ts";
import { answeredReference, paymentOf } from "../links.ts";
import { Card, Empty, Facts, Link, Page, Tag } from "../parts/basics.tsx";
import { Code, Copy } from "../parts/code.tsx";
import { Resend } from "../parts/deliveries.tsx";
import { behind, NextTry } from "../parts/queue.tsx";
import { Time } from "../parts/time.tsx";
import { useLoaded, useSandbox } from "../sandbox.ts";

export function DeliveryPage({ id }: { readonly id: string }) {
  const { value: delivery, problem } = useLoaded<DeliveryView>(`/deliveries/${encodeURIComponent(id)}`);
  const { value: webhooks = [] } = useLoaded<readonly WebhookView[]>("/webhooks");
  if (delivery === undefined)
    return (
      <Page title="Delivery" name="Delivery">
        {problem !== undefined && (
          <Empty title={problem}>
            <p>
              Of those that are done the last 1,000 are kept. <Link to={["webhooks"]}>See the deliveries</Link>.
            </p>
          </Empty>
        )}
      </Page>
    );
  const webhook = webhooks.find((each) => each.id === delivery.webhookId);
  return (
    <Page {...{ title: delivery.eventCode, name: delivery.eventCode }} actions={<Resend delivery={delivery} />}>
      <DeliveryFacts delivery={delivery} webhook={webhook} />
      <div class="halves">
        <Attempts delivery={delivery} webhook={webhook} />
        <Card title="What is sent" aside={<Copy text={delivery.request}>Copy</Copy>}>
          <Code text={delivery.request} label="Event" />
        </Card>
      </div>
    </Page>
  );
}

interface DeliveryProps {
  readonly delivery: DeliveryView;
  readonly webhook: WebhookView | undefined;
}

function DeliveryFacts({ delivery, webhook }: DeliveryProps) {
  const { requests } = useSandbox();
  const { state, pspReference, webhookId } = delivery;
  const payment = paymentOf(delivery);
  const request = requests.find((each) => answeredReference(each) === pspReference && each.method === "POST");
  return (
    <Facts
      facts={[
        ["State", <Tag key="state">{state}</Tag>],
        ["To", <Link key="to" to={["webhooks", webhookId]} children={webhook?.url ?? webhookId} />],
        [
          "Payment",
          payment !== undefined && (
            <Link to={["payments", payment]}>
              <code>{payment}</code>
            </Link>
          ),
        ],
        [
          "Follows from",
          request !== undefined && (
            <Link to={["requests", String(request.id)]}>
              <code>{`${request.method} ${request.target}`}</code>
            </Link>
          ),
        ],
        ["Reference", <code key="reference">{pspReference}</code>],
      ]}
    />
  );
}

function Attempts({ delivery, webhook }: DeliveryProps) {
  const { attempts, state, id } = delivery;
  const last = attempts.at(-1);
  const reason = last && reasonOf(last);
  const first = webhook?.first;
  return (
    <Card title="Attempts">
      {reason !== undefined && <p class="notice">{reason}</p>}
      {attempts.length > 0 && (
        <ol class="rows">
          {attempts.map((attempt) => (
            <li key={attempt.at}>
              <Tag tone={isAccepted(attempt) ? "good" : "bad"}>{isAccepted(attempt) ? "accepted" : "failed"}</Tag>
              <span>{outcomeOf(attempt)}</span>
              <span class="quiet">
                <Time at={attempt.at} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {state === "waiting" && first?.id === id && (
        <>
          <NextTry delivery={delivery} />
          <p class="quiet">{behind((webhook?.waiting ?? 1) - 1)}</p>
        </>
      )}
      {state === "waiting" && first !== undefined && first.id !== id && (
        <p>
          It waits behind <Link to={["deliveries", first.id]}>{first.eventCode}</Link>: events go to a webhook one after
          the other.
        </p>
      )}
      {state === "given-up" && (
        <p>Nobody tries it any more: 30 days have passed. Send it again when your server is back.</p>
      )}
    </Card>
  );
}
