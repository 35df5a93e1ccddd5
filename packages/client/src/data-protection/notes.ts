// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "general/requestSubjectErasure": "Deletes a shopper's personal data by a payment of theirs, for good. Refused while the shopper has stored payment details in use, unless `forceErasure` is set; those are not ended by it." },
  parameters: {},
  fields: { merchantAccount: "Name of the merchant account.", pspReference: "The payment whose shopper is meant.", forceErasure: "Delete although the shopper has a recurring agreement, which goes on." },
};
