import { isRecord } from "../fields.ts";
import { merged } from "./document.ts";

export type TerminalSettings = Readonly<Record<string, unknown>>;

/** What only callers with an advanced role see and change: whole objects, and the key in the settings of Terminal API. */
const SENSITIVE = ["passcodes", "wifiProfiles"];
const KEYED = "nexo";
const KEY = "encryptionKey";

/** What Adyen sets before anybody else does. */
const FACTORY: TerminalSettings = {
  cardholderReceipt: { headerForAuthorizedReceipt: "header1,header2,filler" },
  localization: { language: "en" },
  timeouts: { fromActiveToSleep: 30 },
};

/** Whether changes are to what needs an advanced role. */
export function isSensitive(changes: TerminalSettings): boolean {
  const keyed = changes[KEYED];
  return SENSITIVE.some((name) => Object.hasOwn(changes, name)) || (isRecord(keyed) && Object.hasOwn(keyed, KEY));
}

/** What a caller without an advanced role sees. */
export function withoutSensitive(settings: TerminalSettings): TerminalSettings {
  const shown = Object.entries(settings).filter(([name]) => !SENSITIVE.includes(name));
  return Object.fromEntries(
    shown.map(([name, value]) => (name === KEYED && isRecord(value) ? [name, without(value, KEY)] : [name, value])),
  );
}

/**
 * The settings made at one level, with changes: an object takes the place of the one before, so that what it leaves out or
 * has empty is inherited again. What the caller cannot see stays.
 */
export function changedSettings(
  own: TerminalSettings,
  changes: TerminalSettings,
  isAdvanced: boolean,
): TerminalSettings {
  const kept = isAdvanced ? undefined : keyOf(own);
  const asked =
    kept === undefined || !Object.hasOwn(changes, KEYED)
      ? changes
      : { ...changes, [KEYED]: { ...(changes[KEYED] as object | null), [KEY]: kept } };
  return filled({ ...own, ...asked }) as TerminalSettings;
}

/** Settings of one level after the other, the highest first. */
export function inherited(levels: readonly TerminalSettings[]): TerminalSettings {
  return levels.reduce((above, own) => merged(above, own), FACTORY);
}

/** Without what is empty. What is in a list stands as it is: a Wi-Fi profile may have an empty password. */
function filled(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, filled(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === "" || (isRecord(value) && Object.keys(value).length === 0);
}

function keyOf({ [KEYED]: keyed }: TerminalSettings): unknown {
  return isRecord(keyed) ? keyed[KEY] : undefined;
}

function without(fields: TerminalSettings, name: string): TerminalSettings {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
}
