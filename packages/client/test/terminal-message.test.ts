import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ConfigurationError } from "@adyen-kit/client";
import {
  type Answer,
  type CloudTerminal,
  createMessage,
  newServiceId,
  type RequestBody,
} from "@adyen-kit/client/terminal";
import type { Messages, PaymentResponse } from "@adyen-kit/client/terminal/messages/v1";
import { payment, POI_ID, SALE_ID } from "./support/terminal.ts";

const parties = { poiId: POI_ID, saleId: SALE_ID };

/** True where two types are the same. The compiler refuses this file where an expectation does not hold. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(value: T): T => value;

describe("a message to a terminal", () => {
  test("gets its header", () => {
    assert.deepEqual(createMessage("Payment", payment, { ...parties, serviceId: "0207111104" }), {
      SaleToPOIRequest: {
        MessageHeader: {
          ...{ ProtocolVersion: "3.0", MessageClass: "Service", MessageCategory: "Payment", MessageType: "Request" },
          ...{ ServiceID: "0207111104", SaleID: SALE_ID, POIID: POI_ID },
        },
        PaymentRequest: payment,
      },
    });
  });

  test("goes to a device of the terminal where it must", () => {
    const print = { PrintOutput: { DocumentQualifier: "Document", ResponseMode: "PrintEnd", OutputContent: {} } };
    const { SaleToPOIRequest: message } = createMessage("Print", print as never, parties);
    assert.deepEqual([message.MessageHeader.MessageClass, message.PrintRequest], ["Device", print]);
    const update = { MessageReference: {}, OutputContent: { OutputFormat: "Text" } };
    const { SaleToPOIRequest: other } = createMessage("InputUpdate", update, parties);
    assert.deepEqual([other.MessageHeader.MessageClass, other.InputUpdate], ["Device", update]);
  });

  test("has an id of its own", () => {
    const ids = new Set(Array.from({ length: 10_000 }, newServiceId));
    assert.equal(ids.size, 10_000);
    for (const id of ids) assert.match(id, /^[0-9A-Z]{10}$/);
    const { ServiceID } = createMessage("Logout", {}, parties).SaleToPOIRequest.MessageHeader;
    assert.match(ServiceID ?? "", /^[0-9A-Z]{10}$/);
  });

  test("that cannot be sent is refused by name", () => {
    const cases: readonly (readonly [() => unknown, string])[] = [
      [() => createMessage("Payment", payment, { ...parties, serviceId: "12345678901" }), "serviceId"],
      [() => createMessage("Payment", payment, { ...parties, serviceId: "" }), "serviceId"],
      [() => createMessage("Payment", payment, { ...parties, serviceId: "a-b" }), "serviceId"],
      [() => createMessage("Payment", payment, { ...parties, saleId: " " }), "saleId"],
      [() => createMessage("Payment", payment, { ...parties, poiId: "" }), "poiId"],
      [() => createMessage("Payment", undefined as never, parties), "body"],
      [() => createMessage("__proto__" as never, payment as never, parties), "category"],
    ];
    for (const [make, field] of cases) {
      assert.throws(make, (error) => error instanceof ConfigurationError && error.field === field);
    }
  });

  test("has the types of its category, and its answer too", () => {
    holds<Same<RequestBody<"Payment">, Messages["payment"]["request"]>>(true);
    holds<Same<RequestBody<"CardReaderAPDU">, Messages["cardreaderapdu"]["request"]>>(true);
    holds<Same<Answer<"Payment">["PaymentResponse"], PaymentResponse>>(true);
    holds<Same<Answer<"TransactionStatus">["TransactionStatusResponse"], Messages["transactionstatus"]["response"]>>(
      true,
    );
    holds<undefined extends Answer<"Abort"> ? true : false>(true);
    const neverCalled = [
      // @ts-expect-error: there is no such category
      (terminal: CloudTerminal) => terminal.send("Refund", payment),
      // @ts-expect-error: a notification is received, not sent
      (terminal: CloudTerminal) => terminal.send("EventNotification", {}),
      // @ts-expect-error: the body is of another category
      (terminal: CloudTerminal) => terminal.send("Reversal", payment),
      // @ts-expect-error: a field has the wrong type
      (terminal: CloudTerminal) => terminal.send("Logout", { MaintenanceAllowed: "yes" }),
      async (terminal: CloudTerminal) => (await terminal.send("Payment", payment)).PaymentResponse.Response.Result,
    ];
    assert.equal(neverCalled.length, 5);
  });
});
