import type { TestCompanyWebhookRequest, TestOutput, TestWebhookResponse } from "@adyen-kit/client/management/v3/types";
import { picked } from "../../domain/management/document.ts";
import { newPspReference } from "../../domain/random.ts";
import { invalid } from "../../domain/refusal.ts";
import { testEvents } from "../../domain/webhooks/test-event.ts";
import { isFor, type Webhook } from "../../domain/webhooks/webhook.ts";
import { type Delivery, requestOf } from "../../webhooks/outbox.ts";
import { isAccepted, post } from "../../webhooks/post.ts";
import { afterCommit, type AfterCommit, type Call, reachedMerchants } from "../call.ts";

/** Documented: a test reaches so many merchant accounts. */
const MOST_TESTED = 20;

const NOTIFICATION = [
  ...["amount", "eventCode", "eventDate", "merchantReference"],
  ...["paymentMethod", "reason", "success"],
] as const;

/** Really delivers, and reports what the merchant's server said: to one account after the other, each its events in order. */
export function testWebhook(
  call: Call<{ readonly body?: TestCompanyWebhookRequest }>,
  webhook: Webhook,
): AfterCommit<TestWebhookResponse> {
  const { types, merchantIds, notification } = call.body;
  const custom = notification && picked(notification, NOTIFICATION);
  const newReference = () => newPspReference(call.random);
  const prepared: Prepared[] = [];
  for (const merchantId of testedAccounts(call, webhook, merchantIds))
    for (const event of testEvents(webhook, types, custom, merchantId, newReference))
      prepared.push({ merchantId, ...requestOf(event, webhook, call.now) });
  return afterCommit(async () => {
    const data: TestOutput[] = [];
    for (const each of prepared) data.push(await row(webhook, each, call.now));
    return { data };
  });
}

interface Prepared extends Pick<Delivery, "request" | "headers"> {
  readonly merchantId: string;
}

async function row(webhook: Webhook, { merchantId, request, headers }: Prepared, now: number): Promise<TestOutput> {
  const attempt =
    webhook.communicationFormat === "soap"
      ? { error: "not sent: the sandbox does not speak SOAP", milliseconds: 0, at: now }
      : await post(webhook, request, headers, now);
  const accepted = isAccepted(attempt);
  return {
    merchantId,
    output: accepted ? "" : (attempt.error ?? `The server answered ${attempt.status}.`),
    requestSent: request,
    responseCode: attempt.status === undefined ? "" : String(attempt.status),
    responseTime: `${attempt.milliseconds} ms`,
    status: accepted ? "success" : "failed",
  };
}

/** Those that the webhook is for and that the caller reaches, or those of them that are asked for. */
function testedAccounts(call: Call, webhook: Webhook, wanted: readonly string[] | undefined): string[] {
  if (webhook.owner.level === "merchant") return [webhook.owner.id];
  const possible = reachedMerchants(call, webhook.companyId).filter((id) => isFor(webhook, id));
  const tested = wanted ?? possible;
  const unknown = tested.filter((id) => !possible.includes(id));
  if (unknown.length > 0) {
    const message = "is not a merchant account that the webhook is for and the calling credential reaches";
    throw invalid(unknown.map((value) => ({ name: "merchantIds", value, message })));
  }
  if (tested.length > MOST_TESTED) throw invalid([{ name: "merchantIds", message: `may be ${MOST_TESTED} at most` }]);
  return [...tested];
}
