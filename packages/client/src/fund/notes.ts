// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "general/accountHolderBalance": "Answers the balances of an account holder's accounts, by currency, in minor units.", "general/accountHolderTransactionList": "Lists transactions of an account holder's accounts, 50 for each account and call; the next page is asked for by account.", "general/debitAccountHolder": "Draws money from an account holder's bank account. A DIRECT_DEBIT_INITIATED notification tells what becomes of it.", "general/payoutAccountHolder": "Pays an amount, or all there is, out to an account holder's bank account. Notifications tell the outcome; a repeat pays again.", "general/refundFundsTransfer": "Gives back money that was moved between two accounts.", "general/refundNotPaidOutTransfers": "Refunds everything that an account took since its last payout, only this account's share of each payment.", "general/setupBeneficiary": "Hands what an account has, and everything it will take, to another account. Later payments are handed on by themselves.", "general/transferFunds": "Moves money between two accounts of a platform, under a transfer code that you agreed with Adyen. A notification tells the outcome; a repeat moves it again." },
  parameters: {},
  fields: { accountHolderCode: "Code of the account holder.", accountCode: "Code of the account.", pspReference: "Adyen's reference of this request.", "Amount.value": "In minor units." },
};
