import { createHmac } from "node:crypto";
import type {
  CreateCompanyWebhookRequest,
  TestCompanyWebhookRequest,
  UpdateCompanyWebhookRequest,
} from "@adyen-kit/client/management/v3/types";
import { pageOf } from "../../../domain/page.ts";
import { newId, newPspReference } from "../../../domain/random.ts";
import { invalid, unknownEntity } from "../../../domain/refusal.ts";
import { newWebhook, tellsOf, type Webhook } from "../../../domain/webhooks/webhook.ts";
import type { PaymentEvent } from "../../../domain/webhooks/event.ts";
import { merchants, webhooks } from "../../../store/kinds.ts";
import { removeDeliveries, standardBody } from "../../../webhooks/outbox.ts";
import { isAccepted, post } from "../../../webhooks/post.ts";
import { accountOf, Afterwards, type Call, type Room, text } from "../../call.ts";
import { renderPage } from "../../render.ts";

/** Documented: a test reaches so many merchant accounts. */
const MOST_TESTED = 20;

const list: Room = async (call) => {
  const account = await accountOf(call);
  const address = `${call.base}${call.path}`;
  const found = await call.world.of(webhooks, account.id);
  return {
    ...renderPage(address, pageOf(found, call.page), (webhook) => render(call, webhook)),
    accountReference: account.id,
  };
};

const create: Room = async (call) => {
  const { level, id: accountId, companyId } = await accountOf(call);
  const request = call.body as CreateCompanyWebhookRequest;
  const { url, type, active, communicationFormat } = request;
  const owner = { level, id: accountId };
  const blank = newWebhook({ id: newId(call.random), owner, companyId, url, type, active, communicationFormat });
  const webhook = await changed(call, blank, request);
  await call.world.save(webhooks, webhook);
  return render(call, webhook);
};

const get: Room = async (call) => render(call, await webhookIn(call));

const update: Room = async (call) => {
  const webhook = await webhookIn(call);
  const after = await changed(call, webhook, call.body as UpdateCompanyWebhookRequest);
  await call.world.save(webhooks, after);
  return render(call, call.settings.webhookPatchAnswersBefore ? webhook : after);
};

const remove: Room = async (call) => {
  const { id } = await webhookIn(call);
  await call.world.remove(webhooks, id);
  await removeDeliveries(call.world, id);
  return undefined;
};

const generateHmac: Room = async (call) => {
  const webhook = await webhookIn(call);
  const hmacKey = Buffer.from(call.random(32)).toString("hex").toUpperCase();
  await call.world.save(webhooks, { ...webhook, hmacKey });
  return { hmacKey };
};

/** Really delivers, and tells what the merchant's server said. */
const test: Room = async (call) => {
  const webhook = await webhookIn(call);
  const { types = ["AUTHORISATION"], merchantIds, notification } = call.body as TestCompanyWebhookRequest;
  const accounts = await testedAccounts(call, webhook, merchantIds);
  const deliveries: { readonly merchantId: string; readonly body: string }[] = [];
  for (const merchantId of accounts) {
    for (const type of types) {
      const event = testEvent(type, merchantId, newPspReference(call.random), notification);
      deliveries.push({ merchantId, body: await standardBody(event, webhook, call.now) });
    }
  }
  return new Afterwards(async () => {
    const data: object[] = [];
    for (const { merchantId, body } of deliveries) {
      const attempt = await post(webhook, body, {}, call.now);
      data.push({
        merchantId,
        output: attempt.error ?? (isAccepted(attempt) ? "[accepted]" : `The server answered ${attempt.status}.`),
        requestSent: body,
        responseCode: String(attempt.status ?? 0),
        responseTime: `${attempt.milliseconds} ms`,
        status: isAccepted(attempt) ? "success" : "failed",
      });
    }
    return { data };
  });
};

