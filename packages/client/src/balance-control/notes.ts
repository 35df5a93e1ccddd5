// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "balances-overview/getCompanyBalancesOverview": "Answers the balances of each merchant account of a company.", "balances-overview/getMerchantBalancesOverview": "Answers the balances of a merchant account: what is available, what is to come, what is held back.", "balance-transfers/createTransferBalance": "Moves money between two merchant accounts of one company and one legal entity, in one currency. The answer says that it was made, and when. A repeat moves the money again." },
  parameters: { companyAccountCode: "Name of the company account.", merchantAccountCode: "Name of the merchant account.", currency: "Currency code of three letters." },
  fields: { "Amount.value": "In minor units.", fromMerchant: "Merchant account that the money leaves.", toMerchant: "Merchant account that gets the money." },
};
