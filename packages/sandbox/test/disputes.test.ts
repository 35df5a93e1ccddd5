import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
import fc from "fast-check";
import {
  DISPUTE_EVENTS,
  type Dispute,
  disputed as after,
  defenseProblem,
  isOver,
} from "../src/domain/payments/dispute.ts";
import { request } from "./support/requests.ts";
import type { Item } from "./support/receiver.ts";
import { CARD, EUR, merchantAccount, shop, type Shop } from "./support/shop.ts";

const AUTO = { additionalData: {} };

const paid = (made: Shop, holderName: string, more: object = {}) =>
  made.pay({ ...AUTO, paymentMethod: { ...CARD, holderName }, ...more });

async function disputeCall({ sandbox }: Shop, operation: string, dispute: string, more: object = {}) {
  const body = { merchantAccountCode: merchantAccount, disputePspReference: dispute, ...more };
  const path = `/ca/services/DisputeService/v30/${operation}`;
  const { status, body: answer } = await request(sandbox, "POST", path, { body });
  assert.equal(status, 200, JSON.stringify(answer));
  return answer as { defenseReasons?: Record<string, unknown>[]; disputeServiceResult: Record<string, unknown> };
}

const happen = (made: Shop, pspReference: unknown, body: object) =>
  request(made.sandbox, "POST", `/_sandbox/payments/${String(pspReference)}/events`, { body });

/** A payment by Mastercard that is disputed, and the reference of the dispute. */
async function disputed(t: TestContext, reasonCode = "4853") {
  const made = await shop(t);
  const paymentMethod = { ...CARD, number: "5555341244441115", holderName: `Chargeback:${reasonCode}` };
  const { body } = await made.pay({ ...AUTO, paymentMethod });
  const [notified] = await made.items("NOTIFICATION_OF_CHARGEBACK");
  assert.ok(notified !== undefined);
  return { made, payment: body["pspReference"], dispute: notified.pspReference };
}

const codes = (items: readonly Item[]) => items.map(({ eventCode }) => eventCode);
const statuses = (items: readonly Item[]) => items.map(({ additionalData }) => additionalData["disputeStatus"]);

describe("a payment whose holder is named so", () => {
  for (const [name, reasonCode, events, last] of [
    ["Chargeback:13.1", "13.1", ["NOTIFICATION_OF_CHARGEBACK", "CHARGEBACK"], "Undefended"],
    ["chargeback", "10.4", ["NOTIFICATION_OF_CHARGEBACK", "CHARGEBACK"], "Undefended"],
    ["Chargeback Reversed", "10.4", ["NOTIFICATION_OF_CHARGEBACK", "CHARGEBACK", "CHARGEBACK_REVERSED"], "Pending"],
    [
      "Second Chargeback",
      "10.4",
      ["NOTIFICATION_OF_CHARGEBACK", "CHARGEBACK", "CHARGEBACK_REVERSED", "SECOND_CHARGEBACK"],
      "Lost",
    ],
  ] as const)
    test(`${name}: is disputed once it is captured`, async (t) => {
      const made = await shop(t);
      const { body } = await made.pay({ paymentMethod: { ...CARD, holderName: name } });
      assert.deepEqual((await made.items()).length, 1);
      await made.modify(body["pspReference"], "captures", { amount: EUR(700) });
      const told = (await made.items()).slice(2);
      assert.deepEqual(codes(told), events);
      assert.equal(statuses(told).at(-1), last);
      assert.equal(new Set(told.map(({ pspReference }) => pspReference)).size, 1);
      for (const { amount, originalReference, additionalData, success } of told) {
        assert.deepEqual([amount, originalReference, success], [EUR(700), body["pspReference"], "true"]);
        assert.equal(additionalData["chargebackReasonCode"], reasonCode);
        assert.equal(additionalData["defensePeriodEndsAt"], "2026-01-19T00:00:00+00:00");
      }
    });

  test("is disputed when it is captured by itself, later too", async (t) => {
    const made = await shop(t);
    await paid(made, "Chargeback", { captureDelayHours: 24 });
    assert.equal((await made.items()).length, 1);
    await made.sandbox.clock.advance({ hours: 24 });
    assert.equal((await made.items("CHARGEBACK")).length, 1);
  });
});

