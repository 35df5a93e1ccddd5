/** What an endpoint of the control interface is called in its description, and the shape of what it answers. */
export interface DescribedResponse {
  readonly operationId: string;
  readonly schema: object;
}

const text = { type: "string" };
const whole = { type: "integer" };
const yes = { type: "boolean" };
const time = { type: "string", format: "date-time" };
const texts = { type: "object", additionalProperties: text };
const list = (items: object) => ({ type: "array", items });
const oneOf = (...values: readonly string[]) => ({ type: "string", enum: values });

/** An object; a name that ends with `?` may be absent. */
function object(fields: Readonly<Record<string, object>>): object {
  const names = Object.keys(fields);
  return {
    type: "object",
    required: names.filter((name) => !name.endsWith("?")),
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ""), fields[name]])),
    additionalProperties: false,
  };
}

const amount = object({ currency: text, value: whole });
const clock = object({
  ...{ now: time, mode: oneOf("real", "frozen", "accelerated") },
  ...{ "factor?": { type: "number" }, "warning?": text },
});
const settings = { type: "object", additionalProperties: { type: ["string", "number", "boolean"] } };
const faults = list(
  object({
    ...{ kind: text, world: text, "operation?": text, "status?": whole, "retryAfter?": whole },
    ...{ "milliseconds?": whole, "probability?": { type: "number" }, "times?": whole },
  }),
);
const key = object({
  ...{ id: text, standing: oneOf("pending", "current", "superseded", "expired") },
  ...{ createdAt: time, worksFrom: time, "worksUntil?": time },
});
const seeded = object({
  ...{ companyId: text, merchantIds: list(text) },
  credentials: list(object({ id: text, username: text, "apiKey?": text, "password?": text, "clientKey?": text })),
});
const paymentFields = {
  ...{ pspReference: text, merchantAccount: text, reference: text, amount, shown: text, standing: text },
  ...{ method: text, createdAt: time, timeline: list(object({ at: time, what: text, "pspReference?": text })) },
};
const payment = object(paymentFields);
const overview = object({
  now: time,
  companies: list(object({ id: text, merchantIds: list(text) })),
  credentials: list(
    object({ id: text, username: text, account: text, active: yes, "description?": text, keys: list(key) }),
  ),
  webhooks: list(object({ id: text, url: text, account: text, active: yes })),
  payments: list(payment),
});
const requestOfLog = object({
  ...{ id: whole, at: time, world: text, "operation?": text, method: text, target: text },
  ...{ requestHeaders: texts, requestBody: text, status: whole, responseHeaders: texts, responseBody: text },
  "fault?": text,
});
const delivery = object({
  ...{ id: text, webhookId: text, eventCode: text, pspReference: text, state: text, "due?": time, request: text },
  attempts: list(object({ at: time, "status?": whole, milliseconds: { type: "number" }, "error?": text })),
});
const deliveries = list(delivery);
const snapshots = list(object({ name: text, createdAt: time }));
const dispute = object({
  ...{ pspReference: text, paymentPspReference: text, merchantAccount: text, reasonCode: text, reason: text },
  ...{ status: text, amount, openedAt: time, defensePeriodEndsAt: time },
});
const paymentDetail = object({
  ...paymentFields,
  ...{ "resultCode?": text, "refusalReason?": text, "holderName?": text, "shopperReference?": text },
  ...{ "storedPaymentMethodId?": text, "sessionId?": text, "linkId?": text },
  ...{ "expiresAt?": time, "capturedBySelfAt?": time, "shopperPage?": text },
  modifications: list(
    object({
      ...{
        pspReference: text,
        kind: oneOf("capture", "refund", "cancel", "adjustment"),
        amount,
        shown: text,
        at: time,
      },
      ...{ success: yes, "reason?": text, "reference?": text },
    }),
  ),
  ...{ disputes: list(dispute), capturable: whole, refundable: whole, isCancellable: yes, isUndecided: yes },
});
const webhooks = list(
  object({
    ...{ id: text, url: text, account: text, active: yes, type: text, format: oneOf("http", "json", "soap") },
    ...{ isSigned: yes, waiting: whole, "first?": delivery },
  }),
);
const testCards = object({
  cards: list(
    object({
      ...{ number: text, brand: text, expiry: text, "cvc?": text, "issuerCountry?": text },
      "secure3DS?": oneOf("full", "challenge", "frictionless"),
    }),
  ),
  holderNames: list(object({ holderName: text, resultCode: text, "refusalReason?": text, "refusalReasonCode?": text })),
});
const choices = { type: "object" };

