import { operations } from "@adyen-kit/client/management/v3/operations";
import {
  changedSettings,
  inherited,
  isSensitive,
  type TerminalSettings,
  withoutSensitive,
} from "../../domain/management/terminal-settings.ts";
import { modelOf } from "../../domain/management/terminal.ts";
import { forbidden, invalid } from "../../domain/refusal.ts";
import { hasRole } from "../../domain/roles.ts";
import { merchants } from "../../storage/kinds.ts";
import { terminalLogos, terminalSettings } from "../../storage/management-kinds.ts";
import { accountOf, type Call, type Handler } from "../call.ts";
import { storeOf } from "./stores.ts";
import { terminalOf } from "./terminals.ts";

/** Where settings are made. Those further down begin with those above: company, merchant account, store, terminal. */
interface Level {
  /** The account, store or terminal itself. */
  readonly id: string;
  /** Everything above it, the highest first. */
  readonly above: readonly string[];
  readonly model?: string;
}

type Find = (call: Call) => Level;

const account: Find = (call) => {
  const { id, companyId, level } = accountOf(call);
  return { id, above: level === "company" ? [] : [companyId] };
};

const store: Find = (call) => {
  const { id, owner } = storeOf(call);
  return { id, above: [...companyAbove(call, owner), owner] };
};

const terminal: Find = (call) => {
  const found = terminalOf(call);
  const { id, companyId, merchantId, storeId } = found;
  return { id, above: [companyId, merchantId, storeId].filter((each) => each !== undefined), model: modelOf(found) };
};

function companyAbove({ world }: Call, merchantId: string): string[] {
  const merchant = world.one(merchants, merchantId);
  return merchant === undefined ? [] : [merchant.companyId];
}

/** All operations on terminal settings name the same. */
const ADVANCED_ROLES = [...new Set(operations.flatMap(({ advancedRoles = [] }) => advancedRoles))];

const getSettings =
  (find: Find): Handler =>
  (call) =>
    settingsAt(call, find(call));

const updateSettings =
  (find: Find): Handler =>
  (call) => {
    const level = find(call);
    const { world, now, caller } = call;
    // A request has the same fields as its answer.
    const changes = call.shaped(call.body as object) as TerminalSettings;
    const isAdvanced = hasRole(caller.roles, ADVANCED_ROLES);
    if (!isAdvanced && isSensitive(changes)) throw forbidden();
    const own = world.one(terminalSettings, level.id)?.body ?? {};
    const body = changedSettings(own, changes, isAdvanced);
    world.save(terminalSettings, { id: level.id, owner: level.id, createdAt: now, body });
    return settingsAt(call, level);
  };

function settingsAt({ world, caller }: Call, { id, above }: Level): object {
  const levels: TerminalSettings[] = [];
  for (const each of [...above, id]) levels.push(world.one(terminalSettings, each)?.body ?? {});
  const settings = inherited(levels);
  return hasRole(caller.roles, ADVANCED_ROLES) ? settings : withoutSensitive(settings);
}

const getLogo =
  (find: Find): Handler =>
  (call) =>
    logoAt(call, find(call));

function logoAt(call: Call, level: Level): object {
  const model = modelIn(call, level);
  for (const each of [level.id, ...level.above.toReversed()]) {
    const logo = call.world.one(terminalLogos, `${each}/${model}`);
    if (logo !== undefined) return logo.body;
  }
  return { data: "" };
}

const updateLogo =
  (find: Find): Handler =>
  (call) => {
    const level = find(call);
    const { data = "" } = call.body as { readonly data?: string };
    if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(data))
      throw invalid([{ name: "data", message: "must be the image in base64" }]);
    const id = `${level.id}/${modelIn(call, level)}`;
    if (data === "") call.world.remove(terminalLogos, id);
    else call.world.save(terminalLogos, { id, owner: level.id, createdAt: call.now, body: { data } });
    return logoAt(call, level);
  };

function modelIn({ parameters }: Call, { model }: Level): string {
  return model ?? String(parameters["model"]);
}

export const terminalSettingHandlers: Readonly<Record<string, Handler>> = {
  "management/terminal-settings-company-level/getTerminalSettings": getSettings(account),
  "management/terminal-settings-company-level/updateTerminalSettings": updateSettings(account),
  "management/terminal-settings-company-level/getTerminalLogo": getLogo(account),
  "management/terminal-settings-company-level/updateTerminalLogo": updateLogo(account),
  "management/terminal-settings-merchant-level/getTerminalSettings": getSettings(account),
  "management/terminal-settings-merchant-level/updateTerminalSettings": updateSettings(account),
  "management/terminal-settings-merchant-level/getTerminalLogo": getLogo(account),
  "management/terminal-settings-merchant-level/updateTerminalLogo": updateLogo(account),
  "management/terminal-settings-store-level/getTerminalSettings": getSettings(store),
  "management/terminal-settings-store-level/updateTerminalSettings": updateSettings(store),
  "management/terminal-settings-store-level/getTerminalLogo": getLogo(store),
  "management/terminal-settings-store-level/updateTerminalLogo": updateLogo(store),
  "management/terminal-settings-store-level/getTerminalSettingsByStoreId": getSettings(store),
  "management/terminal-settings-store-level/updateTerminalSettingsByStoreId": updateSettings(store),
  "management/terminal-settings-store-level/getTerminalLogoByStoreId": getLogo(store),
  "management/terminal-settings-store-level/updateTerminalLogoByStoreId": updateLogo(store),
  "management/terminal-settings-terminal-level/getTerminalSettings": getSettings(terminal),
  "management/terminal-settings-terminal-level/updateTerminalSettings": updateSettings(terminal),
  "management/terminal-settings-terminal-level/getTerminalLogo": getLogo(terminal),
  "management/terminal-settings-terminal-level/updateLogo": updateLogo(terminal),
};
