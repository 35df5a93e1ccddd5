import type { TerminalView } from "../../control/views.ts";
import { Card, Empty, Link, Page, Tag } from "../parts/basics.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { useLoaded } from "../sandbox.ts";

const COLUMNS: readonly Column<TerminalView>[] = [
  { name: "Terminal", cell: ({ id }) => <code>{id}</code> },
  {
    name: "State",
    cell: ({ busyWith, merchantAccount }) =>
      busyWith !== undefined ? (
        <Tag tone="warn">waits for the shopper</Tag>
      ) : (
        <Tag tone="">{merchantAccount === undefined ? "in stock" : "ready"}</Tag>
      ),
  },
  { name: "Merchant account", isMinor: true, cell: ({ merchantAccount }) => merchantAccount ?? "–" },
  { name: "Screen", cell: ({ id, page }) => <a href={page}>{`Screen of ${id}`}</a> },
];

export function TerminalsPage() {
  const { value: terminals } = useLoaded<readonly TerminalView[]>("/terminals");
  return (
    <Page title="Terminals" name="Terminals">
      <Card>
        <p class="quiet">
          A terminal ends a payment at once, by its amount. To stand at it yourself, set{" "}
          <Link to={["settings"]}>terminals to attended</Link>, send a payment and open its screen.
        </p>
        {terminals === undefined ? null : terminals.length > 0 ? (
          <Table name="Terminals" columns={COLUMNS} items={terminals} keyOf={({ id }) => id} />
        ) : (
          <Empty title="There is no terminal">
            <p>Order one with Management: POST /v3/merchants/…/terminalOrders, or seed one.</p>
          </Empty>
        )}
      </Card>
    </Page>
  );
}
