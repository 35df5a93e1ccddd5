// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: {},
  parameters: { "x-requested-verification-code": "Asks for a certain outcome of verification, in the test environment. Sent as a header." },
  fields: {},
};
