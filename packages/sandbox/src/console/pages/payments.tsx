import type { Overview } from "../../control/overview.ts";
import type { PaymentView } from "../../control/payment-views.ts";
import { useAddress } from "../address.ts";
import { Card, Empty, Link, Page, Tag } from "../parts/basics.tsx";
import { Filter, Search } from "../parts/forms.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { useLoaded } from "../sandbox.ts";

const STANDINGS = [
  ...["waiting", "received", "authorised", "partly captured", "captured", "partly refunded", "refunded"],
  ...["refused", "cancelled", "expired"],
];
const FILTERS = ["search", "standing", "merchantAccount"];

const COLUMNS: readonly Column<PaymentView>[] = [
  {
    name: "Payment",
    isWhole: true,
    cell: ({ pspReference }) => (
      <Link to={["payments", pspReference]} class="row">
        <code>{pspReference}</code>
      </Link>
    ),
  },
  { name: "Amount", isNumber: true, cell: ({ shown }) => <strong>{shown}</strong> },
  { name: "State", cell: ({ standing }) => <Tag>{standing}</Tag> },
  { name: "Method", isMinor: true, isWhole: true, cell: ({ method }) => method },
  { name: "Reference", isMinor: true, cell: ({ reference }) => reference },
  { name: "Merchant account", isExtra: true, cell: ({ merchantAccount }) => merchantAccount },
  { name: "Created", isMinor: true, cell: ({ createdAt }) => <Time at={createdAt} /> },
];

export function PaymentTable({ payments }: { readonly payments: readonly PaymentView[] }) {
  return <Table name="Payments" columns={COLUMNS} items={payments} keyOf={({ pspReference }) => pspReference} />;
}

/** How the first payment comes to be. */
export function NoPayments() {
  return (
    <Empty title="No payment has been made yet">
      <p>
        <Link to={["payments", "new"]}>Make one with a test card</Link>, or let your program call{" "}
        <code>POST {location.origin}/v72/payments</code>.
      </p>
    </Empty>
  );
}

export function PaymentsPage() {
  const { query } = useAddress();
  const given = FILTERS.map((name) => [name, query.get(name) ?? ""]).filter(([, value]) => value !== "");
  const filter = new URLSearchParams({ ...Object.fromEntries(given), count: "200" });
  const { value: payments } = useLoaded<readonly PaymentView[]>(`/payments?${filter}`);
  const { value: overview } = useLoaded<Overview>("/overview");
  const merchants = overview?.companies.flatMap(({ merchantIds }) => merchantIds) ?? [];
  return (
    <Page
      {...{ title: "Payments", name: "Payments" }}
      actions={
        <Link to={["payments", "new"]} class="button main">
          Make a payment
        </Link>
      }
    >
      <Card>
        <div class="filters">
          <Search label="Search references, methods, amounts" />
          <Filter name="standing" label="State" options={STANDINGS} />
          <Filter name="merchantAccount" label="Merchant account" options={merchants} />
        </div>
        {payments === undefined ? null : payments.length > 0 ? (
          <PaymentTable payments={payments} />
        ) : given.length > 0 ? (
          <Empty title="No payment fits">
            <p>Of the last 2,000 payments none is like this. Take a filter away.</p>
          </Empty>
        ) : (
          <NoPayments />
        )}
      </Card>
    </Page>
  );
}
