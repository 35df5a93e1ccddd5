import type * as storeOperations from "@adyen-kit/client/management/v3/account-store-level";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import { type Document, merged, picked } from "../../domain/management/document.ts";
import { countryProblems, internationalNumber, statusProblems, storeProblems } from "../../domain/management/store.ts";
import { terminalAt, withoutStore } from "../../domain/management/terminal.ts";
import { pageOf } from "../../domain/page.ts";
import { newEntityId } from "../../domain/random.ts";
import { forbidden, invalid, type InvalidField, unknownEntity } from "../../domain/refusal.ts";
import { reachesMerchant } from "../../domain/scope.ts";
import { merchants } from "../../storage/kinds.ts";
import { stores, terminals } from "../../storage/management-kinds.ts";
import type {
  Store,
  StoreCreationWithMerchantCodeRequest,
  UpdateStoreRequest,
} from "@adyen-kit/client/management/v3/types";
import { type Call, type Handler, type HandlerOf, type Handlers, requireMerchantInPath } from "../call.ts";
import { type PageBody, renderPage } from "./render.ts";
import { filtered, listAddress, withSelf } from "./documents.ts";

type StoreRequest = Omit<StoreCreationWithMerchantCodeRequest, "merchantId">;

/** What a caller sets, now and later. */
const CHANGEABLE = [
  ...["businessLineIds", "description", "externalReferenceId", "phoneNumber"],
  ...["splitConfiguration", "subMerchantData"],
] as const;
const FIELDS = ["address", "localizedInformation", "reference", "shopperStatement", ...CHANGEABLE] as const;
const ADDRESS = ["city", "line1", "line2", "line3", "postalCode", "stateOrProvince"] as const;

const listAll: HandlerOf<typeof storeOperations.listStores> = (call) => {
  const reached: Document<Store>[] = [];
  for (const merchant of call.world.of(merchants, call.caller.companyId))
    if (reachesMerchant(call.caller, merchant)) reached.push(...call.world.of(stores, merchant.id));
  return storePage(call, reached);
};

const listOfMerchant: HandlerOf<typeof storeOperations.listStoresByMerchantId> = (call) =>
  storePage(call, call.world.of(stores, requireMerchantInPath(call).id));

const create: HandlerOf<typeof storeOperations.createStore> = (call) => {
  const { merchantId, ...request } = call.body;
  return add(call, merchantId, request);
};

const createForMerchant: HandlerOf<typeof storeOperations.createStoreByMerchantId> = (call) =>
  add(call, requireMerchantInPath(call).id, call.body);

function add(call: Call<unknown, ReadonlyDeep<Store>>, merchantId: string, request: StoreRequest): ReadonlyDeep<Store> {
  const merchant = call.world.one(merchants, merchantId);
  if (merchant === undefined)
    throw invalid([{ name: "merchantId", value: merchantId, message: "is not a merchant account" }]);
  if (!reachesMerchant(call.caller, merchant)) throw forbidden();
  refuseAny([...storeProblems(request), ...countryProblems(request)]);
  const id = newEntityId("ST", call.random);
  const reference = request.reference ?? id;
  const taken = call.world.of(stores, merchantId).some(({ body }) => body.reference === reference);
  if (taken) throw invalid([{ name: "reference", value: reference, message: "is taken by another store" }]);
  const fields = { ...picked(request, FIELDS), ...numberOf(request) };
  const body = call.shaped({ ...fields, id, merchantId, reference, status: "active" });
  call.world.save(stores, { id, owner: merchantId, createdAt: call.now, body });
  return rendered(call, { id, body });
}

const get: Handler<StoreParams, Store> = (call) => rendered(call, requireStore(call));

const update: Handler<StoreParams & { readonly body: UpdateStoreRequest }, Store> = (call) => {
  const store = requireStore(call);
  const request = call.body;
  const { address, status } = request;
  refuseAny([...storeProblems(request), ...statusProblems(store.body.status, status)]);
  const changes = {
    ...picked(request, CHANGEABLE),
    ...numberOf(request),
    ...(address !== undefined && { address: picked(address, ADDRESS) }),
    ...(status !== undefined && { status }),
  };
  const body = call.shaped(merged(store.body, changes));
  call.world.save(stores, { ...store, body });
  if (status === "closed") emptyStore(call, store.id);
  return rendered(call, { id: store.id, body });
};

function emptyStore({ world, now }: Call, id: string): void {
  for (const terminal of world.of(terminals, "")) {
    const here = terminalAt(terminal, now);
    if (here.storeId === id || here.moving?.to.storeId === id) world.save(terminals, withoutStore(here, id));
  }
}

function numberOf({ phoneNumber }: Pick<StoreRequest, "phoneNumber"> | UpdateStoreRequest): object {
  return phoneNumber === undefined ? {} : { phoneNumber: internationalNumber(phoneNumber) };
}

function refuseAny(problems: readonly InvalidField[]): void {
  if (problems.length > 0) throw invalid(problems);
}

/** By its own id alone, or by the id or reference that it has in a merchant account. */
export interface StoreParams {
  readonly merchantId?: string;
  readonly storeId?: string;
  readonly reference?: string;
}

/** The store in the path, by its id or by its reference, which the caller must reach. */
export function requireStore(call: Call<StoreParams>): Document<Store> {
  const { storeId, reference, merchantId = "" } = call.params;
  const store =
    storeId === undefined
      ? call.world.of(stores, merchantId).find(({ body }) => body.reference === reference)
      : call.world.one(stores, storeId);
  if (store === undefined || (merchantId !== "" && store.owner !== merchantId)) throw unknownEntity();
  const merchant = call.world.one(merchants, store.owner);
  if (merchant === undefined || !reachesMerchant(call.caller, merchant)) throw forbidden();
  return store;
}

function storePage(call: Call, all: readonly Document<Store>[]): PageBody<ReadonlyDeep<Store>> {
  const found = filtered(call, all, {
    reference: ({ body }) => body.reference,
    merchantId: ({ owner }) => owner,
  });
  // The list of one merchant account has it in its path.
  const filters = call.path.startsWith("/merchants/") ? ["reference"] : ["reference", "merchantId"];
  return renderPage(listAddress(call, filters), pageOf(found, call.page), (store) => rendered(call, store));
}

function rendered({ base }: Call, { id, body }: Pick<Document<Store>, "id" | "body">): ReadonlyDeep<Store> {
  return withSelf(`${base}/stores/${id}`, body);
}

export const storeHandlers: Handlers<typeof storeOperations> = {
  listStores: listAll,
  createStore: create,
  getStoreById: get,
  updateStoreById: update,
  listStoresByMerchantId: listOfMerchant,
  createStoreByMerchantId: createForMerchant,
  getStore: get,
  updateStore: update,
};
