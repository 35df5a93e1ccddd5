import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import fc from "fast-check";
import { AdyenClient } from "@adyen-kit/client";
import { BalancePlatform } from "@adyen-kit/client/balance-platform/v2";
import { LegalEntity } from "@adyen-kit/client/legal-entity/v4";
import { Transfers } from "@adyen-kit/client/transfers/v4";
import { verify } from "@adyen-kit/client/webhooks";
import type { Sandbox } from "@adyen-kit/sandbox";
import { type Receiver, startReceiver } from "./support/receiver.ts";
import { request, startFrozen } from "./support/requests.ts";

const KEY = "0123456789ABCDEF".repeat(4);
const LIABLE = "BA00000000000000000000001";
const EUR = (value: number) => ({ currency: "EUR", value });
const SPAN = { createdSince: "2025-12-01T00:00:00Z", createdUntil: "2026-02-01T00:00:00Z" };

describe("a balance platform", () => {
  let sandbox: Sandbox;
  let hooks: Receiver;
  let platform: BalancePlatform;
  let entities: LegalEntity;
  let transfers: Transfers;
  const ending: (() => void)[] = [];
  before(async () => {
    hooks = await startReceiver({ after: (end) => ending.push(end as () => void) });
    sandbox = await startFrozen({
      seed: { webhooks: [{ type: "balance-platform-notification", url: hooks.url, hmacKey: KEY }] },
    });
    const client = new AdyenClient(sandbox.connection());
    platform = new BalancePlatform(client);
    entities = new LegalEntity(client);
    transfers = new Transfers(client);
  });
  after(async () => {
    await sandbox.close();
    for (const end of ending) end();
  });
  beforeEach(async () => {
    await sandbox.control.webhooksSettled();
    hooks.received.length = 0;
  });

  /** Types and data of the events so far, each of which the client has verified. */
  async function events(): Promise<{ type: string; data: Record<string, unknown> }[]> {
    await sandbox.control.webhooksSettled();
    const deliveries = await Promise.all(
      hooks.received.map(({ body, headers }) => verify(body, headers, { keys: KEY })),
    );
    return deliveries.map((delivery) => {
      assert.ok(delivery.kind === "platform");
      return delivery.event as unknown as { type: string; data: Record<string, unknown> };
    });
  }

  async function newUser(): Promise<{ entityId: string; holderId: string; accountId: string }> {
    const individual = { name: { firstName: "Ada", lastName: "Byron" }, residentialAddress: { country: "NL" } };
    const { id: entityId } = await entities.legalEntities.createLegalEntity({
      body: { type: "individual", individual },
    });
    const { id: holderId } = await platform.accountHolders.createAccountHolder({ body: { legalEntityId: entityId } });
    const { id: accountId } = await platform.balanceAccounts.createBalanceAccount({
      body: { accountHolderId: holderId },
    });
    return { entityId, holderId, accountId };
  }

  const pay = (balanceAccountId: string, to: object, value: number, more: object = {}) =>
    transfers.transfers.transferFunds({
      body: {
        ...{ amount: EUR(value), balanceAccountId, counterparty: to },
        category: "balanceAccountId" in to ? "internal" : "bank",
        ...more,
      },
    });
  const balanceOf = async (id: string) => {
    const { balances = [] } = await platform.balanceAccounts.getBalanceAccount({ id });
    return balances.find(({ currency }) => currency === "EUR");
  };

  test("keeps a legal entity, its business lines, bank accounts, documents and terms", async () => {
    const { entityId: id } = await newUser();
    const changed = await entities.legalEntities.updateLegalEntity({ id, body: { reference: "seller-1" } });
    assert.deepEqual([changed.reference, changed.individual?.name.firstName], ["seller-1", "Ada"]);
    const line = await entities.businessLines.createBusinessLine({
      body: { legalEntityId: id, service: "paymentProcessing", industryCode: "4431A" },
    });
    const lines = await entities.legalEntities.getAllBusinessLinesUnderLegalEntity({ id });
    assert.deepEqual(
      lines.businessLines.map((each) => each.id),
      [line.id],
    );
    const accountIdentification = { type: "iban", iban: "NL91ABNA0417164300" } as const;
    const bank = await entities.transferInstruments.createTransferInstrument({
      body: { legalEntityId: id, type: "bankAccount", bankAccount: { countryCode: "NL", accountIdentification } },
    });
    const passport = await entities.documents.uploadDocumentForVerificationChecks({
      body: {
        type: "passport",
        description: "p",
        owner: { type: "legalEntity", id },
        attachments: [{ content: "aGk=" }],
      },
    });
    const shown = await entities.legalEntities.getLegalEntity({ id });
    assert.deepEqual(shown.transferInstruments, [{ id: bank.id, accountIdentifier: "****4300" }]);
    assert.deepEqual(
      shown.documentDetails?.map((each) => each.id),
      [passport.id],
    );
    const short = await entities.documents.getDocument({ id: passport.id ?? "", skipContent: true });
    assert.equal(short.attachments, undefined);
    const terms = await entities.termsOfService.getTermsOfServiceDocument({
      ...{ id, body: { type: "adyenForPlatformsAdvanced", language: "en" } },
    });
    await entities.termsOfService.acceptTermsOfService({
      ...{ id, termsofservicedocumentid: terms.termsOfServiceDocumentId ?? "", body: { acceptedBy: id } },
    });
    assert.deepEqual((await entities.termsOfService.getTermsOfServiceStatus({ id })).termsOfServiceTypes, []);
    await entities.transferInstruments.deleteTransferInstrument({ id: bank.id });
    assert.equal((await entities.legalEntities.getLegalEntity({ id })).transferInstruments, undefined);
  });

  test("refuses what a legal entity lacks as recorded, and references that lead nowhere", async () => {
    for (const [sent, field] of [
      [{ type: "organization" }, "organization"],
      [{}, "type"],
    ] as const) {
      const { status, body } = await request(sandbox, "POST", "/lem/v3/legalEntities", { body: sent });
      const [wrong] = body["invalidFields"] as { name: string }[];
      assert.deepEqual(
        [status, body["errorCode"], body["title"], body["detail"], wrong?.name],
        [
          ...[422, "30_102", "The request is missing required fields or contains invalid data."],
          ...["Invalid legal entity information provided", field],
        ],
      );
    }
    for (const [path, sent, field] of [
      ["/bcl/v2/accountHolders", { legalEntityId: "LE9" }, "legalEntityId"],
      ["/bcl/v2/balanceAccounts", { accountHolderId: "AH9" }, "accountHolderId"],
      ["/lem/v4/businessLines", { legalEntityId: "LE9", service: "banking", industryCode: "1" }, "legalEntityId"],
    ] as const) {
      const refused = await request(sandbox, "POST", path, { body: sent });
      const [wrong] = refused.body["invalidFields"] as { name: string }[];
      assert.deepEqual([refused.status, wrong?.name], [422, field]);
    }
    const unknown = await request(sandbox, "GET", "/bcl/v2/paymentInstruments/PI9");
    assert.deepEqual(
      [unknown.status, unknown.body["errorCode"], unknown.body["title"], unknown.body["detail"]],
      [422, "30_112", "Entity was not found", "Payment instrument not found"],
    );
  });

  test("tells of account holders and balance accounts, whose capabilities are looked at and allowed", async () => {
    const { holderId } = await newUser();
    const types = (await events()).map(({ type }) => type);
    assert.deepEqual(types.toSorted(), [
      ...["balancePlatform.accountHolder.created", "balancePlatform.accountHolder.updated"],
      "balancePlatform.balanceAccount.created",
    ]);
    const created = (await events()).find(({ type }) => type.endsWith("accountHolder.created"));
    assert.ok(created);
    const asked = (created.data["accountHolder"] as { capabilities: Record<string, unknown> }).capabilities;
    assert.deepEqual(asked["receivePayments"], {
      ...{ enabled: true, requested: true, allowed: false, verificationStatus: "pending" },
    });
    const { capabilities } = await platform.accountHolders.getAccountHolder({ id: holderId });
    assert.deepEqual(capabilities?.["receivePayments"]?.allowed, true);
    const suspended = await platform.accountHolders.updateAccountHolder({
      id: holderId,
      body: { status: "suspended" },
    });
    assert.equal(suspended.status, "suspended");
  });

  test("finds wrong what a test asks for, and right what is sent again without", async () => {
    const { entityId, holderId } = await newUser();
    const header = (code: string) => ({ headers: { "x-requested-verification-code": code }, body: { reference: "r" } });
    const patch = (sent: object) => request(sandbox, "PATCH", `/lem/v3/legalEntities/${entityId}`, sent);
    assert.equal((await patch(header("all"))).status, 422);
    const wrong = (await patch(header("1_3004"))).body["problems"] as { verificationErrors: { code: string }[] }[];
    assert.equal(wrong[0]?.verificationErrors[0]?.code, "1_30");
    const found = (await platform.accountHolders.getAccountHolder({ id: holderId })).capabilities?.["receivePayments"];
    assert.deepEqual([found?.allowed, found?.verificationStatus], [false, "invalid"]);
    assert.equal(found?.problems?.[0]?.verificationErrors?.[0]?.subErrors?.[0]?.code, "1_3004");
    const { problems } = await entities.legalEntities.checkLegalEntitysVerificationErrors({ id: entityId });
    assert.equal(problems?.[0]?.entity?.id, entityId);
    await patch({ body: { reference: "r" } });
    const mended = (await platform.accountHolders.getAccountHolder({ id: holderId })).capabilities?.["receivePayments"];
    assert.deepEqual([mended?.allowed, mended?.verificationStatus, mended?.problems], [true, "valid", undefined]);
  });

  test("lists by offset and limit", async () => {
    const { holderId } = await newUser();
    for (let count = 0; count < 2; count += 1)
      await platform.balanceAccounts.createBalanceAccount({ body: { accountHolderId: holderId } });
    const page = (query: string) =>
      request(sandbox, "GET", `/bcl/v2/accountHolders/${holderId}/balanceAccounts${query}`);
    const first = (await page("?limit=2")).body;
    assert.deepEqual(
      [(first["balanceAccounts"] as object[]).length, first["hasNext"], first["hasPrevious"]],
      [2, true, false],
    );
    const last = (await page("?limit=2&offset=2")).body;
    assert.deepEqual(
      [(last["balanceAccounts"] as object[]).length, last["hasNext"], last["hasPrevious"]],
      [1, false, true],
    );
    assert.equal((await page("?limit=0")).status, 422);
    const seen: string[] = [];
    for await (const each of platform.accountHolders.getAllBalanceAccountsOfAccountHolder({ id: holderId, limit: 2 }))
      seen.push(each.id);
    assert.equal(new Set(seen).size, 3);
  });

  test("moves money between balance accounts: received, authorised, booked, on both sides", async () => {
    const { accountId } = await newUser();
    await sandbox.control.webhooksSettled();
    hooks.received.length = 0;
    const sent = await request(sandbox, "POST", "/btl/v4/transfers", {
      body: {
        amount: EUR(5000),
        balanceAccountId: LIABLE,
        category: "internal",
        counterparty: { balanceAccountId: accountId },
        reference: "t-1",
      },
    });
    assert.deepEqual([sent.status, sent.body["status"], sent.body["reason"]], [202, "received", "pending"]);
    assert.deepEqual(await balanceOf(accountId), {
      available: 5000,
      balance: 5000,
      currency: "EUR",
      pending: 0,
      reserved: 0,
    });
    const told = (await events()).map(
      ({ type, data }) => `${type.slice(16)} ${String(data["direction"] ?? "")} ${String(data["status"])}`,
    );
    for (const direction of ["outgoing", "incoming"]) {
      const own = told.filter((each) => each.includes(` ${direction} `));
      assert.deepEqual(own, [
        `transfer.created ${direction} received`,
        ...[`transfer.updated ${direction} authorised`, `transfer.updated ${direction} booked`],
      ]);
    }
    assert.equal(told.filter((each) => each.startsWith("transaction.created")).length, 2);
    const shown = await transfers.transfers.getTransfer({ id: String(sent.body["id"]) });
    assert.deepEqual(
      [shown.status, shown.events?.map(({ status }) => status)],
      ["booked", ["received", "authorised", "booked"]],
    );
    const found = await transfers.transfers.getAllTransfers({ ...SPAN, balanceAccountId: accountId, reference: "t-1" });
    assert.deepEqual(
      found.data?.map(({ direction }) => direction),
      ["incoming"],
    );
    const [transaction] =
      (await transfers.transactions.getAllTransactions({ ...SPAN, balanceAccountId: accountId })).data ?? [];
    assert.deepEqual([transaction?.amount, transaction?.status], [EUR(5000), "booked"]);
  });

  test("refuses what a balance does not allow, and pays out, fails and returns to a bank account", async () => {
    const { entityId, accountId } = await newUser();
    const bankAccount = {
      countryCode: "NL",
      accountIdentification: { type: "iban", iban: "NL91ABNA0417164300" },
    } as const;
    const { id: transferInstrumentId } = await entities.transferInstruments.createTransferInstrument({
      body: { legalEntityId: entityId, type: "bankAccount", bankAccount },
    });
    const refused = await pay(accountId, { transferInstrumentId }, 100);
    const after = await transfers.transfers.getTransfer({ id: refused.id ?? "" });
    assert.deepEqual([refused.status, after.status, after.reason], ["received", "refused", "notEnoughBalance"]);
    await pay(LIABLE, { balanceAccountId: accountId }, 1000);
    await pay(accountId, { transferInstrumentId }, 100);
    assert.equal((await balanceOf(accountId))?.available, 900);
    for (const [description, status, reason] of [
      ["RETURNED counterpartyAccountClosed", "returned", "counterpartyAccountClosed"],
      ["FAILED", "failed", "refusedByCounterpartyBank"],
    ] as const) {
      const { id = "" } = await pay(accountId, { transferInstrumentId }, 100, { description });
      const ended = await transfers.transfers.getTransfer({ id });
      assert.deepEqual([ended.status, ended.reason], [status, reason]);
      assert.equal((await balanceOf(accountId))?.available, 900);
    }
  });

  test("waits for approval and for a day, and lets what waits be cancelled", async () => {
    const { accountId } = await newUser();
    const to = { balanceAccountId: accountId };
    const review = { numberOfApprovalsRequired: 1 };
    const [approved, cancelled] = [await pay(LIABLE, to, 100, { review }), await pay(LIABLE, to, 100, { review })];
    assert.equal((await balanceOf(accountId))?.balance, 0);
    await transfers.transfers.approveInitiatedTransfers({ body: { transferIds: [approved.id ?? ""] } });
    await transfers.transfers.cancelInitiatedTransfers({ body: { transferIds: [cancelled.id ?? ""] } });
    assert.equal((await balanceOf(accountId))?.balance, 100);
    assert.equal((await transfers.transfers.getTransfer({ id: cancelled.id ?? "" })).status, "cancelled");
    const late = await pay(LIABLE, to, 100, { executionDate: { date: "2026-01-03" } });
    assert.equal((await transfers.transfers.getTransfer({ id: late.id ?? "" })).reason, "pendingExecution");
    await sandbox.clock.advance({ hours: 48 });
    assert.equal((await balanceOf(accountId))?.balance, 200);
  });

  test("reads transfers page by page, the latest first", async () => {
    const { accountId } = await newUser();
    for (const value of [1, 2, 3]) await pay(LIABLE, { balanceAccountId: accountId }, value);
    const values: number[] = [];
    for await (const { amount } of transfers.transfers.getAllTransfers({
      ...SPAN,
      balanceAccountId: accountId,
      limit: 2,
    }))
      values.push(amount.value);
    assert.deepEqual(values, [3, 2, 1]);
    const nobody = await request(sandbox, "GET", `/btl/v4/transfers?${new URLSearchParams(SPAN).toString()}`);
    assert.equal(nobody.status, 422);
  });

  test("issues cards whose number is shown on request alone, and opens accounts", async () => {
    const { accountId } = await newUser();
    const card = await platform.paymentInstruments.createPaymentInstrument({
      body: {
        ...{ type: "card", issuingCountryCode: "NL", balanceAccountId: accountId },
        card: { brand: "mc", brandVariant: "mcdebit", cardholderName: "Ada", formFactor: "virtual" },
      },
    });
    const { pan } = await platform.paymentInstruments.getPanOfPaymentInstrument({ id: card.id });
    assert.equal(card.card?.lastFour, pan.slice(-4));
    assert.ok(!JSON.stringify(card).includes(pan));
    const account = await platform.paymentInstruments.createPaymentInstrument({
      body: { type: "bankAccount", issuingCountryCode: "NL", balanceAccountId: accountId },
    });
    assert.match(JSON.stringify(account.bankAccount), /"iban":"NL\d\dADYB\d{10}"/);
    await platform.paymentInstruments.updatePaymentInstrument({ id: card.id, body: { status: "suspended" } });
    const { paymentInstruments } = await platform.balanceAccounts.getPaymentInstrumentsLinkedToBalanceAccount({
      ...{ id: accountId, status: "suspended" },
    });
    assert.deepEqual(
      paymentInstruments.map(({ id }) => id),
      [card.id],
    );
    const types = (await events()).map(({ type }) => type);
    assert.equal(types.filter((type) => type.startsWith("balancePlatform.paymentInstrument.")).length, 3);
  });

  test("sweeps what comes in on to where it is to go", async () => {
    const { accountId } = await newUser();
    const { accountId: savings } = await newUser();
    const sweep = await platform.customPayoutSchedulesSweeps.createSweep({
      balanceAccountId: accountId,
      body: {
        counterparty: { balanceAccountId: savings },
        currency: "EUR",
        schedule: { type: "balance" },
        targetAmount: EUR(300),
      },
    });
    await pay(LIABLE, { balanceAccountId: accountId }, 1000);
    assert.deepEqual([(await balanceOf(accountId))?.available, (await balanceOf(savings))?.available], [300, 700]);
    await platform.customPayoutSchedulesSweeps.deleteSweep({ balanceAccountId: accountId, sweepId: sweep.id });
    await pay(LIABLE, { balanceAccountId: accountId }, 100);
    assert.equal((await balanceOf(accountId))?.available, 400);
  });

  test("books what a payment is split into, by its capture, by itself and back by a refund", async () => {
    const { accountId } = await newUser();
    const splits = [
      { type: "BalanceAccount", account: accountId, amount: { value: 700 }, reference: "part-1" },
      { type: "Commission", amount: { value: 300 }, reference: "part-2" },
      { type: "PaymentFee", account: accountId },
    ];
    const card = { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737" };
    const sent = {
      ...{ merchantAccount: "AcmeGroup_Web", amount: EUR(1000), reference: "split", paymentMethod: card, splits },
      returnUrl: "https://shop.example",
    };
    const liable = (await balanceOf(LIABLE))?.balance ?? 0;
    await request(sandbox, "POST", "/v72/payments", { body: sent });
    assert.equal((await balanceOf(accountId))?.available, 700);
    assert.equal((await balanceOf(LIABLE))?.balance, liable + 300);
    const manual = { ...sent, additionalData: { manualCapture: "true" } };
    const { pspReference } = (await request(sandbox, "POST", "/v72/payments", { body: manual })).body;
    assert.equal((await balanceOf(accountId))?.available, 700);
    const modify = (kind: string, body: object) =>
      request(sandbox, "POST", `/v72/payments/${String(pspReference)}/${kind}`, {
        body: { merchantAccount: "AcmeGroup_Web", amount: EUR(1000), ...body },
      });
    await modify("captures", {});
    assert.equal((await balanceOf(accountId))?.available, 1400);
    await modify("refunds", { splits: [{ type: "BalanceAccount", account: accountId, amount: { value: 1000 } }] });
    assert.equal((await balanceOf(accountId))?.available, 400);
    const { data = [] } = await transfers.transfers.getAllTransfers({ ...SPAN, balanceAccountId: accountId });
    assert.deepEqual(
      data.map(({ category, type, status }) => `${category} ${type} ${status}`),
      ["platformPayment refund booked", "platformPayment capture booked", "platformPayment capture booked"],
    );
    const { categoryData } = data[1] ?? {};
    assert.ok(categoryData?.type === "platformPayment" && categoryData.pspPaymentReference === pspReference);
  });

  test("keeps transaction rules of what they are for", async () => {
    const { accountId } = await newUser();
    const rule = await platform.transactionRules.createTransactionRule({
      body: {
        ...{ description: "no cash", reference: "r", type: "blockList", interval: { type: "perTransaction" } },
        entityKey: { entityType: "balanceAccount", entityReference: accountId },
        ruleRestrictions: { processingTypes: { operation: "anyMatch", value: ["atmWithdraw"] } },
      },
    });
    const { transactionRules } = await platform.balanceAccounts.getAllTransactionRulesForBalanceAccount({
      id: accountId,
    });
    assert.deepEqual(
      transactionRules?.map(({ id }) => id),
      [rule.id],
    );
    await platform.transactionRules.deleteTransactionRule({ transactionRuleId: rule.id ?? "" });
    assert.deepEqual(
      (await platform.balanceAccounts.getAllTransactionRulesForBalanceAccount({ id: accountId })).transactionRules,
      [],
    );
  });

  test("whatever is moved, no money is made or lost, and no balance is below nothing", async () => {
    const users = await Promise.all([newUser(), newUser(), newUser()]);
    const accounts = [LIABLE, ...users.map(({ accountId }) => accountId)];
    const total = async () => {
      const balances = await Promise.all(accounts.map(balanceOf));
      for (const each of balances) {
        assert.ok(each);
        assert.ok(each.available >= 0 && each.reserved === 0 && each.pending === 0, JSON.stringify(each));
        assert.equal(each.available, each.balance);
      }
      return balances.reduce((sum, each) => sum + (each?.balance ?? 0), 0);
    };
    const before = await total();
    const move = fc.record({
      from: fc.nat({ max: 3 }),
      to: fc.nat({ max: 3 }),
      value: fc.integer({ min: 1, max: 5_000 }),
      type: fc.constantFrom("internalTransfer", "internalDirectDebit"),
      ending: fc.constantFrom("leave", "cancel", "approve", "return"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 8 }), async (moves) => {
        for (const { from, to, value, type, ending } of moves.filter((each) => each.from !== each.to)) {
          const review =
            ending === "cancel" || ending === "approve" ? { review: { numberOfApprovalsRequired: 1 } } : {};
          const other = { balanceAccountId: accounts[to] ?? "" };
          const { id = "" } = await pay(accounts[from] ?? "", other, value, { type, ...review });
          const body = { transferIds: [id] };
          if (ending === "cancel") await transfers.transfers.cancelInitiatedTransfers({ body });
          if (ending === "approve") await transfers.transfers.approveInitiatedTransfers({ body });
          if (ending === "return")
            await transfers.transfers.returnTransfer({ transferId: id, body: { amount: EUR(value) } });
        }
        assert.equal(await total(), before);
      }),
      { numRuns: 10 },
    );
  });
});
