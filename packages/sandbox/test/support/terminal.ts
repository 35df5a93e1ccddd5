import assert from "node:assert/strict";
import { AdyenClient } from "@adyen-kit/client";
import { CloudTerminal, type TerminalKey } from "@adyen-kit/client/terminal";
import type { Sandbox } from "@adyen-kit/sandbox";

export const POI_ID = "V400m-324688179";
export const SALE_ID = "register-1";

/** A payment request, of an amount in major units. */
export function pay(
  amount: number,
  more: { reference?: string; data?: string; currency?: string; type?: "Refund" } = {},
) {
  const { reference = "till-1", data, currency = "EUR", type } = more;
  return {
    SaleData: {
      SaleTransactionID: { TransactionID: reference, TimeStamp: "2026-01-01T00:00:00Z" },
      ...(data !== undefined && { SaleToAcquirerData: data }),
    },
    PaymentTransaction: { AmountsReq: { Currency: currency, RequestedAmount: amount } },
    ...(type !== undefined && { PaymentData: { PaymentType: type } }),
  } as const;
}

/** The client's terminal over the cloud, at the Terminal API's own host. */
export function cloudTerminal(sandbox: Sandbox, key?: TerminalKey, merchantAccount?: string): CloudTerminal {
  const client = new AdyenClient(sandbox.connection());
  return new CloudTerminal(client, { poiId: POI_ID, saleId: SALE_ID, key, merchantAccount });
}

/** Sets the key that a terminal shares with cash registers, or where it tells what happens, as anybody would. */
export async function setNexo(sandbox: Sandbox, nexo: object): Promise<void> {
  const { status } = await sandbox.fetch(`/v3/terminals/${POI_ID}/terminalSettings`, {
    method: "PATCH",
    headers: { "x-api-key": sandbox.connection().apiKey, "content-type": "application/json" },
    body: JSON.stringify({ nexo }),
  });
  assert.equal(status, 200);
}

/** Resolves when the terminal is busy with a message. */
export async function untilBusy(sandbox: Sandbox, serviceId: string): Promise<void> {
  const isBusy = async () => (await sandbox.control.terminals()).some(({ busyWith }) => busyWith === serviceId);
  while (!(await isBusy())) await new Promise(setImmediate);
}

/** Pairs of an answer's `AdditionalResponse`. */
export function pairsOf(additional: string | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(additional));
}
