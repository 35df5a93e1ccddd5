// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "general/createNotificationConfiguration": "Subscribes an address to events of a classic platform; each kind of event is named.", "general/deleteNotificationConfigurations": "Deletes subscriptions. Their addresses get nothing more.", "general/getNotificationConfiguration": "Answers one subscription.", "general/getNotificationConfigurationList": "Lists all subscriptions of the platform.", "general/testNotificationConfiguration": "Has a sample of each named event sent to a subscription's address, and tells what your server answered.", "general/updateNotificationConfiguration": "Changes a subscription. The list of events is replaced as a whole." },
  parameters: {},
  fields: {},
};
