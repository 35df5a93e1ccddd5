// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "ideal-profiles/authLink": "Answers the URL where a user manages an iDEAL profile that is registered already.", "ideal-profiles/authenticateUser": "Answers the URL that ends an authentication iDEAL asked for. Authenticate the user with two factors first; this call does not.", "ideal-profiles/registerProfile": "Registers an iDEAL profile for an account holder and some of its accounts. Send the user to the answered URL: without that the registration is not finished.", "payments/cancelPayment": "Cancels a payment that is not confirmed, and answers the URL to send the user to.", "payments/confirmPayment": "Confirms a payment, in two calls: the first answers what the user's device must sign, the second carries the signature in the header `WWW-Authenticate`.", "payments/retrievePaymentDetails": "Answers what a payment is about, to show it to the user, with the token to confirm or cancel it." },
  parameters: { "WWW-Authenticate": "What the user's device signed to approve the call: strong customer authentication. Sent as a header." },
  fields: {},
};
