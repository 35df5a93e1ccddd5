import type { LoggedRequest } from "../http/request-log.ts";
import type { PaymentDetail } from "../control/payment-views.ts";
import type { DeliveryView } from "../control/webhook-views.ts";
import { answeredReference, mentions } from "./links.ts";

/** Something that happened to a payment: what was asked for, what came of it, and what webhooks reported. */
export interface Chapter {
  /** Under this reference requests were answered and events are sent. */
  readonly reference: string;
  readonly title: string;
  /** The first first. */
  readonly rows: readonly Row[];
}

export type Row =
  | { readonly kind: "request"; readonly at: string; readonly request: LoggedRequest }
  | { readonly kind: "result"; readonly at: string; readonly text: string; readonly isBad: boolean }
  | { readonly kind: "webhook"; readonly at?: string | undefined; readonly delivery: DeliveryView };

const NAMES = { capture: "Capture", refund: "Refund", cancel: "Cancellation", adjustment: "Amount update" } as const;

/** A payment told from its beginning: itself, then what was asked of it later, then what the bank did. */
export function storyOf(
  payment: PaymentDetail,
  requests: readonly LoggedRequest[],
  deliveries: readonly DeliveryView[],
): Chapter[] {
  const chapters = resultsOf(payment);
  const { pspReference } = payment;
  const references = new Set(chapters.map(({ reference }) => reference));
  const chapterOf = (reference: string | undefined) =>
    reference !== undefined && references.has(reference) ? reference : pspReference;
  const asked = requests
    .filter((each) => mentions(each, pspReference) || isBeginning(each, payment))
    .map((request): [string, Row] => [
      chapterOf(answeredReference(request)),
      { kind: "request", at: request.at, request },
    ])
    .toReversed();
  const reported = deliveries
    .map((delivery): [string, Row] => [
      chapterOf(delivery.pspReference),
      { kind: "webhook", at: delivery.attempts[0]?.at, delivery },
    ])
    .toReversed();
  const rowsOf = (rows: readonly [string, Row][], reference: string) =>
    rows.filter(([of]) => of === reference).map(([, row]) => row);
  return chapters.map(({ reference, title, rows }) => ({
    ...{ reference, title },
    rows: [...rowsOf(asked, reference), ...rows, ...rowsOf(reported, reference)].sort(byTime),
  }));
}

/** What came of everything, before it is known who asked for it. */
function resultsOf({ pspReference, timeline, modifications, disputes, standing }: PaymentDetail): Chapter[] {
  const own = timeline.filter((event) => event.pspReference === undefined);
  const result = (at: string, text: string, isBad = false): Row => ({ kind: "result", at, text, isBad });
  return [
    {
      ...{ reference: pspReference, title: "Payment" },
      rows: own.map(({ at, what }) => result(at, what, standing === "refused" && what !== "created")),
    },
    ...modifications.map(({ pspReference: reference, kind, shown, at, success, reason }) => ({
      ...{ reference, title: `${NAMES[kind]} of ${shown}` },
      rows: [result(at, success ? "done" : `failed: ${reason}`, !success)],
    })),
    ...disputes.map(({ pspReference: reference, reasonCode, reason, status, openedAt, defensePeriodEndsAt }) => ({
      ...{ reference, title: "Dispute" },
      rows: [
        result(openedAt, `${reasonCode} ${reason}: ${status}`),
        result(defensePeriodEndsAt, "it can be defended until then"),
      ],
    })),
  ];
}

/** What has no time yet comes last; at one time, the order of before. */
function byTime({ at: a = "9999" }: Row, { at: b = "9999" }: Row): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The request that a payment began with, where its answer has no reference yet: the shopper was sent to a bank. */
function isBeginning(request: LoggedRequest, { createdAt, reference }: PaymentDetail): boolean {
  const { at, method, target, requestBody, responseBody } = request;
  const isPayment = method === "POST" && target.endsWith("/payments") && !responseBody.includes("pspReference");
  return isPayment && at === createdAt && requestBody.includes(JSON.stringify(reference));
}
