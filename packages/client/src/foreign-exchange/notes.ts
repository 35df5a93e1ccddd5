// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "rates/calculate": "Answers rates and amounts for the conversion of transactions. Each rate is good for a limited time." },
  parameters: {},
  fields: { "Amount.value": "In minor units." },
};
