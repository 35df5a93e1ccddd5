// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: {},
  parameters: { limit: "How many items to answer at most.", "WWW-Authenticate": "What the user's device signed to approve the call: strong customer authentication. Sent as a header." },
  fields: {},
};
