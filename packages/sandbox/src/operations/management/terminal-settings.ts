import type * as company from "@adyen-kit/client/management/v3/terminal-settings-company-level";
import type * as merchant from "@adyen-kit/client/management/v3/terminal-settings-merchant-level";
import type * as stores from "@adyen-kit/client/management/v3/terminal-settings-store-level";
import type * as terminals from "@adyen-kit/client/management/v3/terminal-settings-terminal-level";
import { operations } from "@adyen-kit/client/management/v3/operations";
import type { Logo, TerminalSettingsInResponse } from "@adyen-kit/client/management/v3/types";
import {
  changedSettings,
  inherited,
  isSensitive,
  type TerminalSettings,
  withoutSensitive,
} from "../../domain/management/terminal-settings.ts";
import { asRecord, type ReadonlyDeep } from "../../domain/fields.ts";
import { modelOf } from "../../domain/management/terminal.ts";
import { forbidden, invalid } from "../../domain/refusal.ts";
import { isRestricted } from "../../domain/scope.ts";
import { hasRole } from "../../domain/roles.ts";
import { merchants } from "../../storage/kinds.ts";
import { terminalLogos, terminalSettings } from "../../storage/management-kinds.ts";
import { type AccountParams, type Call, type Handler, type Handlers, requireAccount } from "../call.ts";
import { type StoreParams, requireStore } from "./stores.ts";
import { requireTerminal } from "./terminals.ts";

/** Where settings are made. Those further down begin with those above: company, merchant account, store, terminal. */
interface Level {
  /** The account, store or terminal itself. */
  readonly id: string;
  /** Everything above it, the highest first. */
  readonly above: readonly string[];
  readonly model?: string;
}

type Find<P> = (call: Call<P>) => Level;

const account: Find<AccountParams> = (call) => {
  const { id, companyId, level } = requireAccount(call);
  return { id, above: level === "company" ? [] : [companyId] };
};

const store: Find<StoreParams> = (call) => {
  const { id, owner } = requireStore(call);
  return { id, above: [...companyAbove(call, owner), owner] };
};

const terminal: Find<{ readonly terminalId: string }> = (call) => {
  const found = requireTerminal(call);
  const { id, companyId, merchantId, storeId } = found;
  return { id, above: [companyId, merchantId, storeId].filter((each) => each !== undefined), model: modelOf(found) };
};

function companyAbove({ world }: Call, merchantId: string): string[] {
  const merchant = world.one(merchants, merchantId);
  return merchant === undefined ? [] : [merchant.companyId];
}

/** All operations on terminal settings name the same. */
const ADVANCED_ROLES = [...new Set(operations.flatMap(({ advancedRoles = [] }) => advancedRoles))];

type Shown = ReadonlyDeep<TerminalSettingsInResponse>;

const getSettings =
  <P>(find: Find<P>): Handler<P, TerminalSettingsInResponse> =>
  (call) =>
    settingsAt(call, find(call));

const updateSettings =
  <P>(find: Find<P>): Handler<P & { readonly body?: object }, TerminalSettingsInResponse> =>
  (call) => {
    checkWhole(call);
    const level = find(call);
    const { world, now, caller } = call;
    // A request has the same fields as its answer.
    const changes = asRecord(call.shaped(call.body));
    const isAdvanced = hasRole(caller.roles, ADVANCED_ROLES);
    if (!isAdvanced && isSensitive(changes)) throw forbidden();
    const own = world.one(terminalSettings, level.id)?.body ?? {};
    const body = changedSettings(own, changes, isAdvanced);
    world.save(terminalSettings, { id: level.id, owner: level.id, createdAt: now, body });
    return settingsAt(call, level);
  };

/** What a company sets is inherited by all of its terminals. */
function checkWhole({ parameters, caller }: Pick<Call, "parameters" | "caller">): void {
  if ("companyId" in parameters && isRestricted(caller)) throw forbidden();
}

function settingsAt({ world, caller, shaped }: Call<unknown, Shown>, { id, above }: Level) {
  const levels: TerminalSettings[] = [];
  for (const each of [...above, id]) levels.push(world.one(terminalSettings, each)?.body ?? {});
  const settings = inherited(levels);
  return shaped(hasRole(caller.roles, ADVANCED_ROLES) ? settings : withoutSensitive(settings));
}

const getLogo =
  <P>(find: Find<P>): Handler<P, Logo> =>
  (call) =>
    logoAt(call, find(call));

function logoAt(call: Call, level: Level): Logo {
  const model = modelIn(call, level);
  for (const each of [level.id, ...level.above.toReversed()]) {
    const logo = call.world.one(terminalLogos, `${each}/${model}`);
    if (logo !== undefined) return logo.body;
  }
  return { data: "" };
}

const updateLogo =
  <P>(find: Find<P>): Handler<P & { readonly body?: Logo }, Logo> =>
  (call) => {
    checkWhole(call);
    const level = find(call);
    const { data = "" } = call.body;
    if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(data))
      throw invalid([{ name: "data", message: "must be the image in base64" }]);
    const id = `${level.id}/${modelIn(call, level)}`;
    if (data === "") call.world.remove(terminalLogos, id);
    else call.world.save(terminalLogos, { id, owner: level.id, createdAt: call.now, body: { data } });
    return logoAt(call, level);
  };

function modelIn({ parameters }: Pick<Call, "parameters">, { model }: Level): string {
  return model ?? String(parameters["model"]);
}

const ofAccount = {
  getTerminalSettings: getSettings(account),
  updateTerminalSettings: updateSettings(account),
  getTerminalLogo: getLogo(account),
  updateTerminalLogo: updateLogo(account),
};
export const companyTerminalSettingHandlers: Handlers<typeof company> = ofAccount;
export const merchantTerminalSettingHandlers: Handlers<typeof merchant> = ofAccount;

export const storeTerminalSettingHandlers: Handlers<typeof stores> = {
  getTerminalSettings: getSettings(store),
  updateTerminalSettings: updateSettings(store),
  getTerminalLogo: getLogo(store),
  updateTerminalLogo: updateLogo(store),
  getTerminalSettingsByStoreId: getSettings(store),
  updateTerminalSettingsByStoreId: updateSettings(store),
  getTerminalLogoByStoreId: getLogo(store),
  updateTerminalLogoByStoreId: updateLogo(store),
};

export const terminalSettingHandlers: Handlers<typeof terminals> = {
  getTerminalSettings: getSettings(terminal),
  updateTerminalSettings: updateSettings(terminal),
  getTerminalLogo: getLogo(terminal),
  updateLogo: updateLogo(terminal),
};
