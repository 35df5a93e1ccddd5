import type * as company from "@adyen-kit/client/management/v3/terminal-orders-company-level";
import type * as merchant from "@adyen-kit/client/management/v3/terminal-orders-merchant-level";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import type {
  BillingEntitiesResponse,
  ShippingLocation,
  ShippingLocationsResponse,
  TerminalModelsResponse,
  TerminalOrder,
  TerminalOrderRequest,
  TerminalOrdersResponse,
  TerminalProductsResponse,
} from "@adyen-kit/client/management/v3/types";
import { type Document, picked } from "../../domain/management/document.ts";
import { newEntityId } from "../../domain/random.ts";
import { invalid } from "../../domain/refusal.ts";
import { shippingLocations, terminalOrders } from "../../storage/management-kinds.ts";
import {
  type AccountParams,
  type Call,
  type Handler,
  type Handlers,
  reachedMerchants,
  requireAccount,
  requireWholeAccount,
} from "../call.ts";
import { requireDocument, filtered, sliced } from "./documents.ts";

const DAY = 86_400_000;

/** An order moves on by itself; it can be changed or cancelled until it is confirmed. */
const PROGRESS = [
  ["Delivered", 7 * DAY],
  ["Shipped", 3 * DAY],
  ["Confirmed", DAY],
] as const;

const MODELS = ["V400m", "AMS1", "S1F2", "P400Plus", "V240mPlus"];

/** Prices are in the money of the country that is asked about. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: "USD",
  GB: "GBP",
  AU: "AUD",
  CA: "CAD",
  BR: "BRL",
  JP: "JPY",
};

const PRODUCTS = MODELS.flatMap((model) => [
  {
    model,
    id: `TBOX-${model}`,
    name: `${model} package`,
    itemsIncluded: ["Terminal", "Power supply", "Cable"],
    price: 299,
  },
  { model, id: `PART-${model}-battery`, name: `${model} battery`, itemsIncluded: ["Battery"], price: 35 },
]);

type OrderBody = TerminalOrder & { readonly cancelled?: boolean };

interface OrderParams extends AccountParams {
  readonly orderId: string;
}

const listModels: Handler<AccountParams, TerminalModelsResponse> = (call) => {
  requireAccount(call);
  return { data: MODELS.map((model) => ({ id: `Verifone.${model}`, name: model })) };
};

const listProducts: Handler<AccountParams & { readonly country: string }, TerminalProductsResponse> = (call) => {
  requireAccount(call);
  const { country } = call.params;
  if (!/^[A-Z]{2}$/.test(country))
    throw invalid([{ name: "country", value: country, message: "must be a code of two capital letters" }]);
  const found = filtered(call, PRODUCTS, { terminalModelId: ({ model }) => `Verifone.${model}` });
  return {
    data: sliced(call, found).map(({ model: _, price, ...product }) => ({
      ...product,
      price: { currency: CURRENCIES[country] ?? "EUR", value: price },
    })),
  };
};

const listBilling: Handler<AccountParams, BillingEntitiesResponse> = (call) => {
  const entities = ordering(call).map(billingEntityOf);
  return { data: filtered(call, entities, { name: ({ name }) => name }) };
};

/** The account in the path; under a company, its merchant accounts too. */
function ordering(call: Call<AccountParams>): string[] {
  const { id, level } = requireAccount(call);
  return level === "company" ? [id, ...reachedMerchants(call, id)] : [id];
}

/** Billing entities are made in the Customer Area only: an account has one here. */
function billingEntityOf(id: string) {
  return {
    id: `BE-${id}`,
    name: id,
    email: "billing@example.com",
    taxId: "NL000000000B01",
    address: { streetAddress: "Example street 1", postalCode: "1000 AA", city: "Amsterdam", country: "NL" },
  };
}

const listLocations: Handler<AccountParams, ShippingLocationsResponse> = (call) => {
  const all: Document<ShippingLocation>[] = [];
  for (const account of ordering(call)) all.push(...call.world.of(shippingLocations, account));
  const found = filtered(call, all, { name: ({ body }) => body.name });
  return { data: sliced(call, found).map(({ body }) => body) };
};

const createLocation: Handler<AccountParams & { readonly body?: ShippingLocation }, ShippingLocation> = (call) => {
  const { id: owner } = requireWholeAccount(call);
  const id = newEntityId("SL", call.random, 10);
  const body = { ...picked(call.body, ["address", "contact", "name"]), id };
  call.world.save(shippingLocations, { id, owner, createdAt: call.now, body });
  return body;
};