async function testedAccounts(call: Call, webhook: Webhook, wanted: readonly string[] | undefined): Promise<string[]> {
  if (webhook.owner.level === "merchant") return [webhook.owner.id];
  const known = (await call.world.of(merchants, webhook.companyId)).map(({ id }) => id);
  const unknown = (wanted ?? []).filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw invalid(
      unknown.map((value) => ({ name: "merchantIds", value, message: "is not a merchant account of the company" })),
    );
  const reached = wanted ?? known.filter((id) => tellsOf({ ...webhook, active: true }, id));
  if (reached.length > MOST_TESTED) throw invalid([{ name: "merchantIds", message: `may be ${MOST_TESTED} at most` }]);
  return [...reached];
}

function testEvent(
  type: string,
  merchantAccount: string,
  pspReference: string,
  given: TestCompanyWebhookRequest["notification"],
): PaymentEvent {
  const custom = type === "CUSTOM" ? given : undefined;
  return {
    eventCode: custom?.eventCode ?? (type === "CUSTOM" ? "AUTHORISATION" : type),
    success: custom?.success ?? true,
    pspReference,
    merchantAccount,
    merchantReference: custom?.merchantReference ?? "testMerchantRef1",
    amount: {
      currency: custom?.amount?.currency ?? "EUR",
      value: custom?.amount?.value ?? 100,
    },
    paymentMethod: custom?.paymentMethod ?? "visa",
    reason: custom?.reason ?? "",
  };
}

async function webhookIn(call: Call): Promise<Webhook> {
  const account = await accountOf(call);
  const webhook = await call.world.one(webhooks, text(call, "webhookId"));
  if (webhook === undefined || webhook.owner.id !== account.id) throw unknownEntity();
  return webhook;
}

async function changed(call: Call, webhook: Webhook, request: UpdateCompanyWebhookRequest): Promise<Webhook> {
  const { url, filterMerchantAccounts, additionalSettings, ...others } = request;
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    throw invalid([{ name: "url", value: url, message: "must be an address that begins with https:// or http://" }]);
  const known = (await call.world.of(merchants, webhook.companyId)).map(({ id }) => id);
  const unknown = (filterMerchantAccounts ?? []).filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw invalid(
      unknown.map((value) => ({
        name: "filterMerchantAccounts",
        value,
        message: "is not a merchant account of the company",
      })),
    );
  const present = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return {
    ...webhook,
    ...(present as Partial<Webhook>),
    ...(url !== undefined && { url }),
    ...(filterMerchantAccounts !== undefined && { filterMerchantAccounts }),
    ...(additionalSettings !== undefined && {
      additionalSettings: additionalSettings as NonNullable<Webhook["additionalSettings"]>,
    }),
  };
}

function render({ base }: Call, webhook: Webhook): object {
  const { owner, companyId: _, hmacKey, password, id, ...fields } = webhook;
  const account = `${base}/${owner.level === "company" ? "companies" : "merchants"}/${encodeURIComponent(owner.id)}`;
  const self = `${account}/webhooks/${id}`;
  return {
    id,
    ...fields,
    ...(owner.level === "company" && { accountReference: owner.id }),
    hasError: false,
    hasPassword: password !== undefined,
    ...(hmacKey !== undefined && { hmacKeyCheckValue: checkValueOf(hmacKey) }),
    _links: {
      self: { href: self },
      generateHmac: { href: `${self}/generateHmac` },
      testWebhook: { href: `${self}/test` },
      [owner.level]: { href: account },
    },
  };
}

/** Documented: the last three bytes of the signature of "00000000". */
function checkValueOf(key: string): string {
  const signature = createHmac("sha256", Buffer.from(key, "hex")).update("00000000").digest("hex");
  return signature.slice(-6).toUpperCase();
}

export const webhookRooms: Readonly<Record<string, Room>> = Object.fromEntries(
  ["company", "merchant"].flatMap((level) => [
    [`management/webhooks-${level}-level/listAllWebhooks`, list],
    [`management/webhooks-${level}-level/setUpWebhook`, create],
    [`management/webhooks-${level}-level/getWebhook`, get],
    [`management/webhooks-${level}-level/updateWebhook`, update],
    [`management/webhooks-${level}-level/removeWebhook`, remove],
    [`management/webhooks-${level}-level/generateHmacKey`, generateHmac],
    [`management/webhooks-${level}-level/testWebhook`, test],
  ]),
);
