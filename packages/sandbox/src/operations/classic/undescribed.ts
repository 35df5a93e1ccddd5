import type { OperationFacts } from "@adyen-kit/client/facts";
import type { PaymentRequest } from "@adyen-kit/client/payment/v68/types";
import type { ObjectSchema, Schema } from "@adyen-kit/client/schema";
import { filled } from "../../domain/fields.ts";
import { checkGiven } from "../../domain/payments/money.ts";
import { isAuthorised } from "../../domain/payments/outcome.ts";
import { newPspReference, pick } from "../../domain/random.ts";
import { invalid, missing } from "../../domain/refusal.ts";
import { requireMerchant } from "../../payments/lookups.ts";
import { notify } from "../../payments/notify.ts";
import { readMethod } from "../../payments/read-method.ts";
import { storeDetails } from "../../payments/stored-details.ts";
import type { Handler, HandlerRegistry } from "../call.ts";
import { asCheckoutMethod } from "./payments.ts";

/** Operations that integrations call and none of Adyen's descriptions has any more. */
export interface Undescribed {
  readonly operations: readonly OperationFacts[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

const GROUP = "undescribed";

type PaymentCall = { readonly body: PaymentRequest };

/** Keeps a card without paying with it. */
const storeToken: Handler<PaymentCall, object> = (call) => {
  const { body, random } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  const shopperReference = filled(body.shopperReference);
  if (shopperReference === undefined) throw invalid([missing("shopperReference")]);
  const { method } = readMethod(asCheckoutMethod(body));
  const { token } = storeDetails(call, {
    ...{ merchantAccount: merchant.id, shopperReference, method },
    ...{ models: ["CardOnFile"], shopperEmail: filled(body.shopperEmail) },
  });
  return {
    ...{ alias: `P${pick("0123456789", 15, random)}`, aliasType: "Default" },
    ...{ pspReference: newPspReference(random), recurringDetailReference: token.id, result: "Success" },
  };
};

/** Gives money to a card that paid nothing: it is accepted, and a webhook reports the outcome. */
const refundWithData: Handler<PaymentCall, object> = (call) => {
  const { body } = call;
  const merchant = requireMerchant(call, body.merchantAccount);
  checkGiven(body.amount);
  const { method, outcome } = readMethod(asCheckoutMethod(body));
  const pspReference = newPspReference(call.random);
  const success = isAuthorised(outcome);
  notify(call, merchant.companyId, {
    ...{ eventCode: "REFUND_WITH_DATA", success, pspReference, amount: body.amount },
    ...{ merchantAccount: merchant.id, merchantReference: body.reference, paymentMethod: method.brand ?? method.type },
    ...(!success && { reason: outcome.refusalReason ?? outcome.resultCode }),
  });
  return { pspReference, resultCode: "Received" };
};

export const undescribedHandlers: HandlerRegistry = {
  recurring: { [GROUP]: { storeToken } },
  payment: { [GROUP]: { refundWithData } },
};

/** Source: ActiveMerchant's gateway, which its remote tests call (R). */
export async function undescribedRecurring(): Promise<Undescribed> {
  const { schemas } = await import("@adyen-kit/client/payment/v68/schemas");
  const request = { ...objectIn(schemas, "PaymentRequest"), required: ["merchantAccount", "shopperReference"] };
  const texts = ["alias", "aliasType", "pspReference", "recurringDetailReference", "result"];
  return {
    operations: [described("recurring", 68, "storeToken", "StoreTokenRequest", "StoreTokenResult")],
    schemas: { ...schemas, StoreTokenRequest: request, StoreTokenResult: objectOf(texts) },
  };
}

/** Source: the same. */
export async function undescribedPayment(): Promise<Undescribed> {
  const { schemas } = await import("@adyen-kit/client/payment/v68/schemas");
  return { operations: [described("payment", 68, "refundWithData", "PaymentRequest", "PaymentResult")], schemas };
}

/** Version 1 of Balance Control, whose transfers say more than those of version 2. Source: its old description (D). */
export async function undescribedBalanceControl(): Promise<Undescribed> {
  const { schemas } = await import("@adyen-kit/client/balance-control/v2/schemas");
  const { properties, required = [], ...rest } = objectIn(schemas, "BalanceTransferRequest");
  const request = { ...rest, required, properties: { ...properties, description: TEXT } };
  const added = { pspReference: TEXT, createdAt: { type: "string", format: "date-time" }, status: STATUS } as const;
  const response = {
    ...rest,
    required: [...required, ...Object.keys(added)],
    properties: { ...request.properties, ...added },
  };
  return {
    operations: [described("balance-control", 1, "balanceTransfer", "TransferRequest", "TransferResponse")],
    schemas: { ...schemas, TransferRequest: request, TransferResponse: response },
  };
}

const TEXT: Schema = { type: "string" };
const STATUS: Schema = { type: "string", enum: ["transferred", "failed", "error", "notEnoughBalance"] };

function objectIn(schemas: Readonly<Record<string, Schema>>, name: string): ObjectSchema {
  const schema = schemas[name];
  if (schema === undefined || !("type" in schema) || schema.type !== "object") throw new Error(`${name} is no object.`);
  return schema;
}

function objectOf(texts: readonly string[]): Schema {
  return { type: "object", properties: Object.fromEntries(texts.map((name) => [name, TEXT])), required: texts };
}

function described(api: string, version: number, name: string, request: string, response: string): OperationFacts {
  const refused = { $ref: "ServiceError" };
  return {
    ...{
      id: `${api}/v${version}/${GROUP}/${name}`,
      api,
      version,
      group: GROUP,
      name,
      method: "POST",
      path: `/${name}`,
    },
    parameters: [],
    body: { required: true, schema: { $ref: request } },
    responses: { 200: { $ref: response }, 400: refused, 401: refused, 403: refused, 422: refused, 500: refused },
    auth: ["apiKey", "basic"],
    roles: [],
    documentation: "https://docs.adyen.com/api-explorer/",
  };
}
