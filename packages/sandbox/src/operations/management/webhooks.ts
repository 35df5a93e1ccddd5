import type * as company from "@adyen-kit/client/management/v3/webhooks-company-level";
import type * as merchant from "@adyen-kit/client/management/v3/webhooks-merchant-level";
import { createHmac } from "node:crypto";
import type {
  CreateMerchantWebhookRequest,
  TestCompanyWebhookRequest,
  TestWebhookResponse,
  UpdateCompanyWebhookRequest,
} from "@adyen-kit/client/management/v3/types";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import { picked } from "../../domain/management/document.ts";
import { pageOf } from "../../domain/page.ts";
import { newId } from "../../domain/random.ts";
import { forbidden, invalid, unknownEntity } from "../../domain/refusal.ts";
import { reachesWebhook } from "../../domain/scope.ts";
import { newWebhook, type Webhook, webhookProblems } from "../../domain/webhooks/webhook.ts";
import { webhooks } from "../../storage/kinds.ts";
import { firstWaiting, removeDeliveries } from "../../webhooks/outbox.ts";
import {
  type AccountParams,
  type Call,
  type Handler,
  type Handlers,
  reachedMerchants,
  type ResponseOf,
  requireAccount,
} from "../call.ts";
import { renderPage } from "./render.ts";
import { testWebhook } from "./webhook-test.ts";

/** What a caller sets. Its id, owner and key are the platform's; its type is set once. */
const FIELDS = [
  ...["acceptsExpiredCertificate", "acceptsSelfSignedCertificate", "acceptsUntrustedRootCertificate", "active"],
  ...["communicationFormat", "description", "encryptionProtocol", "networkType", "populateSoapActionHeader", "url"],
] as const;
const FILTER = ["filterMerchantAccountType", "filterMerchantAccounts"] as const;
const SIGN_IN = ["username", "password"] as const;

type WebhookBody = ResponseOf<typeof company.getWebhook>;

interface WebhookParams extends AccountParams {
  readonly webhookId: string;
}

type CreateRequest = CreateMerchantWebhookRequest & UpdateCompanyWebhookRequest;

const list: Handler<AccountParams, ResponseOf<typeof company.listAllWebhooks>> = (call) => {
  const account = requireAccount(call);
  const all = call.world.of(webhooks, account.id);
  const page = pageOf(
    all.filter((webhook) => reachesWebhook(call.caller, webhook)),
    call.page,
  );
  return {
    ...renderPage(`${call.base}${call.path}`, page, (webhook) => render(call, webhook)),
    accountReference: account.id,
  };
};

const create: Handler<AccountParams & { readonly body?: CreateRequest }, WebhookBody> = (call) => {
  const { level, id: accountId, companyId } = requireAccount(call);
  const request = call.body;
  const { url, type, active, communicationFormat } = request;
  const owner = { level, id: accountId };
  const blank = newWebhook({ id: newId(call.random), owner, companyId, url, type, active, communicationFormat });
  const webhook = changed(call, blank, request);
  call.world.save(webhooks, webhook);
  return render(call, webhook);
};

const get: Handler<WebhookParams, WebhookBody> = (call) => render(call, reachedIn(call));

const update: Handler<WebhookParams & { readonly body?: UpdateCompanyWebhookRequest }, WebhookBody> = (call) => {
  const webhook = reachedIn(call);
  const after = changed(call, webhook, call.body);
  call.world.save(webhooks, after);
  return render(call, call.settings.webhookPatchAnswersBefore ? webhook : after);
};

const remove: Handler<WebhookParams, undefined> = (call) => {
  const { id } = reachedIn(call);
  call.world.remove(webhooks, id);
  removeDeliveries(call.world, id);
  return undefined;
};

const generateHmac: Handler<WebhookParams, { readonly hmacKey: string }> = (call) => {
  const webhook = reachedIn(call);
  const hmacKey = Buffer.from(call.random(32)).toString("hex").toUpperCase();
  call.world.save(webhooks, { ...webhook, hmacKey });
  return { hmacKey };
};

const test: Handler<WebhookParams & { readonly body?: TestCompanyWebhookRequest }, TestWebhookResponse> = (call) =>
  testWebhook(call, webhookIn(call));

function webhookIn(call: Call<WebhookParams>): Webhook {
  const account = requireAccount(call);
  const webhook = call.world.one(webhooks, call.params.webhookId);
  if (webhook === undefined || webhook.owner.id !== account.id) throw unknownEntity();
  return webhook;
}

/**
 * Whoever changes a webhook decides who learns of its events, and whoever reads it learns of that: it must not be more than
 * the caller reaches.
 */
function reachedIn(call: Call<WebhookParams>): Webhook {
  const webhook = webhookIn(call);
  if (!reachesWebhook(call.caller, webhook)) throw forbidden();
  return webhook;
}

function changed(call: Call, webhook: Webhook, request: UpdateCompanyWebhookRequest): Webhook {
  const { additionalSettings } = request;
  const after = withSignIn(request, {
    ...webhook,
    ...picked(request, FIELDS),
    ...(webhook.owner.level === "company" && picked(request, FILTER)),
    ...(additionalSettings !== undefined && {
      additionalSettings: picked(additionalSettings, ["includeEventCodes", "properties"]),
    }),
  });
  const problems = webhookProblems(after);
  if (problems.length > 0) throw invalid(problems);
  checkAccounts(call, after);
  return after;
}

/** An empty name or password takes away the one that was there. */
function withSignIn(request: UpdateCompanyWebhookRequest, webhook: Webhook): Webhook {
  const given = { ...picked(webhook, SIGN_IN), ...picked(request, SIGN_IN) };
  const { username: _, password: __, ...others } = webhook;
  return { ...others, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")) };
}

function checkAccounts(call: Call, webhook: Webhook): void {
  const reached = reachedMerchants(call, webhook.companyId);
  const unknown = (webhook.filterMerchantAccounts ?? []).filter((id) => !reached.includes(id));
  if (unknown.length > 0) {
    const message = "is not a merchant account that the calling credential reaches";
    throw invalid(unknown.map((value) => ({ name: "filterMerchantAccounts", value, message })));
  }
  if (!reachesWebhook(call.caller, webhook)) {
    const message = "must be includeAccounts: the calling credential does not reach all";
    throw invalid([{ name: "filterMerchantAccountType", message }]);
  }
}

/** Something is wrong while what was sent is not accepted, and where nothing can be sent. */
function hasError({ world }: Call, { id, communicationFormat }: Webhook): boolean {
  if (communicationFormat === "soap") return true;
  return (firstWaiting(world, id)?.attempts.length ?? 0) > 0;
}

function render(call: Call, webhook: Webhook): ReadonlyDeep<WebhookBody> {
  const { owner, companyId: _, hmacKey, password, id, ...fields } = webhook;
  const account = `${call.base}/${owner.level === "company" ? "companies" : "merchants"}/${encodeURIComponent(owner.id)}`;
  const self = `${account}/webhooks/${id}`;
  return {
    id,
    ...fields,
    ...(owner.level === "company" && { accountReference: owner.id }),
    hasError: hasError(call, webhook),
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

const handlers = {
  listAllWebhooks: list,
  setUpWebhook: create,
  getWebhook: get,
  updateWebhook: update,
  removeWebhook: remove,
  generateHmacKey: generateHmac,
  testWebhook: test,
};
export const companyWebhookHandlers: Handlers<typeof company> = handlers;
export const merchantWebhookHandlers: Handlers<typeof merchant> = handlers;
