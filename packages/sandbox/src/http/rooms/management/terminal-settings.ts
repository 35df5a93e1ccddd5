import { merged } from "../../../domain/management/document.ts";
import { modelOf } from "../../../domain/management/terminal.ts";
import { invalid } from "../../../domain/refusal.ts";
import { merchants } from "../../../store/kinds.ts";
import { terminalLogos, terminalSettings } from "../../../store/management-kinds.ts";
import { accountOf, type Call, type Room } from "../../call.ts";
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

type Find = (call: Call) => Promise<Level>;

const account: Find = async (call) => {
  const { id, companyId, level } = await accountOf(call);
  return { id, above: level === "company" ? [] : [companyId] };
};

const store: Find = async (call) => {
  const { id, owner } = await storeOf(call);
  return { id, above: [...(await companyAbove(call, owner)), owner] };
};

const terminal: Find = async (call) => {
  const found = await terminalOf(call);
  const { id, companyId, merchantId, storeId } = found;
  return { id, above: [companyId, merchantId, storeId].filter((each) => each !== undefined), model: modelOf(found) };
};

async function companyAbove({ world }: Call, merchantId: string): Promise<string[]> {
  const merchant = await world.one(merchants, merchantId);
  return merchant === undefined ? [] : [merchant.companyId];
}

/** What Adyen sets before anybody else does. */
const FACTORY = {
  cardholderReceipt: { headerForAuthorizedReceipt: "header1,header2,filler" },
  localization: { language: "en" },
  timeouts: { fromActiveToSleep: 30 },
};

const getSettings =
  (find: Find): Room =>
  async (call) =>
    settingsAt(call, await find(call));

const updateSettings =
  (find: Find): Room =>
  async (call) => {
    const level = await find(call);
    const { world, now } = call;
    const own = (await world.one(terminalSettings, level.id))?.body ?? {};
    const body = merged(own, call.body);
    await world.save(terminalSettings, { id: level.id, owner: level.id, createdAt: now, body });
    return settingsAt(call, level);
  };

async function settingsAt({ world }: Call, { id, above }: Level): Promise<object> {
  let settings: object = FACTORY;
  for (const each of [...above, id]) settings = merged(settings, (await world.one(terminalSettings, each))?.body ?? {});
  return settings;
}

const getLogo =
  (find: Find): Room =>
  async (call) => {
    const level = await find(call);
    const model = modelIn(call, level);
    for (const each of [level.id, ...level.above.toReversed()]) {
      const logo = await call.world.one(terminalLogos, `${each}/${model}`);
      if (logo !== undefined) return logo.body;
    }
    return { data: "" };
  };

const updateLogo =
  (find: Find): Room =>
  async (call) => {
    const level = await find(call);
    const { data = "" } = call.body as { readonly data?: string };
    if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(data))
      throw invalid([{ name: "data", message: "must be the image in base64" }]);
    const id = `${level.id}/${modelIn(call, level)}`;
    await call.world.save(terminalLogos, { id, owner: level.id, createdAt: call.now, body: { data } });
    return { data };
  };

function modelIn({ parameters }: Call, { model }: Level): string {
  return model ?? String(parameters["model"]);
}

export const terminalSettingRooms: Readonly<Record<string, Room>> = {
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
