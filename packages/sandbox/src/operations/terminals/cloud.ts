import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import type { Merchant } from "../../domain/accounts/account.ts";
import { asRecord, type Fields, textIn } from "../../domain/fields.ts";
import { forbidden, invalid, unknownEntity } from "../../domain/refusal.ts";
import { reachesMerchant } from "../../domain/scope.ts";
import { settleDue } from "../../payments/scheduled-work.ts";
import { converse, type Conversation, sealedWith } from "../../payments/terminals/converse.ts";
import { answerOf } from "../../payments/terminals/exchanges.ts";
import { allBoarded } from "../../payments/terminals/terminal-context.ts";
import { merchants } from "../../storage/kinds.ts";
import { stores } from "../../storage/management-kinds.ts";
import { afterCommit, type AfterCommit, type Call, type HandlerRegistry } from "../call.ts";
import { displayed, type Listeners, listenersOf, notifyListeners } from "./notifications.ts";

type CloudCall = Call<{ readonly body: Fields }>;
type DeviceCall = Call<{ readonly merchantAccount: string; readonly deviceId: string; readonly body: Fields }>;

/** Waits for the terminal's answer. */
function sync(call: CloudCall): string | AfterCommit<object> {
  const conversation = listen(call);
  if (conversation.kind === "done") return "";
  const listeners = listenersOf(call);
  return afterCommit(async () =>
    sealedWith(conversation.key, await outcome(call, conversation, listeners), listeners.random),
  );
}

/** Says that the message was handed on; the answer goes to where the terminal reports what happens at it. */
function async(call: CloudCall): object | string | AfterCommit<string> {
  const conversation = listen(call);
  if (conversation.kind === "done") return OK;
  // A message that nobody takes is refused at once.
  if (conversation.kind === "answer" && !("SaleToPOIResponse" in conversation.answer)) return conversation.answer;
  const listeners = listenersOf(call);
  return afterCommit(() => {
    outcome(call, conversation, listeners)
      .then((answer) => notifyListeners(listeners, "events", answer))
      // As with a terminal that was switched off: nobody is notified.
      .catch(() => undefined);
    return Promise.resolve(OK);
  });
}

const OK = "ok";

function listen(call: CloudCall): Conversation {
  settleDue(call);
  return converse(call, call.body, { by: "cloud", reaches: (merchant) => reachesMerchant(call.caller, merchant) });
}

/** The answer, once there is one. Meanwhile the listeners are notified of what the screen shows. */
async function outcome(
  call: CloudCall,
  conversation: Exclude<Conversation, { readonly kind: "done" }>,
  listeners: Listeners,
): Promise<object> {
  void notifyListeners(listeners, "display", displayed(listeners, "TENDER_CREATED"));
  const answer =
    conversation.kind === "answer"
      ? conversation.answer
      : { SaleToPOIResponse: await call.until((world) => answerOf(world, conversation.exchangeId)) };
  void notifyListeners(listeners, "display", displayed(listeners, "TENDER_FINAL"));
  return answer;
}

function connectedTerminals(call: CloudCall): object {
  const { merchantAccount, store } = call.body;
  const merchantId = textIn({ merchantAccount }, "merchantAccount");
  if (merchantId === undefined) throw invalid([{ name: "merchantAccount", message: "is missing" }]);
  return { uniqueTerminalIds: connected(call, merchantId, textIn({ store }, "store")) };
}

function connectedDevices(call: Call<{ readonly merchantAccount: string; readonly store?: string }>): object {
  const { merchantAccount, store } = call.params;
  return { uniqueDeviceIds: connected(call, merchantAccount, store) };
}

function deviceStatus(call: DeviceCall): object {
  const { merchantAccount, deviceId } = call.params;
  const isConnected = connected(call, merchantAccount, undefined).includes(deviceId);
  return { deviceId, status: isConnected ? "ONLINE" : "OFFLINE" };
}

/** Terminals that are in use are connected, all of them. `store`: its id, or its reference. */
function connected(call: Call, merchantAccount: string, store: string | undefined): string[] {
  const merchant = requireReached(call, merchantAccount);
  const isIn = (storeId: string | undefined) =>
    store === undefined ||
    storeId === store ||
    (storeId !== undefined && call.world.one(stores, storeId)?.body.reference === store);
  const found = allBoarded(call.world, call.now).filter((each) => each.merchant.id === merchant.id);
  return found.filter(({ terminal }) => isIn(terminal.storeId)).map(({ terminal }) => terminal.id);
}

function requireReached({ world, caller }: Pick<Call, "world" | "caller">, id: string): Merchant {
  const merchant = world.one(merchants, id);
  if (merchant === undefined) throw unknownEntity();
  if (!reachesMerchant(caller, merchant)) throw forbidden();
  return merchant;
}

/** The newer API names merchant account and terminal in its path: they must be those of the message. */
const ofDevice =
  <R>(handle: (call: CloudCall) => R) =>
  (call: DeviceCall): R => {
    const merchant = requireReached(call, call.params.merchantAccount);
    const { deviceId } = call.params;
    const { POIID } = asRecord(asRecord(asRecord(call.body)["SaleToPOIRequest"])["MessageHeader"]);
    if (POIID !== deviceId)
      throw invalid([{ name: "deviceId", value: deviceId, message: "is not the POIID of the message" }]);
    const isTheirs = allBoarded(call.world, call.now).some(
      (each) => each.terminal.id === deviceId && each.merchant.id === merchant.id,
    );
    if (!isTheirs) throw forbidden();
    return handle(call);
  };

export const cloudDeviceHandlers = {
  "cloud-endpoints-and-connection": {
    sendSyncDeviceMessageRequest: ofDevice(sync),
    sendAsyncDeviceMessageRequest: ofDevice(async),
    getConnectedDevices: connectedDevices,
    getDeviceStatus: deviceStatus,
  },
};

export const terminalHandlers: HandlerRegistry = { "terminal-api": { cloud: { sync, async, connectedTerminals } } };

const ANYTHING: Schema = { type: "any" };

/** The Terminal API's own host, which no description has: each of its operations is at the root. */
export const TERMINAL_OPERATIONS: readonly OperationFacts[] = ["sync", "async", "connectedTerminals"].map((name) => ({
  ...{ id: `terminal-api/v1/${name}`, api: "terminal-api", version: 1, group: "cloud", name, method: "POST", path: "" },
  parameters: [],
  body: { required: true, schema: ANYTHING },
  responses: { 200: ANYTHING },
  auth: ["apiKey", "basic"],
  roles: [],
  documentation: "https://docs.adyen.com/point-of-sale/design-your-integration/terminal-api",
}));
