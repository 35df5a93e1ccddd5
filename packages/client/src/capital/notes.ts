// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "dynamic-offers/getAllDynamicOffers": "Lists the ranges of financing that an account holder may choose from.", "dynamic-offers/calculatePreliminaryOfferFromDynamicOffer": "Answers what an amount within a dynamic offer would cost. To look at only: no grant can be made of it. At most 30 calls a minute.", "dynamic-offers/createStaticOfferFromDynamicOffer": "Makes a grant offer of an amount that the user chose. At most 30 calls a minute.", "grant-accounts/getGrantAccountInformation": "Answers the account in which the grants of a platform are counted.", "grant-offers/getAllGrantOffers": "Lists the grant offers of an account holder, those made of dynamic offers too. Offers end: see `expiresAt`.", "grant-offers/getGrantOffer": "Answers one grant offer.", "grants/getAllGrants": "Lists the grants of an account holder with what is still owed.", "grants/requestGrant": "Asks for a grant by an offer. Not decided by the answer: its status is followed by webhook.", "grants/getGrant": "Answers one grant with what is still owed, in minor units.", "grants/getAllGrantDisbursements": "Lists the payouts of a grant.", "grants/getGrantDisbursement": "Answers one payout of a grant with its repayment.", "grants/updateGrantDisbursement": "Changes which share of a user's income goes into repayment." },
  parameters: { id: "Its id.", accountHolderId: "Id of the account holder.", counterpartyAccountHolderId: "Account holder that got the grants.", grantId: "Id of the grant.", disbursementId: "Id of the payout." },
  fields: { "Amount.value": "In minor units." },
};
