// Made by `npm run generate` from spec/facts/pos-terminal-management-v1.json. Do not edit.

export interface Address {
  city?: string;
  countryCode?: string;
  postalCode?: string;
  stateOrProvince?: string;
  streetAddress?: string;
  streetAddress2?: string;
}

export interface AssignTerminalsRequest {
  companyAccount: string;
  merchantAccount?: string | undefined;
  merchantInventory?: boolean | undefined;
  store?: string | undefined;
  terminals: readonly string[];
}

export interface AssignTerminalsResponse {
  results: { [property: string]: string };
}

export interface FindTerminalRequest {
  terminal: string;
}

export interface FindTerminalResponse {
  companyAccount: string;
  merchantAccount?: string;
  merchantInventory?: boolean;
  store?: string;
  terminal: string;
}

export interface GetStoresUnderAccountRequest {
  companyAccount: string;
  merchantAccount?: string | undefined;
}

export interface GetStoresUnderAccountResponse {
  stores?: Store[];
}

export interface GetTerminalDetailsRequest {
  terminal: string;
}

export interface GetTerminalDetailsResponse {
  bluetoothIp?: string;
  bluetoothMac?: string;
  companyAccount: string;
  country?: string;
  deviceModel?: string;
  dhcpEnabled?: boolean;
  displayLabel?: string | null;
  ethernetIp?: string | null;
  ethernetMac?: string | null;
  firmwareVersion?: string;
  iccid?: string | null;
  /** Format: date-time. */
  lastActivityDateTime?: string | null;
  /** Format: date-time. */
  lastTransactionDateTime?: string | null;
  linkNegotiation?: string | null;
  merchantAccount?: string;
  merchantInventory?: boolean;
  permanentTerminalId?: string;
  serialNumber?: string;
  simStatus?: string | null;
  store?: string;
  storeDetails?: Store;
  terminal: string;
  terminalStatus?: "OnlineLast1Day" | "OnlineLast2Days" | "OnlineLast3Days" | "OnlineLast4Days" | "OnlineLast5Days" | "OnlineLast6Days" | "OnlineLast7Days" | "OnlineToday" | "ReAssignToInventoryPending" | "ReAssignToMerchantInventoryPending" | "ReAssignToStorePending" | "SwitchedOff" | (string & {});
  wifiIp?: string;
  wifiMac?: string;
}

export interface GetTerminalsUnderAccountRequest {
  companyAccount: string;
  merchantAccount?: string | undefined;
  store?: string | undefined;
}

export interface GetTerminalsUnderAccountResponse {
  companyAccount: string;
  inventoryTerminals?: string[];
  merchantAccounts?: MerchantAccount[];
}

export interface MerchantAccount {
  inStoreTerminals?: string[];
  inventoryTerminals?: string[];
  merchantAccount: string;
  stores?: Store[];
}

export interface ServiceError {
  errorCode?: string;
  errorType?: string;
  message?: string;
  pspReference?: string;
  status?: number;
}

export interface Store {
  address?: Address;
  description?: string;
  inStoreTerminals?: string[];
  merchantAccountCode?: string;
  status?: string;
  store: string;
}
