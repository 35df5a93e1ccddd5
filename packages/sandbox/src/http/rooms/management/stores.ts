import { type Document, merged } from "../../../domain/management/document.ts";
import { pageOf } from "../../../domain/page.ts";
import { newEntityId } from "../../../domain/random.ts";
import { forbidden, invalid, unknownEntity } from "../../../domain/refusal.ts";
import { reachesMerchant } from "../../../domain/scope.ts";
import { merchants } from "../../../store/kinds.ts";
import { stores } from "../../../store/management-kinds.ts";
import type { StoreCreationWithMerchantCodeRequest, UpdateStoreRequest } from "@adyen-kit/client/management/v3/types";
import { type Call, merchantOf, type Room, text } from "../../call.ts";
import { renderPage } from "../../render.ts";
import { filtered, withSelf } from "./documents.ts";

type Fields = Readonly<Record<string, unknown>>;
type StoreRequest = Omit<StoreCreationWithMerchantCodeRequest, "merchantId">;

const listAll: Room = async (call) => {
  const reached: Document[] = [];
  for (const merchant of await call.world.of(merchants, call.caller.companyId))
    if (reachesMerchant(call.caller, merchant)) reached.push(...(await call.world.of(stores, merchant.id)));
  return storePage(call, reached);
};

const listOfMerchant: Room = async (call) => storePage(call, await call.world.of(stores, (await merchantOf(call)).id));

const create: Room = async (call) => {
  const { merchantId, ...request } = call.body as StoreCreationWithMerchantCodeRequest;
  return add(call, merchantId, request);
};

const createForMerchant: Room = async (call) => add(call, (await merchantOf(call)).id, call.body as StoreRequest);

async function add(call: Call, merchantId: string, request: StoreRequest): Promise<object> {
  const merchant = await call.world.one(merchants, merchantId);
  if (merchant === undefined)
    throw invalid([{ name: "merchantId", value: merchantId, message: "is not a merchant account" }]);
  if (!reachesMerchant(call.caller, merchant)) throw forbidden();
  const id = newEntityId("ST", call.random);
  const reference = request.reference ?? id;
  const taken = (await call.world.of(stores, merchantId)).some(({ body }) => body["reference"] === reference);
  if (taken) throw invalid([{ name: "reference", value: reference, message: "is taken by another store" }]);
  const body = call.shaped({ ...request, id, merchantId, reference, status: "active" }) as Fields;
  await call.world.save(stores, { id, owner: merchantId, createdAt: call.now, body });
  return rendered(call, { id, body });
}

const get: Room = async (call) => rendered(call, await storeOf(call));

const update: Room = async (call) => {
  const store = await storeOf(call);
  const changes = call.body as UpdateStoreRequest;
  const closed = store.body["status"] === "closed";
  if (closed && changes.status !== undefined && changes.status !== "closed")
    throw invalid([{ name: "status", value: changes.status, message: "cannot be changed: the store is closed" }]);
  const body = merged(store.body, changes);
  await call.world.save(stores, { ...store, body });
  return rendered(call, { id: store.id, body });
};

/** The store in the path, by its id or by its reference, which the caller must reach. */
export async function storeOf(call: Call): Promise<Document> {
  const { storeId, reference, merchantId } = call.parameters;
  const store =
    storeId === undefined
      ? (await call.world.of(stores, text(call, "merchantId"))).find(({ body }) => body["reference"] === reference)
      : await call.world.one(stores, String(storeId));
  if (store === undefined || (merchantId !== undefined && store.owner !== merchantId)) throw unknownEntity();
  const merchant = await call.world.one(merchants, store.owner);
  if (merchant === undefined || !reachesMerchant(call.caller, merchant)) throw forbidden();
  return store;
}

function storePage(call: Call, all: readonly Document[]): object {
  const found = filtered(call, all, {
    reference: ({ body }) => body["reference"],
    merchantId: ({ owner }) => owner,
  });
  return renderPage(`${call.base}${call.path}`, pageOf(found, call.page), (store) => rendered(call, store));
}

function rendered({ base }: Call, { id, body }: Pick<Document, "id" | "body">): object {
  return withSelf(`${base}/stores/${id}`, body);
}

export const storeRooms: Readonly<Record<string, Room>> = {
  "management/account-store-level/listStores": listAll,
  "management/account-store-level/createStore": create,
  "management/account-store-level/getStoreById": get,
  "management/account-store-level/updateStoreById": update,
  "management/account-store-level/listStoresByMerchantId": listOfMerchant,
  "management/account-store-level/createStoreByMerchantId": createForMerchant,
  "management/account-store-level/getStore": get,
  "management/account-store-level/updateStore": update,
};
