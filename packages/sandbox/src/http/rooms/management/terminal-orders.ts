import type { TerminalOrderRequest } from "@adyen-kit/client/management/v3/types";
import type { Document } from "../../../domain/management/document.ts";
import { newEntityId } from "../../../domain/random.ts";
import { invalid } from "../../../domain/refusal.ts";
import { shippingLocations, terminalOrders } from "../../../store/management-kinds.ts";
import { accountOf, type Call, type Room } from "../../call.ts";
import { documentIn, filtered, sliced } from "./documents.ts";

type Fields = Readonly<Record<string, unknown>>;

const DAY = 86_400_000;

/** An order moves on by itself; it can be changed or cancelled until it is confirmed. */
const PROGRESS = [
  ["Delivered", 7 * DAY],
  ["Shipped", 3 * DAY],
  ["Confirmed", DAY],
] as const;

const MODELS = ["V400m", "AMS1", "S1F2", "P400Plus", "V240mPlus"];

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

const listModels: Room = async (call) => {
  await accountOf(call);
  return { data: MODELS.map((model) => ({ id: `Verifone.${model}`, name: model })) };
};

const listProducts: Room = async (call) => {
  await accountOf(call);
  const found = filtered(call, PRODUCTS, { terminalModelId: ({ model }) => `Verifone.${model}` });
  return {
    data: sliced(call, found).map(({ model: _, price, ...product }) => ({
      ...product,
      price: { currency: "EUR", value: price },
    })),
  };
};

const listBilling: Room = async (call) => {
  const entities = [await billingEntityOf(call)];
  return { data: filtered(call, entities, { name: ({ name }) => name }) };
};

/** Billing entities are made in the Customer Area only: an account has one here. */
async function billingEntityOf(call: Call) {
  const { id } = await accountOf(call);
  return {
    id: `BE-${id}`,
    name: id,
    email: "billing@example.com",
    taxId: "NL000000000B01",
    address: { streetAddress: "Example street 1", postalCode: "1000 AA", city: "Amsterdam", country: "NL" },
  };
}

const listLocations: Room = async (call) => {
  const { id } = await accountOf(call);
  const found = filtered(call, await call.world.of(shippingLocations, id), { name: ({ body }) => body["name"] });
  return { data: sliced(call, found).map(({ body }) => body) };
};

const createLocation: Room = async (call) => {
  const { id: owner } = await accountOf(call);
  const id = newEntityId("SL", call.random, 10);
  const body = { ...(call.body as Fields), id };
  await call.world.save(shippingLocations, { id, owner, createdAt: call.now, body });
  return body;
};

const listOrders: Room = async (call) => {
  const { id } = await accountOf(call);
  const shown = (await call.world.of(terminalOrders, id)).map((order) => render(order, call.now));
  const wanted = call.parameters["status"]?.toString().toLowerCase();
  const found = filtered(call, shown, { customerOrderReference: (order) => order["customerOrderReference"] });
  return {
    data: sliced(
      call,
      found.filter(({ status }) => wanted === undefined || String(status).toLowerCase() === wanted),
    ),
  };
};

const createOrder: Room = async (call) => {
  const { id: owner } = await accountOf(call);
  const id = newEntityId("", call.random, 10);
  const order = {
    id,
    owner,
    createdAt: call.now,
    body: await orderBody(call, { id, orderDate: new Date(call.now).toISOString() }),
  };
  await call.world.save(terminalOrders, order);
  return render(order, call.now);
};

const getOrder: Room = async (call) => render(await documentIn(call, terminalOrders, "orderId"), call.now);

const updateOrder: Room = async (call) => {
  const order = await openOrder(call);
  const after = { ...order, body: await orderBody(call, order.body) };
  await call.world.save(terminalOrders, after);
  return render(after, call.now);
};

const cancelOrder: Room = async (call) => {
  const order = await openOrder(call);
  const after = { ...order, body: { ...order.body, cancelled: true } };
  await call.world.save(terminalOrders, after);
  return render(after, call.now);
};

async function openOrder(call: Call): Promise<Document> {
  const order = await documentIn(call, terminalOrders, "orderId");
  const { status } = render(order, call.now);
  if (status !== "Placed")
    throw invalid([
      { name: "orderId", value: order.id, message: `cannot be changed: the order is ${String(status).toLowerCase()}` },
    ]);
  return order;
}

async function orderBody(call: Call, before: Fields): Promise<Fields> {
  const { billingEntityId, shippingLocationId, items, customerOrderReference } = call.body as TerminalOrderRequest;
  const entity = await billingEntityOf(call);
  if (billingEntityId !== undefined && billingEntityId !== entity.id)
    throw invalid([
      { name: "billingEntityId", value: billingEntityId, message: "is not a billing entity of the account" },
    ]);
  const location =
    shippingLocationId === undefined ? undefined : await call.world.one(shippingLocations, shippingLocationId);
  if (shippingLocationId !== undefined && location?.owner !== (await accountOf(call)).id)
    throw invalid([
      { name: "shippingLocationId", value: shippingLocationId, message: "is not a shipping location of the account" },
    ]);
  const unknown = (items ?? []).filter(({ id }) => !PRODUCTS.some((product) => product.id === id));
  if (unknown.length > 0)
    throw invalid(unknown.map(({ id }) => ({ name: "items", value: String(id), message: "is not a product" })));
  return {
    billingEntity: entity,
    ...before,
    ...(location !== undefined && { shippingLocation: location.body }),
    ...(customerOrderReference !== undefined && { customerOrderReference }),
    ...(items !== undefined && {
      items: items.map((item) => ({ ...item, name: PRODUCTS.find(({ id }) => id === item.id)?.name })),
    }),
  };
}

function render({ body, createdAt }: Document, now: number): Fields {
  const { cancelled, ...fields } = body;
  const [reached = "Placed"] = PROGRESS.find(([, after]) => now >= createdAt + after) ?? [];
  return { ...fields, status: cancelled === true ? "Cancelled" : reached };
}

export const terminalOrderRooms: Readonly<Record<string, Room>> = Object.fromEntries(
  ["company", "merchant"].flatMap((level) => [
    [`management/terminal-orders-${level}-level/listTerminalModels`, listModels],
    [`management/terminal-orders-${level}-level/listTerminalProducts`, listProducts],
    [`management/terminal-orders-${level}-level/listBillingEntities`, listBilling],
    [`management/terminal-orders-${level}-level/listShippingLocations`, listLocations],
    [`management/terminal-orders-${level}-level/createShippingLocation`, createLocation],
    [`management/terminal-orders-${level}-level/listOrders`, listOrders],
    [`management/terminal-orders-${level}-level/createOrder`, createOrder],
    [`management/terminal-orders-${level}-level/getOrder`, getOrder],
    [`management/terminal-orders-${level}-level/updateOrder`, updateOrder],
    [`management/terminal-orders-${level}-level/cancelOrder`, cancelOrder],
  ]),
);
