// A server with routes, in the CommonJS that most examples on the web have.
const { createServer } = require("node:http");
const { hmacValidator } = require("@adyen/api-library");
const { Client, Config, CheckoutAPI } = require("@adyen/api-library");

const config = new Config();
config.apiKey = process.env.ADYEN_API_KEY;
config.merchantAccount = process.env.MERCHANT_ACCOUNT ?? "AcmeGroup_Web";

if (!config.apiKey) throw new Error("ADYEN_API_KEY is missing");

const client = new Client({ config });
client.setEnvironment(process.env.NODE_ENV === "production" ? "LIVE" : "TEST");
const checkout = new CheckoutAPI(client);
const events = [];

const routes = {
  // Where Drop-in begins.
  "/api/sessions": async ({ reference }) =>
    checkout.PaymentsApi.sessions({
      amount: { currency: "EUR", value: 10000 },
      countryCode: "NL",
      merchantAccount: config.merchantAccount,
      reference,
      returnUrl: "https://shop.example/return",
    }),
  "/api/payments": async (body) => {
    try {
      return await checkout.PaymentsApi.payments(
        { ...body, merchantAccount: config.merchantAccount },
        { idempotencyKey: body.reference },
      );
    } catch (err) {
      console.error(err.statusCode, err.errorCode, JSON.parse(err.responseBody).message);
      return { error: err.message };
    }
  },
  "/api/refund": ({ pspReference, value }) =>
    checkout.ModificationsApi.refundCapturedPayment(pspReference, {
      amount: { currency: "EUR", value },
      merchantAccount: config.merchantAccount,
    }),
};

const app = {
  post(path, handler) {
    routes[path] = handler;
  },
};

app.post("/api/webhooks", (body) => {
  const validator = new hmacValidator();
  const hmacKey = process.env.ADYEN_HMAC_KEY;
  const notification = body.notificationItems[0].NotificationRequestItem;
  if (!validator.validateHMAC(notification, hmacKey)) return { accepted: false };
  events.push(notification.eventCode);
  return { accepted: true };
});

const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const answer = await routes[request.url](JSON.parse(text));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ ...answer, events }));
});
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`));