const listOrders: Handler<AccountParams & { readonly status?: string | undefined }, TerminalOrdersResponse> = (
  call,
) => {
  const { id } = requireAccount(call);
  const shown = call.world.of(terminalOrders, id).map((order) => render(order, call.now));
  const wanted = call.params.status?.toLowerCase();
  const found = filtered(call, shown, { customerOrderReference: (order) => order.customerOrderReference });
  return {
    data: sliced(
      call,
      found.filter(({ status }) => wanted === undefined || String(status).toLowerCase() === wanted),
    ),
  };
};

const createOrder: Handler<AccountParams & { readonly body?: TerminalOrderRequest }, TerminalOrder> = (call) => {
  const { id: owner } = requireWholeAccount(call);
  const id = newEntityId("", call.random, 10);
  const order = {
    id,
    owner,
    createdAt: call.now,
    body: orderBody(call, { id, orderDate: new Date(call.now).toISOString() }),
  };
  call.world.save(terminalOrders, order);
  return render(order, call.now);
};

const getOrder: Handler<OrderParams, TerminalOrder> = (call) =>
  render(requireDocument(call, terminalOrders, call.params.orderId), call.now);

const updateOrder: Handler<OrderParams & { readonly body?: TerminalOrderRequest }, TerminalOrder> = (call) => {
  const order = openOrder(call);
  const after = { ...order, body: orderBody(call, order.body) };
  call.world.save(terminalOrders, after);
  return render(after, call.now);
};

const cancelOrder: Handler<OrderParams, TerminalOrder> = (call) => {
  const order = openOrder(call);
  const after = { ...order, body: { ...order.body, cancelled: true } };
  call.world.save(terminalOrders, after);
  return render(after, call.now);
};

function openOrder(call: Call<OrderParams>): Document<OrderBody> {
  requireWholeAccount(call);
  const order = requireDocument(call, terminalOrders, call.params.orderId);
  const { status } = render(order, call.now);
  if (status !== "Placed")
    throw invalid([
      { name: "orderId", value: order.id, message: `cannot be changed: the order is ${String(status).toLowerCase()}` },
    ]);
  return order;
}

function orderBody(
  call: Call<AccountParams & { readonly body?: TerminalOrderRequest }>,
  before: ReadonlyDeep<OrderBody>,
): ReadonlyDeep<OrderBody> {
  const request = call.body;
  const { billingEntityId, shippingLocationId, items, customerOrderReference, taxId } = request;
  const accounts = ordering(call);
  const entities = accounts.map(billingEntityOf);
  const entity = entities.find(({ id }) => id === billingEntityId);
  if (billingEntityId !== undefined && entity === undefined)
    throw invalid([
      { name: "billingEntityId", value: billingEntityId, message: "is not a billing entity of the account" },
    ]);
  const location = shippingLocationId === undefined ? undefined : call.world.one(shippingLocations, shippingLocationId);
  if (shippingLocationId !== undefined && !accounts.includes(location?.owner ?? ""))
    throw invalid([
      { name: "shippingLocationId", value: shippingLocationId, message: "is not a shipping location of the account" },
    ]);
  const unknown = (items ?? []).filter(({ id }) => !PRODUCTS.some((product) => product.id === id));
  if (unknown.length > 0)
    throw invalid(unknown.map(({ id }) => ({ name: "items", value: String(id), message: "is not a product" })));
  const billingEntity = entity ?? before.billingEntity ?? entities[0];
  return {
    ...before,
    billingEntity: { ...billingEntity, ...(taxId !== undefined && { taxId }) },
    ...(location !== undefined && { shippingLocation: location.body }),
    ...(customerOrderReference !== undefined && { customerOrderReference }),
    ...(items !== undefined && {
      items: items.map((item) => ({
        ...picked(item, ["id", "quantity", "installments"]),
        name: PRODUCTS.find(({ id }) => id === item.id)?.name,
      })),
    }),
  };
}

function render({ body, createdAt }: Document<OrderBody>, now: number): ReadonlyDeep<TerminalOrder> {
  const { cancelled, ...fields } = body;
  const [reached = "Placed"] = PROGRESS.find(([, after]) => now >= createdAt + after) ?? [];
  return { ...fields, status: cancelled === true ? "Cancelled" : reached };
}

const handlers = {
  listTerminalModels: listModels,
  listTerminalProducts: listProducts,
  listBillingEntities: listBilling,
  listShippingLocations: listLocations,
  createShippingLocation: createLocation,
  listOrders,
  createOrder,
  getOrder,
  updateOrder,
  cancelOrder,
};
export const companyTerminalOrderHandlers: Handlers<typeof company> = handlers;
export const merchantTerminalOrderHandlers: Handlers<typeof merchant> = handlers;
