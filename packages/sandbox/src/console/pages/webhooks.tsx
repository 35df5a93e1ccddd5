import type { Overview } from "../../control/overview.ts";
import type { DeliveryView, WebhookView } from "../../control/webhook-views.ts";
import { useAddress } from "../address.ts";
import { Card, Empty, Link, Page, Tag } from "../parts/basics.tsx";
import { DeliveryTable } from "../parts/deliveries.tsx";
import { Field, Filter, Form, Search } from "../parts/forms.tsx";
import { Queue } from "../parts/queue.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { callApi, useLoaded, useSandbox } from "../sandbox.ts";

const COLUMNS: readonly Column<WebhookView>[] = [
  {
    name: "Address",
    cell: ({ id, url }) => (
      <Link to={["webhooks", id]} class="row">
        {url}
      </Link>
    ),
  },
  { name: "State", cell: ({ active }) => <Tag>{active ? "active" : "inactive"}</Tag> },
  { name: "Account", isMinor: true, cell: ({ account }) => account },
  { name: "Type", isMinor: true, cell: ({ type, format }) => `${type}, ${format}` },
  { name: "Signed", isMinor: true, cell: ({ isSigned }) => (isSigned ? "yes" : "no") },
  { name: "Waiting", isNumber: true, cell: ({ waiting }) => waiting },
];

export function WebhooksPage() {
  const { value: webhooks } = useLoaded<readonly WebhookView[]>("/webhooks");
  return (
    <Page title="Webhooks" name="Webhooks">
      <Card title="Where events go">
        {webhooks !== undefined && webhooks.length > 0 && (
          <Table name="Webhooks" columns={COLUMNS} items={webhooks} keyOf={({ id }) => id} />
        )}
        {webhooks?.map((webhook) => (
          <Queue key={webhook.id} webhook={webhook} />
        ))}
        {webhooks?.length === 0 && (
          <Empty title="No webhook is set up">
            <p>
              Give the address of your server, or run <code>adyen-kit webhooks listen</code> to see events in a
              terminal.
            </p>
          </Empty>
        )}
        <NewWebhook />
      </Card>
      <Deliveries webhooks={webhooks ?? []} />
    </Page>
  );
}

function NewWebhook() {
  const { act } = useSandbox();
  const { value: overview } = useLoaded<Overview>("/overview");
  const [company] = overview?.companies ?? [];
  if (company === undefined) return null;
  const add = (url: string, form: HTMLFormElement) =>
    act(`Add a webhook of ${company.id}`, async (ask) => {
      await callApi(ask, "POST", `/v3/companies/${encodeURIComponent(company.id)}/webhooks`, {
        ...{ type: "standard", url, communicationFormat: "json", active: true },
        ...{ filterMerchantAccountType: "allAccounts", filterMerchantAccounts: [] },
      });
      form.reset();
    });
  return (
    <Form class="inline" name="New webhook" onSubmit={(text, form) => void add(text("url"), form)}>
      <Field label="Address of your server">
        <input name="url" type="url" required placeholder="http://127.0.0.1:3000/webhooks" spellcheck={false} />
      </Field>
      <button>Add webhook</button>
    </Form>
  );
}

const STATES = ["waiting", "delivered", "given-up"];

function Deliveries({ webhooks }: { readonly webhooks: readonly WebhookView[] }) {
  const { query } = useAddress();
  const given = ["search", "state"].map((name) => [name, query.get(name) ?? ""]).filter(([, value]) => value !== "");
  const filter = new URLSearchParams({ ...Object.fromEntries(given), count: "200" });
  const { value: deliveries } = useLoaded<readonly DeliveryView[]>(`/deliveries?${filter}`);
  return (
    <Card title="Deliveries">
      <div class="filters">
        <Search label="Search references and events" />
        <Filter name="state" label="State" options={STATES} />
      </div>
      {deliveries !== undefined && deliveries.length > 0 && <DeliveryTable deliveries={deliveries} />}
      {deliveries?.length === 0 &&
        (given.length > 0 ? (
          <Empty title="No delivery fits">
            <p>Take a filter away.</p>
          </Empty>
        ) : (
          <Empty title="No event has been sent yet">
            <p>
              {webhooks.length === 0 ? "Set up a webhook first. Then " : ""}
              <Link to={["payments", "new"]}>make a payment</Link>: its AUTHORISATION appears here.
            </p>
          </Empty>
        ))}
    </Card>
  );
}
