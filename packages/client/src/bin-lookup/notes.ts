// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "general/get3dsAvailability": "Tells which versions of 3-D Secure a card or card range supports, and the keys that a native 3-D Secure SDK needs. Give the first digits, the number, or a token.", "general/getCostEstimate": "Estimates interchange and scheme fees of a card payment before it is made, in Australia, the EU and the UK. An estimate only, and not available for every card: read `resultCode`." },
  parameters: {},
  fields: { merchantAccount: "Name of the merchant account.", cardNumber: "The number, or its first digits, without spaces.", "Amount.value": "In minor units.", "CostEstimateResponse.costEstimateAmount": "Interchange and scheme fees together, in minor units of the settlement currency, or of EUR.", "CostEstimateResponse.resultCode": "`Success`, or why there is no estimate.", "ThreeDSAvailabilityResponse.threeDS2supported": "Whether the card can do 3-D Secure 2.", "ThreeDSAvailabilityResponse.threeDS1Supported": "Whether the card can do 3-D Secure 1, which most banks have given up." },
};
