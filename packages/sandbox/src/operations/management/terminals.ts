import type * as operations from "@adyen-kit/client/management/v3/terminals-terminal-level";
import type * as actions from "@adyen-kit/client/management/v3/terminal-actions-terminal-level";
import type * as actionsOfCompany from "@adyen-kit/client/management/v3/terminal-actions-company-level";
import type { Store } from "@adyen-kit/client/management/v3/types";
import {
  MAINTENANCE,
  modelOf,
  serialOf,
  type Terminal,
  type TerminalAction,
  terminalAt,
} from "../../domain/management/terminal.ts";
import { type Document, picked } from "../../domain/management/document.ts";
import { pageOf } from "../../domain/page.ts";
import { newEntityId } from "../../domain/random.ts";
import { forbidden, invalid, terminalsRefused, unknownEntity } from "../../domain/refusal.ts";
import { reachesCompany, reachesMerchant } from "../../domain/scope.ts";
import { merchants } from "../../storage/kinds.ts";
import { stores, terminalActions, terminals } from "../../storage/management-kinds.ts";
import { type Call, type HandlerOf, type Handlers, requireCompany } from "../call.ts";
import { renderPage } from "./render.ts";
import { filtered, listAddress } from "./documents.ts";

const FILTERS = ["searchQuery", "otpQuery", "countries", "merchantIds", "storeIds", "brandModels"];

/** Documented: so many terminals in one request. */
const MOST_SCHEDULED = 100;

const list: HandlerOf<typeof operations.listTerminals> = (call) => {
  const { searchQuery, otpQuery } = call.parameters;
  const reached = reachedTerminals(call);
  // Either of these makes the platform ignore everything else. One-time passwords are on the terminal's own screen only.
  const found =
    otpQuery !== undefined
      ? []
      : searchQuery !== undefined
        ? reached.filter(({ id }) => id.toLowerCase().includes(String(searchQuery).toLowerCase()))
        : filteredTerminals(call, reached);
  return renderPage(listAddress(call, FILTERS), pageOf(found, call.page), render);
};

function filteredTerminals({ parameters }: Call, all: readonly Terminal[]): Terminal[] {
  const wanted = (name: string) =>
    parameters[name]
      ?.toString()
      .split(",")
      .filter((each) => each !== "");
  const fits = (name: string, value: string | undefined) => {
    const values = wanted(name);
    return values === undefined || (value !== undefined && values.includes(value));
  };
  return all.filter(
    (terminal) =>
      fits("merchantIds", terminal.merchantId) &&
      fits("storeIds", terminal.storeId) &&
      fits("brandModels", `Verifone.${modelOf(terminal)}`) &&
      fits("countries", COUNTRY),
  );
}

const COUNTRY = "NL";

function render(terminal: Terminal) {
  const { companyId, merchantId, storeId, inventory, moving } = terminal;
  const place = { ...(merchantId !== undefined && { merchantId }), ...(storeId !== undefined && { storeId }) };
  return {
    id: terminal.id,
    model: modelOf(terminal),
    serialNumber: serialOf(terminal),
    countryCode: COUNTRY,
    firmwareVersion: "Verifone_VOS 1.87.4",
    assignment: {
      companyId,
      ...place,
      status:
        moving !== undefined
          ? "reassignmentInProgress"
          : inventory || merchantId === undefined
            ? "inventory"
            : storeId === undefined
              ? "boarded"
              : "deployed",
      ...(moving !== undefined && { reassignmentTarget: moving.to }),
    },
  };
}

const reassign: HandlerOf<typeof operations.reassignTerminal> = (call) => {
  const terminal = requireTerminal(call);
  const { merchantId, storeId, companyId, inventory } = call.body;
  if ([merchantId, storeId, companyId].filter((each) => each !== undefined).length !== 1)
    throw invalid([{ name: "body", message: "must have one of companyId, merchantId and storeId" }]);
  if (companyId !== undefined) checkCompany(call, terminal, companyId);
  if (merchantId !== undefined && inventory === undefined)
    throw invalid([{ name: "inventory", message: "is missing: it goes with merchantId" }]);
  const owner = storeId === undefined ? merchantId : openStore(call, storeId).owner;
  if (owner !== undefined) checkMerchant(call, terminal, owner);
  const to = {
    inventory: merchantId !== undefined && inventory === true,
    ...(companyId !== undefined && { companyId }),
    ...(owner !== undefined && { merchantId: owner }),
    ...(storeId !== undefined && { storeId }),
  };
  call.world.save(terminals, { ...terminal, moving: { to, at: call.now + MAINTENANCE } });
  return undefined;
};

function checkCompany({ caller }: Call, terminal: Terminal, companyId: string): void {
  if (companyId !== terminal.companyId)
    throw invalid([{ name: "companyId", value: companyId, message: "is not the terminal's company" }]);
  if (!reachesCompany(caller, companyId)) throw forbidden();
}

function openStore({ world }: Call, storeId: string): Document<Store> {
  const store = world.one(stores, storeId);
  if (store === undefined || store.body.status === "closed")
    throw invalid([{ name: "storeId", value: storeId, message: "is not a store, or one that is closed" }]);
  return store;
}

