// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: {},
  parameters: { webhookId: "Id of the webhook.", pageNumber: "Which page, counted from 1.", pageSize: "How many items on a page.", offset: "How many items to skip.", limit: "How many items to answer at most.", "WWW-Authenticate": "What the user's device signed to approve the call: strong customer authentication. Sent as a header." },
  fields: {},
};
