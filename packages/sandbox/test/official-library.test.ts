import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  BalancePlatformAPI,
  BinLookupAPI,
  CheckoutAPI,
  Client,
  hmacValidator as HmacValidator,
  HttpURLConnectionClient,
  LegalEntityManagementAPI,
  ManagementAPI,
  PaymentAPI,
  PayoutAPI,
  RecurringAPI,
  Types,
} from "@adyen/api-library";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { type Receiver, startReceiver } from "./support/receiver.ts";
import { START } from "./support/requests.ts";

const folder = mkdtempSync(join(tmpdir(), "official-"));
const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
const made = spawnSync("openssl", [
  ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj"],
  ...["/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", keyFile, "-out", certFile],
]);
const skip = made.status === 0 ? false : "there is no openssl to make a certificate with";
after(() => rmSync(folder, { recursive: true }));

const merchantAccount = "AcmeGroup_Web";
const EUR = (value: number) => ({ currency: "EUR", value });
const KEY = "0123456789ABCDEF".repeat(4);

/** Adyen's own client as it is published. Its way to be sent elsewhere is an HTTP client that it is given: this one is its own, with another origin. */
function clientOf(origin: string, ca: string, apiKey: string): Client {
  const http = new HttpURLConnectionClient();
  Object.assign(http, { agentOptions: { ca } });
  const elsewhere = {
    request: (address: string, ...rest: unknown[]) =>
      (http.request as (...all: unknown[]) => Promise<string>)(address.replace(/^https:\/\/[^/]+/, origin), ...rest),
  };
  return new (Client as unknown as new (config: object, http: object) => Client)(
    { apiKey, environment: "TEST" },
    elsewhere,
  );
}

describe("@adyen/api-library, unchanged, over HTTPS", { skip }, () => {
  let sandbox: Sandbox;
  let client: Client;
  let hooks: Receiver;
  const ending: (() => void)[] = [];
  before(async () => {
    const [key, cert] = [readFileSync(keyFile, "utf8"), readFileSync(certFile, "utf8")];
    hooks = await startReceiver({ after: (end) => ending.push(end as () => void) });
    sandbox = await startSandbox({
      tls: { key, cert },
      clock: { frozenAt: START },
      seed: { webhooks: [{ url: hooks.url, hmacKey: KEY }] },
    });
    client = clientOf(sandbox.url.replace("127.0.0.1", "localhost"), cert, sandbox.connection().apiKey);
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
    await assert.rejects(
      management.AccountCompanyLevelApi.getCompanyAccount("Nobody"),
      (error: Error & { errorCode?: string; statusCode?: number }) => {
        assert.deepEqual([error.statusCode, error.errorCode], [422, "30_112"]);
        return true;
      },
    );
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
      (error: Error & { errorCode?: string; statusCode?: number }) => {
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
    const { PaymentsApi, ModificationsApi } = new PaymentAPI(client);
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
    const listed = await new RecurringAPI(client).RecurringApi.listRecurringDetails({
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
    const known = await new BinLookupAPI(client).BinLookupApi.get3dsAvailability({
      merchantAccount,
      cardNumber: "4917610000000000",
    });
    assert.equal(known.threeDS2supported, true);
  });

  test("platforms, by example", async () => {
    const holder = await new BalancePlatformAPI(client).AccountHoldersApi.getAccountHolder("AH1");
    assert.equal(typeof holder.id, "string");
    const entity = await new LegalEntityManagementAPI(client).LegalEntitiesApi.getLegalEntity("LE1");
    assert.equal(typeof entity.id, "string");
  });

  test("a key that is wrong is refused as it expects", async () => {
    const origin = sandbox.url.replace("127.0.0.1", "localhost");
    const wrong = clientOf(origin, readFileSync(certFile, "utf8"), "wrong");
    await assert.rejects(
      new CheckoutAPI(wrong).PaymentsApi.payments(payment()),
      (error: Error & { statusCode?: number }) => {
        assert.equal(error.statusCode, 401);
        return true;
      },
    );
  });
});
