// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "cloud-endpoints-and-connection/getConnectedDevices": "Lists the terminals of a merchant account, or of one store, that are connected now.", "cloud-endpoints-and-connection/sendAsyncDeviceMessageRequest": "Sends a Terminal API message through the cloud and does not wait: `ok` only says that it was handed on. The terminal's answer comes by notification.", "cloud-endpoints-and-connection/getDeviceStatus": "Tells whether a terminal is connected now.", "cloud-endpoints-and-connection/sendSyncDeviceMessageRequest": "Sends a Terminal API message through the cloud and waits for the terminal's answer, minutes for a payment. When the answer is lost, ask for it by a `TransactionStatusRequest`: a repeat would pay twice." },
  parameters: { merchantAccount: "Name of the merchant account.", deviceId: "Model and serial number of the terminal, or id of the SDK's installation.", store: "Only terminals of this store." },
  fields: {},
};
