import type { LoggedRequest } from "../../http/request-log.ts";
import { useAddress } from "../address.ts";
import { merchantOf, mentions } from "../links.ts";
import { Card, Empty, Link, Page, Tag } from "../parts/basics.tsx";
import { Filter, Search } from "../parts/forms.tsx";
import { StatusTag } from "../parts/status.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { useSandbox } from "../sandbox.ts";

const OUTCOMES: Readonly<Record<string, (request: LoggedRequest) => boolean>> = {
  "2xx done": ({ status }) => status >= 200 && status < 300,
  "4xx refused": ({ status }) => status >= 400 && status < 500,
  "5xx failed": ({ status }) => status >= 500,
  "met a fault": ({ fault }) => fault !== undefined,
};

const COLUMNS: readonly Column<LoggedRequest>[] = [
  { name: "Status", cell: ({ status }) => <StatusTag status={status} /> },
  {
    name: "Request",
    cell: ({ id, method, target, fault }) => (
      <Link to={["requests", String(id)]} class="row">
        <code>{`${method} ${target}`}</code> {fault !== undefined && <Tag tone="warn">{fault}</Tag>}
      </Link>
    ),
  },
  { name: "Operation", isMinor: true, cell: ({ operation }) => operation?.split("/").at(-1) },
  { name: "Merchant account", isExtra: true, cell: (request) => merchantOf(request) },
  { name: "Time", isMinor: true, cell: ({ at }) => <Time at={at} /> },
];

export function RequestTable({ requests }: { readonly requests: readonly LoggedRequest[] }) {
  return <Table name="Requests" columns={COLUMNS} items={requests} keyOf={({ id }) => id} />;
}

function NoRequests() {
  return (
    <Empty title="No request has come yet">
      <p>
        Point your program at <code>{location.origin}</code>: each request appears here, with its body and its answer.
      </p>
    </Empty>
  );
}

export function RequestsPage() {
  const { requests } = useSandbox();
  const { query } = useAddress();
  const [search, method, outcome, merchant] = ["search", "method", "outcome", "merchantAccount"].map(
    (name) => query.get(name) ?? "",
  );
  const words = (search ?? "").split(/\s+/).filter((word) => word !== "");
  const isWanted = OUTCOMES[outcome ?? ""];
  const found = requests.filter(
    (request) =>
      (method === "" || request.method === method) &&
      (merchant === "" || merchantOf(request) === merchant) &&
      (isWanted?.(request) ?? true) &&
      words.every((word) => mentions(request, word) || request.operation?.includes(word) === true),
  );
  const distinct = (values: readonly (string | undefined)[]) =>
    [...new Set(values)].filter((each) => each !== undefined).sort();
  return (
    <Page title="Requests" name="Requests">
      <Card>
        <div class="filters">
          <Search label="Search paths and bodies" />
          <Filter name="method" label="Method" options={distinct(requests.map((each) => each.method))} />
          <Filter name="outcome" label="Outcome" options={Object.keys(OUTCOMES)} />
          <Filter name="merchantAccount" label="Merchant account" options={distinct(requests.map(merchantOf))} />
        </div>
        {found.length > 0 ? (
          <RequestTable requests={found} />
        ) : requests.length > 0 ? (
          <Empty title="No request fits">
            <p>The last 500 requests are kept, and none is like this. Take a filter away.</p>
          </Empty>
        ) : (
          <NoRequests />
        )}
      </Card>
    </Page>
  );
}
