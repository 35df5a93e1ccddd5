import type { LoggedRequest } from "../http/request-log.ts";
import type { PaymentDetail } from "../control/payment-views.ts";
import type { DeliveryView } from "../control/webhook-views.ts";
import { answeredReference, mentions } from "./links.ts";

/** Something that happened to a payment: with the requests that asked for it, and the webhooks that reported it. */
export interface Chapter {
  /** Under this reference requests were answered and events are sent. */
  readonly reference: string;
  readonly title: string;
  readonly lines: readonly { readonly at?: string; readonly text: string; readonly isBad?: boolean }[];
  readonly requests: readonly LoggedRequest[];
  readonly deliveries: readonly DeliveryView[];
}

const NAMES = { capture: "Capture", refund: "Refund", cancel: "Cancellation", adjustment: "Amount update" } as const;

/** A payment told from its beginning: itself, then what was asked of it later, then what the bank did. */
export function storyOf(
  payment: PaymentDetail,
  requests: readonly LoggedRequest[],
  deliveries: readonly DeliveryView[],
): Chapter[] {
  const { pspReference, timeline, modifications, disputes, standing } = payment;
  const own = timeline.filter((event) => event.pspReference === undefined);
  const chapters: Chapter[] = [
    {
      ...{ reference: pspReference, title: "Payment", requests: [], deliveries: [] },
      lines: own.map(({ at, what }) => ({ at, text: what, isBad: standing === "refused" && what !== "created" })),
    },
    ...modifications.map(({ pspReference: reference, kind, shown, at, success, reason }) => ({
      ...{ reference, title: `${NAMES[kind]} of ${shown}`, requests: [], deliveries: [] },
      lines: [{ at, text: success ? "done" : `failed: ${reason}`, isBad: !success }],
    })),
    ...disputes.map(({ pspReference: reference, reasonCode, reason, status, defensePeriodEndsAt }) => ({
      ...{ reference, title: "Dispute", requests: [], deliveries: [] },
      lines: [
        { text: `${reasonCode} ${reason}: ${status}` },
        { at: defensePeriodEndsAt, text: "end of the time to defend it" },
      ],
    })),
  ];
  const about = requests.filter((each) => mentions(each, pspReference) || isBeginning(each, payment)).toReversed();
  const sent = deliveries.toReversed();
  const references = new Set(chapters.map(({ reference }) => reference));
  const chapterOf = (reference: string | undefined) =>
    reference !== undefined && references.has(reference) ? reference : pspReference;
  return chapters.map((chapter) => ({
    ...chapter,
    requests: about.filter((each) => chapterOf(answeredReference(each)) === chapter.reference),
    deliveries: sent.filter((each) => chapterOf(each.pspReference) === chapter.reference),
  }));
}

/** The request that a payment began with, where its answer has no reference yet: the shopper was sent to a bank. */
function isBeginning(request: LoggedRequest, { createdAt, reference }: PaymentDetail): boolean {
  const { at, method, target, requestBody, responseBody } = request;
  const isPayment = method === "POST" && target.endsWith("/payments") && !responseBody.includes("pspReference");
  return isPayment && at === createdAt && requestBody.includes(JSON.stringify(reference));
}
