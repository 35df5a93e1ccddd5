import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Library from "@adyen/api-library";
import { after, before, describe, test } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { type Receiver, startReceiver } from "./receiver.ts";
import { START } from "./requests.ts";
import { POI_ID, SALE_ID } from "./terminal.ts";

/**
 * A scenario of every area for Adyen's own library as it is published, which calls Adyen's hosts and does not know better.
 * `official-library.test.ts` runs it for each release, in a process that trusts the certificate in `TLS_FOLDER`.
 */
const name = process.env["LIBRARY"] ?? "@adyen/api-library";
const library = createRequire(import.meta.url)(name) as typeof Library;
const { BalancePlatformAPI, BinLookupAPI, CheckoutAPI, Client, DisputesAPI, HttpURLConnectionClient } = library;
const {
  LegalEntityManagementAPI,
  ManagementAPI,
  PaymentAPI,
  PayoutAPI,
  RecurringAPI,
  TerminalCloudAPI,
  TransfersAPI,
  Types,
} = library;
const { hmacValidator: HmacValidator } = library;

const merchantAccount = "AcmeGroup_Web";
const EUR = (value: number) => ({ currency: "EUR", value });
const KEY = "0123456789ABCDEF".repeat(4);
const LIABLE = "BA00000000000000000000001";
type OfficialClient = InstanceType<typeof Client>;
type HttpError = Error & { readonly errorCode?: string; readonly statusCode?: number };

/** The library's own HTTP client, through the proxy that the sandbox is. */
function clientOf(sandbox: Sandbox, apiKey: string): OfficialClient {
  const http = new HttpURLConnectionClient();
  http.proxy = { host: "127.0.0.1", port: Number(new URL(sandbox.url).port) };
  const client = new Client({ apiKey, environment: "TEST" } as ConstructorParameters<typeof Client>[0]);
  client.httpClient = http;
  return client;
}

/** A part of an API, which older releases do not divide. */
function part<Api extends object, Name extends keyof Api>(api: Api, part: Name): Api[Name] {
  return api[part] ?? (api as unknown as Api[Name]);
}

function pem(file: string): string {
  return readFileSync(`${process.env["TLS_FOLDER"] ?? "."}/${file}.pem`, "utf8");
}

