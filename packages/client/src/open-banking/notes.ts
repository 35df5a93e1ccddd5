// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "account-verification/getAccountVerificationReport": "Answers what the bank told of the account and its owner, by the code that the user brought back.", "account-verification/createAccountVerificationRoutes": "Answers the ways in which a person can prove a bank account by logging in at the bank. Send them to the link of the one they choose." },
  parameters: { code: "The code that the user brought back." },
  fields: {},
};
