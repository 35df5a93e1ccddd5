// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: {},
  parameters: {},
  fields: {},
};
