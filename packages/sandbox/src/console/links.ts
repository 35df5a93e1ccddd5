import type { LoggedRequest } from "../http/request-log.ts";
import type { DeliveryView } from "../control/webhook-views.ts";

/** Reference of the payment that an event is about: its own, or the one that it names. Nothing for other events. */
export function paymentOf({
  request,
  pspReference,
}: Pick<DeliveryView, "request" | "pspReference">): string | undefined {
  const original = /"originalReference":"(\w+)"/.exec(request)?.[1] ?? formField(request, "originalReference");
  return original ?? (/NotificationRequestItem|eventCode=/.test(request) ? pspReference : undefined);
}

function formField(body: string, name: string): string | undefined {
  return body.startsWith("{") ? undefined : (new URLSearchParams(body).get(name) ?? undefined);
}

/** Whether a request or what was answered names a reference. */
export function mentions({ target, requestBody, responseBody }: LoggedRequest, reference: string): boolean {
  return [target, requestBody, responseBody].some((text) => text.includes(reference));
}

/** The reference that a request was answered with. */
export function answeredReference({ responseBody }: LoggedRequest): string | undefined {
  return /"pspReference":"(\w+)"/.exec(responseBody)?.[1];
}

/** The payment that a request made, changed or asked for. */
export function paymentOfRequest(request: LoggedRequest): string | undefined {
  const named = /\/payments\/(\w{16})\//.exec(request.target)?.[1];
  const original = /"(?:paymentPspReference|originalReference)":"(\w+)"/;
  const answered = original.exec(request.responseBody)?.[1] ?? original.exec(request.requestBody)?.[1];
  const isPayment = /\/payments(\/details)?$|\/authorise(3d\w*)?$/.test(request.target);
  return named ?? answered ?? (isPayment ? answeredReference(request) : undefined);
}

/** The merchant account that a request is about. */
export function merchantOf({ target, requestBody }: LoggedRequest): string | undefined {
  return /"merchantAccount":"([^"]+)"/.exec(requestBody)?.[1] ?? /\/merchants\/([^/?]+)/.exec(target)?.[1];
}
