import assert from "node:assert/strict";
import { test } from "node:test";
import type { Undocumented } from "@adyen-kit/client";
import type { PaymentResponse } from "@adyen-kit/client/checkout/v72/types";
import type { PlatformEvent, StandardEvent } from "@adyen-kit/client/webhooks";
import { holds, type Same } from "../support/types.ts";

type Action = NonNullable<PaymentResponse["action"]>;

test("an event that is newer than the types is read by its name as a text", () => {
  const isNew = (event: StandardEvent): boolean => {
    // @ts-expect-error: between constants that are known the compiler refuses one that is not
    // oxlint-disable-next-line typescript/no-unsafe-enum-comparison -- as would the linter
    if (event.eventCode === "NEWER_THAN_THE_TYPES") return false;
    const name: string = event.eventCode;
    return name === "NEWER_THAN_THE_TYPES";
  };
  const event = { eventCode: "OTHER" as Undocumented };
  assert.equal(isNew(event), false);
  assert.equal(isNew({ ...event, eventCode: "NEWER_THAN_THE_TYPES" as Undocumented }), false);
});

test("what is left of a union after its known members is the one that is not", () => {
  const fieldsOf = (action: Action): unknown => {
    switch (action.type) {
      case "await":
      case "bankTransfer":
      case "delegatedAuthentication":
      case "nativeRedirect":
      case "qrCode":
      case "redirect":
      case "sdk":
      case "threeDS2":
      case "voucher":
      case "wechatpaySDK":
        return undefined;
      default:
        holds<Same<typeof action.type, Undocumented>>(true);
        return action["field"];
    }
  };
  // A mock of an answer that Adyen may give one day.
  assert.equal(fieldsOf({ type: "newAction" as Undocumented, field: 1 }), 1);
});

test("a platform event of a new type is one too", () => {
  const event: PlatformEvent = { type: "new.type" as Undocumented, data: {} };
  const type: string = event.type;
  assert.equal(type, "new.type");
});