const KEYS = "/credentials/{credentialId}/keys";

/** By method and path. */
export const RESPONSES: Readonly<Record<string, DescribedResponse>> = {
  "GET /clock": { operationId: "getClock", schema: clock },
  "POST /clock": { operationId: "moveClock", schema: clock },
  "GET /settings": { operationId: "getSettings", schema: settings },
  "GET /settings/choices": { operationId: "getSettingChoices", schema: choices },
  "PATCH /settings": { operationId: "changeSettings", schema: settings },
  "GET /faults": { operationId: "listFaults", schema: faults },
  "POST /faults": { operationId: "addFault", schema: faults },
  "DELETE /faults": { operationId: "clearFaults", schema: faults },
  "POST /reset": { operationId: "reset", schema: seeded },
  "POST /keys": { operationId: "renewKeys", schema: seeded },
  "GET /overview": { operationId: "getOverview", schema: overview },
  "GET /terminals": {
    operationId: "listTerminals",
    schema: list(object({ id: text, "merchantAccount?": text, page: text, "busyWith?": text })),
  },
  "GET /requests": { operationId: "listRequests", schema: list(requestOfLog) },
  "POST /requests/{requestId}/reveal": { operationId: "revealRequest", schema: requestOfLog },
  "GET /event-codes": {
    operationId: "listEventCodes",
    schema: list(object({ code: text, when: text, sent: oneOf("itself", "asked"), source: text })),
  },
  "GET /payments": { operationId: "listPayments", schema: list(payment) },
  "GET /payments/{pspReference}": { operationId: "getPayment", schema: paymentDetail },
  "POST /calls": { operationId: "call", schema: object({ status: whole, body: {} }) },
  "GET /test-cards": { operationId: "listTestCards", schema: testCards },
  "POST /payments/{pspReference}/events": {
    operationId: "makeHappen",
    schema: { anyOf: [payment, object({ pspReference: text })] },
  },
  "POST /merchants/{merchantId}/reports": { operationId: "makeReport", schema: object({ name: text }) },
  "GET /disputes": { operationId: "listDisputes", schema: list(dispute) },
  "GET /webhooks": { operationId: "listWebhooks", schema: webhooks },
  "GET /deliveries/{deliveryId}": { operationId: "getDelivery", schema: delivery },
  "GET /deliveries": { operationId: "listDeliveries", schema: deliveries },
  "POST /deliveries/settled": { operationId: "settleDeliveries", schema: object({ settled: yes }) },
  "POST /deliveries/{deliveryId}/resend": { operationId: "resendDelivery", schema: deliveries },
  "GET /snapshots": { operationId: "listSnapshots", schema: snapshots },
  "POST /snapshots/{name}": { operationId: "takeSnapshot", schema: snapshots },
  "DELETE /snapshots/{name}": { operationId: "removeSnapshot", schema: snapshots },
  "POST /snapshots/{name}/restore": { operationId: "restoreSnapshot", schema: snapshots },
  [`GET ${KEYS}`]: { operationId: "listKeys", schema: list(key) },
  [`POST ${KEYS}/{keyId}/expire`]: { operationId: "expireKey", schema: key },
  [`POST ${KEYS}/{keyId}/extend`]: { operationId: "extendKey", schema: key },
  "GET /health": { operationId: "getHealth", schema: object({ status: oneOf("ok"), version: text }) },
  "GET /worlds": { operationId: "listWorlds", schema: list(text) },
  "POST /worlds/{name}": { operationId: "createWorld", schema: object({ world: text, "seeded?": seeded }) },
  "DELETE /worlds/{name}": { operationId: "removeWorld", schema: list(text) },
};
