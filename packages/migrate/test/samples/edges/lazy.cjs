"use strict";

let management;

/** What is loaded where it is needed. */
function getManagement() {
  if (management) return management;
  const { Client, ManagementAPI } = require("@adyen/api-library");
  const client = new Client({
    apiKey: process.env.ADYEN_API_KEY,
    environment: process.env.ADYEN_ENVIRONMENT?.toUpperCase() === "LIVE" ? "LIVE" : "TEST",
  });
  management = new ManagementAPI(client);
  return management;
}

module.exports.merchants = (pageSize) =>
  getManagement().AccountMerchantLevelApi.listMerchantAccounts(undefined, pageSize);
