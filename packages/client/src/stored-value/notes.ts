// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "general/changeStatus": "Activates or deactivates a gift card.", "general/checkBalance": "Answers what is left on a gift card, in minor units.", "general/issue": "Issues a new gift card. A repeat issues another.", "general/load": "Puts money on a gift card. A repeat puts it on again.", "general/mergeBalance": "Moves all that is left on one gift card to another.", "general/voidTransaction": "Takes a gift card transaction back, by its PSP reference." },
  parameters: {},
  fields: { merchantAccount: "Name of the merchant account.", "Amount.value": "In minor units.", paymentMethod: "Number, code and brand of the gift card.", pspReference: "Adyen's reference of this request.", originalReference: "PSP reference of the transaction that is taken back." },
};