describe("the Disputes API", () => {
  test("defends with the documents that a reason needs, and the money comes back", async (t) => {
    const { made, dispute, payment } = await disputed(t);
    const reasons = await disputeCall(made, "retrieveApplicableDefenseReasons", dispute);
    const goods = reasons.defenseReasons?.find((each) => each["defenseReasonCode"] === "GoodsNotReturned");
    assert.equal(goods?.["satisfied"], false);
    const early = await disputeCall(made, "defendDispute", dispute, { defenseReasonCode: "GoodsNotReturned" });
    assert.equal(early.disputeServiceResult["success"], false);
    const document = {
      content: "JVBERg==",
      contentType: "application/pdf",
      defenseDocumentTypeCode: "GoodsNotReturned",
    };
    await disputeCall(made, "supplyDefenseDocument", dispute, { defenseDocuments: [document] });
    const after = await disputeCall(made, "retrieveApplicableDefenseReasons", dispute);
    const types = after.defenseReasons?.[0]?.["defenseDocumentTypes"] as { available: boolean }[] | undefined;
    const available = types?.[1];
    assert.equal(available?.available, true);
    await made.modify(payment, "refunds", { amount: EUR(1) });
    const defended = await disputeCall(made, "defendDispute", dispute, { defenseReasonCode: "GoodsNotReturned" });
    assert.deepEqual(defended.disputeServiceResult, { success: true });
    await made.modify(payment, "refunds", { amount: EUR(1) });
    await made.sandbox.clock.advance({ days: 60 });
    const told = (await made.items()).slice(3);
    assert.deepEqual(
      told.map(({ eventCode, success }) => `${eventCode} ${success}`),
      [
        "REFUND false",
        "INFORMATION_SUPPLIED true",
        "CHARGEBACK_REVERSED true",
        "REFUND true",
        "ISSUER_RESPONSE_TIMEFRAME_EXPIRED true",
      ],
    );
    assert.equal(statuses(told).at(-1), "Won");
    const again = await disputeCall(made, "defendDispute", dispute, { defenseReasonCode: "GoodsNotReturned" });
    assert.deepEqual(again.disputeServiceResult, { success: false, errorMessage: "Dispute is not defendable" });
  });

  test("takes a document away again", async (t) => {
    const { made, dispute } = await disputed(t, "4837");
    const document = { content: "JVBERg==", contentType: "image/tiff", defenseDocumentTypeCode: "DefenseMaterial" };
    await disputeCall(made, "supplyDefenseDocument", dispute, { defenseDocuments: [document] });
    const defenseDocumentType = "DefenseMaterial";
    const first = await disputeCall(made, "deleteDisputeDefenseDocument", dispute, { defenseDocumentType });
    const second = await disputeCall(made, "deleteDisputeDefenseDocument", dispute, { defenseDocumentType });
    assert.deepEqual(
      [first, second].map((each) => each.disputeServiceResult["success"]),
      [true, false],
    );
    const wrong = { ...document, defenseDocumentTypeCode: "Selfie" };
    const refused = await disputeCall(made, "supplyDefenseDocument", dispute, { defenseDocuments: [wrong] });
    assert.match(String(refused.disputeServiceResult["errorMessage"]), /Selfie/);
  });

  test("accepts for good", async (t) => {
    const { made, dispute } = await disputed(t);
    assert.deepEqual(await disputeCall(made, "acceptDispute", dispute), { disputeServiceResult: { success: true } });
    const [ended] = await made.items("DISPUTE_DEFENSE_PERIOD_ENDED");
    assert.equal(ended?.additionalData["disputeStatus"], "Accepted");
    const again = await disputeCall(made, "acceptDispute", dispute);
    assert.equal(again.disputeServiceResult["errorMessage"], "Dispute is not defendable");
    await made.sandbox.clock.advance({ days: 90 });
    assert.equal((await made.items("DISPUTE_DEFENSE_PERIOD_ENDED")).length, 1);
  });

  test("knows of no dispute of another's, and of none that is out of time", async (t) => {
    const { made, dispute } = await disputed(t);
    const unknown = await disputeCall(made, "retrieveApplicableDefenseReasons", "AAAAAAAAAAAAAAAA");
    assert.deepEqual(unknown, {
      defenseReasons: [],
      disputeServiceResult: { success: false, errorMessage: "Dispute not found" },
    });
    const other = { merchantAccountCode: "AcmeGroup_Stores" };
    const theirs = await disputeCall(made, "acceptDispute", dispute, other);
    assert.equal(theirs.disputeServiceResult["errorMessage"], "Dispute not found");
    await made.sandbox.clock.advance({ days: 40 });
    const [ended] = await made.items("DISPUTE_DEFENSE_PERIOD_ENDED");
    assert.equal(ended?.additionalData["disputeStatus"], "Lost");
    const late = await disputeCall(made, "acceptDispute", dispute);
    assert.equal(late.disputeServiceResult["success"], false);
  });
});

