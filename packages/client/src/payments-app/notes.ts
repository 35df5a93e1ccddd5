// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "payments-app/generatePaymentsAppBoardingTokenForMerchant": "Makes the token that lets an installation of the Payments App work for a merchant account, from the request token that the app shows.", "payments-app/generatePaymentsAppBoardingTokenForStore": "Makes the token that lets an installation of the Payments App work for a store, from the request token that the app shows.", "payments-app/listPaymentsAppForMerchant": "Lists the installations of the Payments App of a merchant account, by offset and limit.", "payments-app/listPaymentsAppForStore": "Lists the installations of the Payments App of a store, by offset and limit.", "payments-app/revokePaymentsApp": "Stops an installation of the Payments App. To use it again it must be boarded again." },
  parameters: { merchantId: "Name of the merchant account.", storeId: "Id of the store; not its reference.", offset: "How many items to skip.", limit: "How many items to answer at most.", statuses: "Only installations in these states, with commas between.", installationId: "Id of the installation." },
  fields: {},
};
