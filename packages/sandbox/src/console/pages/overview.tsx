import type { Overview } from "../../control/overview.ts";
import type { WebhookView } from "../../control/webhook-views.ts";
import { Card, Empty, Link, Page } from "../parts/basics.tsx";
import { Code, Copy } from "../parts/code.tsx";
import { Queue } from "../parts/queue.tsx";
import { useLoaded, useSandbox } from "../sandbox.ts";
import { NoPayments, PaymentTable } from "./payments.tsx";
import { RequestTable } from "./requests.tsx";

const SHOWN = 8;

export function OverviewPage() {
  const { value: overview } = useLoaded<Overview>("/overview");
  const { value: webhooks = [] } = useLoaded<readonly WebhookView[]>("/webhooks");
  const { requests } = useSandbox();
  const held = webhooks.filter(({ first }) => (first?.attempts.length ?? 0) > 0);
  const failed = requests.filter(({ status }) => status === 0 || status >= 400);
  if (overview === undefined) return null;
  return (
    <Page
      {...{ title: "Overview", name: "Overview" }}
      actions={
        <Link to={["payments", "new"]} class="button main">
          Make a payment
        </Link>
      }
    >
      {held.length > 0 && (
        <Card title="Webhooks that are held up">
          {held.map((webhook) => (
            <Queue key={webhook.id} webhook={webhook} />
          ))}
        </Card>
      )}
      <Card title="Latest payments" aside={<Link to={["payments"]}>All payments</Link>}>
        {overview.payments.length > 0 ? <PaymentTable payments={overview.payments.slice(0, SHOWN)} /> : <NoPayments />}
      </Card>
      {failed.length > 0 && (
        <Card
          title="Requests that were refused or failed"
          aside={
            <Link to={["requests"]} query={{ outcome: "4xx refused" }}>
              All that were refused
            </Link>
          }
        >
          <RequestTable requests={failed.slice(0, SHOWN)} />
        </Card>
      )}
      <Connect overview={overview} />
    </Page>
  );
}

/** How a program comes here. */
function Connect({ overview }: { readonly overview: Overview }) {
  const [company] = overview.companies;
  if (company === undefined)
    return (
      <Empty title="This world has no company">
        <p>
          Make a world with one on the page <Link to={["settings"]}>Settings</Link>.
        </p>
      </Empty>
    );
  const variables = [
    `ADYEN_BASE_URL=${location.origin}`,
    `ADYEN_COMPANY_ACCOUNT=${company.id}`,
    `ADYEN_MERCHANT_ACCOUNT=${company.merchantIds[0] ?? ""}`,
  ].join("\n");
  return (
    <Card title="Connect a program" aside={<Copy text={variables}>Copy</Copy>}>
      <p class="quiet">
        Each request appears under <Link to={["requests"]}>Requests</Link>, with its body and its answer. The key was
        shown when the state was made; the command keeps it in <code>.adyen-kit/sandbox.env</code>.
      </p>
      <Code text={variables} label="Variables for a program" />
    </Card>
  );
}
