import { useState } from "preact/hooks";
import type { DeliveryView, WebhookView } from "../../control/webhook-views.ts";
import { Button, Card, Empty, Facts, Link, Page, Tag } from "../parts/basics.tsx";
import { Copy } from "../parts/code.tsx";
import { DeliveryTable } from "../parts/deliveries.tsx";
import { Queue } from "../parts/queue.tsx";
import { callApi, useLoaded, useSandbox } from "../sandbox.ts";

export function WebhookPage({ id }: { readonly id: string }) {
  const { value: webhooks } = useLoaded<readonly WebhookView[]>("/webhooks");
  const { value: deliveries } = useLoaded<readonly DeliveryView[]>(
    `/deliveries?count=200&webhookId=${encodeURIComponent(id)}`,
  );
  const webhook = webhooks?.find((each) => each.id === id);
  if (webhook === undefined)
    return (
      <Page title={`Webhook ${id}`} name={`Webhook ${id}`}>
        {webhooks !== undefined && (
          <Empty title="There is no such webhook">
            <p>
              <Link to={["webhooks"]}>See those that there are</Link>.
            </p>
          </Empty>
        )}
      </Page>
    );
  const { url, account, active, type, format, isSigned, waiting } = webhook;
  return (
    <Page {...{ title: url, name: `Webhook ${url}` }}>
      <Facts
        facts={[
          ["State", <Tag key="state">{active ? "active" : "inactive"}</Tag>],
          ["Account", account],
          ["Type", `${type}, ${format}`],
          ["Signed", isSigned ? "yes" : "no"],
          ["Waiting", String(waiting)],
          ["Id", <code key="id">{id}</code>],
        ]}
      />
      <SigningKey webhook={webhook} />
      <Card title="Deliveries">
        <Queue webhook={webhook} />
        {deliveries !== undefined && deliveries.length > 0 && <DeliveryTable deliveries={deliveries} />}
        {deliveries?.length === 0 && (
          <Empty title="Nothing has been sent to it yet">
            <p>
              <Link to={["payments", "new"]}>Make a payment</Link>: its AUTHORISATION appears here.
            </p>
          </Empty>
        )}
      </Card>
    </Page>
  );
}

/** A key with which events are signed is answered once, and shown here for as long as somebody stays. */
function SigningKey({ webhook: { id, account, isSigned } }: { readonly webhook: WebhookView }) {
  const { act } = useSandbox();
  const [key, setKey] = useState<string>();
  const generate = async () => {
    const made = await act("Make a signing key", async (ask) => {
      const { companies } = await ask<{ companies: readonly { id: string }[] }>("/overview");
      const level = companies.some((each) => each.id === account) ? "companies" : "merchants";
      const path = `/v3/${level}/${encodeURIComponent(account)}/webhooks/${encodeURIComponent(id)}/generateHmac`;
      return callApi<{ hmacKey: string }>(ask, "POST", path);
    });
    setKey(made?.hmacKey);
  };
  return (
    <Card title="Signing key">
      {key === undefined ? (
        <p class="controls">
          <span class="quiet">
            {isSigned
              ? "Events are signed. Another key ends the one before: give it to your server."
              : "Events are not signed: a key lets your server tell ours from others."}
          </span>
          <Button kind="small" onClick={() => void generate()}>
            {isSigned ? "Make another key" : "Make a key"}
          </Button>
        </p>
      ) : (
        <p class="secret">
          <span>Shown once:</span> <code tabIndex={0}>{key}</code> <Copy text={key}>Copy</Copy>
        </p>
      )}
    </Card>
  );
}