function checkMerchant({ world, caller }: Call, terminal: Terminal, merchantId: string): void {
  const merchant = world.one(merchants, merchantId);
  if (merchant === undefined || merchant.companyId !== terminal.companyId) {
    const message = "is not a merchant account of the terminal's company";
    throw invalid([{ name: "merchantId", value: merchantId, message }]);
  }
  if (!reachesMerchant(caller, merchant)) throw forbidden();
}

/** Documented: where anything is wrong with one terminal, nothing is scheduled for any. */
const schedule: HandlerOf<typeof actions.createTerminalAction> = (call) => {
  const request = call.body;
  const { actionDetails, scheduledAt, storeId = "" } = request;
  const terminalIds = [...new Set(request.terminalIds)];
  if (terminalIds.length === 0) throw terminalsRefused("Terminal IDs are empty");
  if (terminalIds.length > MOST_SCHEDULED)
    throw invalid([{ name: "terminalIds", message: `may be ${MOST_SCHEDULED} at most` }]);
  const { type, ...config } = { ...actionDetails } as { readonly type?: string };
  if (type === undefined) throw invalid([{ name: "actionDetails", message: "must say what to do by its type" }]);
  const from = timeOf(call, scheduledAt);
  const known = new Map(reachedTerminals(call).map((terminal) => [terminal.id, terminal]));
  const isWrong = (id: string) => !known.has(id) || (storeId !== "" && known.get(id)?.storeId !== storeId);
  const wrong = terminalIds.filter(isWrong);
  const items: { id: string; terminalId: string }[] = [];
  for (const terminalId of wrong.length === 0 ? terminalIds : []) {
    const id = newEntityId("TRAC", call.random, 21);
    call.world.save(terminalActions, {
      id,
      terminalId,
      companyId: call.caller.companyId,
      actionType: type,
      config: JSON.stringify(config),
      createdAt: call.now,
      dueAt: from + MAINTENANCE,
    });
    items.push({ id, terminalId });
  }
  return call.shaped({
    ...picked(request, ["actionDetails", "scheduledAt", "storeId"]),
    items,
    terminalsWithErrors: wrong.length === 0 ? {} : { "Terminal not found": wrong },
    totalScheduled: items.length,
    totalErrors: wrong.length,
  });
};

/** At once where no time is given. */
function timeOf({ now }: Call, scheduledAt = ""): number {
  if (scheduledAt === "") return now;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:?\d\d)$/.test(scheduledAt) ? Date.parse(scheduledAt) : NaN;
  if (!Number.isNaN(time)) return time;
  const message = "must be a time such as 2026-01-01T02:00:00+0100";
  throw invalid([{ name: "scheduledAt", value: scheduledAt, message }]);
}

const listActions: HandlerOf<typeof actionsOfCompany.listTerminalActions> = (call) => {
  const { id } = requireCompany(call);
  const reached = reachedIds(call);
  const actions = call.world.of(terminalActions, id).filter(({ terminalId }) => reached.has(terminalId));
  const shown = actions.map((action) => renderAction(action, call.now));
  const found = filtered(call, shown, { status: ({ status }) => status, type: ({ actionType }) => actionType });
  return { data: pageOf(found, call.page).items };
};

const getAction: HandlerOf<typeof actionsOfCompany.getTerminalAction> = (call) => {
  const { id } = requireCompany(call);
  const action = call.world.one(terminalActions, call.params.actionId);
  if (action === undefined || action.companyId !== id) throw unknownEntity();
  if (!reachedIds(call).has(action.terminalId)) throw forbidden();
  return renderAction(action, call.now);
};

/** A terminal does what is asked of it at the first call home after the time. */
function renderAction({ id, terminalId, actionType, config, dueAt }: TerminalAction, now: number) {
  const isDone = now >= dueAt;
  return {
    id,
    terminalId,
    actionType,
    config,
    status: isDone ? "successful" : "pending",
    scheduledAt: new Date(dueAt - MAINTENANCE).toISOString(),
    ...(isDone && { confirmedAt: new Date(dueAt).toISOString(), result: "Ok" }),
  };
}

/** The terminal in the path, which the caller must reach. */
export function requireTerminal(call: Call<{ readonly terminalId: string }>): Terminal {
  const found = reachedTerminals(call).find(({ id }) => id === call.params.terminalId);
  if (found === undefined) throw unknownEntity();
  return found;
}

function reachedIds(call: Call): ReadonlySet<string> {
  return new Set(reachedTerminals(call).map(({ id }) => id));
}

function reachedTerminals({ world, caller, now }: Call): Terminal[] {
  const all = world.of(terminals, "").map((terminal) => terminalAt(terminal, now));
  const { owner, associatedMerchantAccounts: named } = caller;
  return all.filter(({ companyId, merchantId }) => {
    if (companyId !== caller.companyId) return false;
    if (owner.level === "merchant") return merchantId === owner.id;
    return named.length === 0 || merchantId === undefined || named.includes(merchantId);
  });
}

export const terminalHandlers: Handlers<typeof operations> = { listTerminals: list, reassignTerminal: reassign };

export const terminalActionHandlers: Handlers<typeof actions> = { createTerminalAction: schedule };

export const companyTerminalActionHandlers: Handlers<typeof actionsOfCompany> = {
  listTerminalActions: listActions,
  getTerminalAction: getAction,
};