describe(`${name}, unchanged`, () => {
  let sandbox: Sandbox;
  let client: OfficialClient;
  let hooks: Receiver;
  let platformHooks: Receiver;
  const ending: (() => void)[] = [];
  before(async () => {
    const t = { after: (end: unknown) => void ending.push(end as () => void) };
    hooks = await startReceiver(t);
    platformHooks = await startReceiver(t);
    sandbox = await startSandbox({
      tls: { key: pem("key"), cert: pem("certificate") },
      clock: { frozenAt: START },
      seed: {
        webhooks: [
          { url: hooks.url, hmacKey: KEY },
          { type: "balance-platform-notification", url: platformHooks.url, hmacKey: KEY },
        ],
      },
    });
    client = clientOf(sandbox, sandbox.connection().apiKey);
  });
  after(async () => {
    await sandbox.close();
    for (const end of ending) end();
  });

  const card = {
    type: Types.checkout.CardDetails.TypeEnum.Scheme,
    number: "4111111111111111",
    expiryMonth: "03",
    expiryYear: "2030",
    cvc: "737",
    holderName: "A",
  };
  const payment = (more: object = {}) => ({
    ...{ merchantAccount, amount: EUR(1000), reference: "r", returnUrl: "https://shop.example", paymentMethod: card },
    ...{ additionalData: { manualCapture: "true" }, ...more },
  });

  test("Management: accounts, credentials, keys, webhooks", async () => {
    const management = new ManagementAPI(client);
    const companies = await management.AccountCompanyLevelApi.listCompanyAccounts();
    assert.equal(companies.data?.[0]?.id, "AcmeGroup");
    const credential = await management.APICredentialsCompanyLevelApi.createApiCredential("AcmeGroup", {
      roles: ["Checkout webservice role"],
      description: "from the library",
    });
    const { apiKey } = await management.APIKeyCompanyLevelApi.generateNewApiKey("AcmeGroup", credential.id);
    assert.match(apiKey, /^AQE/);
    const webhook = await management.WebhooksMerchantLevelApi.setUpWebhook(merchantAccount, {
      ...{ active: true, type: "standard", url: hooks.url },
      communicationFormat: Types.management.CreateMerchantWebhookRequest.CommunicationFormatEnum.Json,
    });
    await management.WebhooksMerchantLevelApi.generateHmacKey(merchantAccount, webhook.id ?? "");
    const tested = await management.WebhooksMerchantLevelApi.testWebhook(merchantAccount, webhook.id ?? "", {
      types: ["AUTHORISATION"],
    });
    assert.equal(tested.data?.[0]?.status, "success");
    await management.WebhooksMerchantLevelApi.removeWebhook(merchantAccount, webhook.id ?? "");
    const store = await management.AccountStoreLevelApi.createStoreByMerchantId(merchantAccount, {
      ...{ address: { country: "NL" }, description: "Store", phoneNumber: "+31201234567", shopperStatement: "Acme" },
    });
    assert.equal(store.status, "active");
    await assert.rejects(management.AccountCompanyLevelApi.getCompanyAccount("Nobody"), (error: HttpError) => {
      assert.deepEqual([error.statusCode, error.errorCode], [422, "30_112"]);
      return true;
    });
  });

  test("Checkout: payments, modifications, tokens, links, sessions, and webhooks that it accepts", async () => {
    const checkout = new CheckoutAPI(client);
    hooks.received.length = 0;
    const options = { idempotencyKey: "library-1" };
    const paid = await checkout.PaymentsApi.payments(payment(), options);
    assert.equal(paid.resultCode, Types.checkout.PaymentResponse.ResultCodeEnum.Authorised);
    const again = await checkout.PaymentsApi.payments(payment(), options);
    assert.equal(again.pspReference, paid.pspReference);
    const psp = paid.pspReference ?? "";
    await checkout.ModificationsApi.captureAuthorisedPayment(psp, { merchantAccount, amount: EUR(1000) });
    await checkout.ModificationsApi.refundCapturedPayment(psp, { merchantAccount, amount: EUR(500) });
    await sandbox.control.webhooksSettled();
    assert.deepEqual(hooks.events(), ["AUTHORISATION true", "CAPTURE true", "REFUND true"]);
    const validator = new HmacValidator();
    for (const { body } of hooks.received) {
      const { notificationItems } = JSON.parse(body) as { notificationItems: { NotificationRequestItem: never }[] };
      for (const { NotificationRequestItem: item } of notificationItems)
        assert.equal(validator.validateHMAC(item, KEY), true);
    }
    const encrypted = {
      ...{ type: card.type, encryptedCardNumber: "test_4111111111111111", encryptedSecurityCode: "test_737" },
      ...{ encryptedExpiryMonth: "test_03", encryptedExpiryYear: "test_2030" },
    };
    const stored = await checkout.PaymentsApi.payments(
      payment({ paymentMethod: encrypted, shopperReference: "shopper", storePaymentMethod: true }),
    );
    assert.equal(stored.resultCode, Types.checkout.PaymentResponse.ResultCodeEnum.Authorised);
    const tokens = await checkout.RecurringApi.getTokensForStoredPaymentDetails("shopper", merchantAccount);
    assert.equal(tokens.storedPaymentMethods?.length, 1);
    const methods = await checkout.PaymentsApi.paymentMethods({ merchantAccount, countryCode: "NL", amount: EUR(1) });
    assert.ok(methods.paymentMethods?.some(({ type }) => type === "ideal"));
    const link = await checkout.PaymentLinksApi.paymentLinks({ merchantAccount, amount: EUR(1), reference: "l" });
    assert.equal((await checkout.PaymentLinksApi.getPaymentLink(link.id)).status, "active");
    const session = await checkout.PaymentsApi.sessions({
      ...{ merchantAccount, amount: EUR(1), reference: "s", returnUrl: "https://shop.example" },
    });
    assert.match(session.id, /^CS/);
    const order = await checkout.OrdersApi.orders({ merchantAccount, amount: EUR(1), reference: "o" });
    assert.equal(order.remainingAmount.value, 1);
    await assert.rejects(
      checkout.ModificationsApi.captureAuthorisedPayment(psp, { merchantAccount, amount: EUR(0) }),
      (error: HttpError) => {
        assert.deepEqual([error.statusCode, error.errorCode], [422, "137"]);
        return true;
      },
    );
  });

  test("Payment, Recurring, Payout and BinLookup", async () => {
    const classicCard = {
      number: "4111111111111111",
      expiryMonth: "03",
      expiryYear: "2030",
      cvc: "737",
      holderName: "A",
    };
    const payments = new PaymentAPI(client);
    const [PaymentsApi, ModificationsApi] = [part(payments, "PaymentsApi"), part(payments, "ModificationsApi")];
    const paid = await PaymentsApi.authorise({
      merchantAccount,
      amount: EUR(10),
      reference: "c",
      card: classicCard,
      additionalData: { manualCapture: "true" },
    });
    assert.equal(paid.resultCode, "Authorised");
    const originalReference = paid.pspReference ?? "";
    const captured = await ModificationsApi.capture({
      merchantAccount,
      originalReference,
      modificationAmount: EUR(10),
    });
    assert.equal(captured.response, "[capture-received]");
    const listed = await part(new RecurringAPI(client), "RecurringApi").listRecurringDetails({
      merchantAccount,
      shopperReference: "shopper",
    });
    assert.equal(listed.details?.length, 1);
    const payout = await new PayoutAPI(client).InstantPayoutsApi.payout({
      merchantAccount,
      amount: EUR(10),
      reference: "p",
      card: classicCard,
    });
    assert.equal(payout.resultCode, "Authorised");
    const known = await part(new BinLookupAPI(client), "BinLookupApi").get3dsAvailability({
      merchantAccount,
      cardNumber: "4917610000000000",
    });
    assert.equal(known.threeDS2supported, true);
  });

  test("Legal Entity, Balance Platform and Transfers, with webhooks that it accepts", async () => {
    const entities = new LegalEntityManagementAPI(client);
    const { id: legalEntityId } = await entities.LegalEntitiesApi.createLegalEntity({
      type: Types.legalEntityManagement.LegalEntityInfoRequiredType.TypeEnum.Individual,
      individual: { name: { firstName: "Ada", lastName: "Byron" }, residentialAddress: { country: "NL" } },
    });
    const platform = new BalancePlatformAPI(client);
    const holder = await platform.AccountHoldersApi.createAccountHolder({ legalEntityId });
    const account = await platform.BalanceAccountsApi.createBalanceAccount({ accountHolderId: holder.id });
    const { TransfersApi } = new TransfersAPI(client);
    const transfer = await TransfersApi.transferFunds({
      ...{ amount: EUR(500), balanceAccountId: LIABLE, counterparty: { balanceAccountId: account.id } },
      category: Types.transfers.TransferInfo.CategoryEnum.Internal,
    });
    assert.equal(transfer.status, Types.transfers.Transfer.StatusEnum.Received);
    const { balances } = await platform.BalanceAccountsApi.getBalanceAccount(account.id);
    assert.equal(balances?.[0]?.available, 500);
    await sandbox.control.webhooksSettled();
    const validator = new HmacValidator();
    const types = platformHooks.received.map(({ body, headers }) => {
      // It calls the signature the key, and the key the signature.
      assert.equal(validator.validateBankingHMAC(String(headers["hmacsignature"]), KEY, body), true);
      return (JSON.parse(body) as { type: string }).type;
    });
    assert.ok(types.includes("balancePlatform.transfer.updated"), types.join());
    await assert.rejects(entities.LegalEntitiesApi.getLegalEntity("LE1"), (error: HttpError) => {
      assert.deepEqual([error.statusCode, error.errorCode], [422, "30_112"]);
      return true;
    });
  });

  test("a terminal over the cloud", async () => {
    const { MessageClassType, MessageCategoryType, MessageType } = Types.terminal;
    const { SaleToPOIResponse } = await new TerminalCloudAPI(client).sync({
      SaleToPOIRequest: {
        MessageHeader: {
          ...{ ProtocolVersion: "3.0", MessageClass: MessageClassType.Service, POIID: POI_ID, SaleID: SALE_ID },
          ...{ MessageCategory: MessageCategoryType.Payment, MessageType: MessageType.Request, ServiceID: "1" },
        },
        PaymentRequest: {
          SaleData: { SaleTransactionID: { TransactionID: "t", TimeStamp: START } },
          PaymentTransaction: { AmountsReq: { Currency: "EUR", RequestedAmount: 10 } },
        },
      },
    });
    assert.equal(SaleToPOIResponse?.PaymentResponse?.Response.Result, "Success");
  });

  test("Disputes", async () => {
    const reasons = await part(new DisputesAPI(client), "DisputesApi").retrieveApplicableDefenseReasons({
      ...{ merchantAccountCode: merchantAccount, disputePspReference: "DZ4DPSHB4WD2WN82" },
    });
    assert.ok(reasons.disputeServiceResult);
  });

  test("a key that is wrong is refused as it expects", async () => {
    const wrong = clientOf(sandbox, "wrong");
    await assert.rejects(new CheckoutAPI(wrong).PaymentsApi.payments(payment()), (error: HttpError) => {
      assert.equal(error.statusCode, 401);
      return true;
    });
  });
});