test("whatever happens to a dispute, the bank has all of it or nothing, and no event undoes what is accepted", () => {
  const opened: Dispute = {
    ...{ pspReference: "D", paymentPspReference: "P", companyId: "C", merchantAccount: "M", scheme: "visa" },
    ...{ reasonCode: "10.4", reason: "", cause: "fraud", amount: EUR(1), status: "Undefended" },
    ...{ openedAt: 0, defensePeriodEndsAt: 1, isCharged: false, documents: [] },
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DISPUTE_EVENTS), { maxLength: 12 }), (events) => {
      const last = events.reduce(after, opened);
      const { status, isCharged } = last;
      if (status === "Won") assert.equal(isCharged, false);
      assert.deepEqual({ ...last, status: "Undefended", isCharged: false }, opened);
      const accepted = after({ ...last, status: "Accepted" }, "DISPUTE_DEFENSE_PERIOD_ENDED");
      assert.equal(accepted.status, "Accepted");
      if (isOver(last)) assert.notEqual(defenseProblem(last, 0), undefined);
    }),
  );
});

describe("what the control interface makes happen", () => {
  test("is any step of a dispute, with its amount and reason", async (t) => {
    const made = await shop(t);
    const { body } = await made.pay(AUTO);
    const psp = body["pspReference"];
    await happen(made, psp, { eventCode: "NOTIFICATION_OF_FRAUD" });
    await happen(made, psp, { eventCode: "REQUEST_FOR_INFORMATION", reasonCode: "30" });
    await happen(made, psp, { eventCode: "NOTIFICATION_OF_CHARGEBACK" });
    for (const eventCode of ["CHARGEBACK", "PREARBITRATION_OPEN", "PREARBITRATION_WON"])
      await happen(made, psp, { eventCode });
    await happen(made, psp, { eventCode: "NOTIFICATION_OF_CHARGEBACK", amount: EUR(300), reasonCode: "13.1" });
    const told = (await made.items()).slice(1);
    assert.deepEqual(
      told.map(
        ({ eventCode, additionalData, amount }) => `${eventCode} ${additionalData["disputeStatus"]} ${amount.value}`,
      ),
      [
        "NOTIFICATION_OF_FRAUD undefined 1000",
        "REQUEST_FOR_INFORMATION Unresponded 1000",
        "NOTIFICATION_OF_CHARGEBACK Undefended 1000",
        "CHARGEBACK Undefended 1000",
        "PREARBITRATION_OPEN Undefended 1000",
        "PREARBITRATION_WON Won 1000",
        "NOTIFICATION_OF_CHARGEBACK Undefended 300",
      ],
    );
    assert.equal(told[0]?.additionalData["nofSchemeCode"], "visa");
    assert.equal(told[1]?.additionalData["rfiReasonCode"], "30");
    const listed = await request(made.sandbox, "GET", "/_sandbox/disputes");
    assert.deepEqual(
      (listed.body as unknown as { status: string; reasonCode: string }[]).map(
        (each) => `${each.reasonCode} ${each.status}`,
      ),
      ["13.1 Undefended", "30 Won"],
    );
  });

  test("is what becomes of captures, refunds, reviews and authorisations", async (t) => {
    const made = await shop(t);
    const first = (await made.pay(AUTO)).body["pspReference"];
    await made.modify(first, "refunds", { amount: EUR(400) });
    await happen(made, first, { eventCode: "REFUNDED_REVERSED" });
    await made.modify(first, "refunds", { amount: EUR(1000) });
    await happen(made, first, { eventCode: "REFUND_FAILED" });
    await happen(made, first, { eventCode: "CAPTURE_FAILED" });
    const second = (await made.pay()).body["pspReference"];
    await happen(made, second, { eventCode: "MANUAL_REVIEW_REJECT" });
    const third = (await made.pay()).body["pspReference"];
    const ended = await happen(made, third, { eventCode: "EXPIRE" });
    assert.equal(ended.body["standing"], "expired");
    const waiting = (await made.pay({ paymentMethod: { type: "blik", blikCode: "777777" } })).body["pspReference"];
    await happen(made, waiting, { eventCode: "OFFER_CLOSED" });
    const pending = (await made.pay({ paymentMethod: { ...CARD, holderName: "PENDING" } })).body["pspReference"];
    await happen(made, pending, { eventCode: "AUTHORISATION", success: false });
    assert.deepEqual(await made.events(), [
      ...["AUTHORISATION true", "REFUND true", "REFUNDED_REVERSED true", "REFUND true", "REFUND_FAILED true"],
      ...["CAPTURE_FAILED true", "AUTHORISATION true", "MANUAL_REVIEW_REJECT true", "CANCEL_OR_REFUND true"],
      ...["AUTHORISATION true", "EXPIRE true", "OFFER_CLOSED true", "AUTHORISATION false"],
    ]);
  });

  test("is a report, and what cannot happen is refused with the reason", async (t) => {
    const made = await shop(t);
    const report = await request(made.sandbox, "POST", `/_sandbox/merchants/${merchantAccount}/reports`, {
      body: { name: "settlement.csv", url: "https://reports.example/settlement.csv" },
    });
    assert.deepEqual(report.body, { name: "settlement.csv" });
    const [item] = await made.items("REPORT_AVAILABLE");
    assert.deepEqual([item?.pspReference, item?.reason], ["settlement.csv", "https://reports.example/settlement.csv"]);
    const { body } = await made.pay();
    for (const [psp, asked, status, why] of [
      [body["pspReference"], { eventCode: "CHARGEBACK" }, 400, /authorised/],
      [body["pspReference"], { eventCode: "OFFER_CLOSED" }, 400, /authorised/],
      [body["pspReference"], { eventCode: "LUNCH" }, 400, /eventCode.*AUTHORISATION/],
      [body["pspReference"], { eventCode: "CHARGEBACK", amount: 5 }, 400, /amount/],
      [body["pspReference"], { eventcode: "CHARGEBACK" }, 400, /eventcode.*not a field/],
      ["AAAAAAAAAAAAAAAA", { eventCode: "CHARGEBACK" }, 404, /no payment/],
    ] as const) {
      const refused = await happen(made, psp, asked);
      assert.equal(refused.status, status);
      assert.match(String(refused.body["error"]), why);
    }
  });
});
