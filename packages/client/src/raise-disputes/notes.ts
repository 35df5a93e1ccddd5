// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: {},
  parameters: { offset: "How many items to skip.", limit: "How many items to answer at most." },
  fields: {},
};
