/**
 * Which fields of Adyen's bodies must not be read in a log, recognised by their names: whatever lets somebody in, pays, or says
 * who somebody is. A test goes through the names in all of Adyen's descriptions and holds what was decided on each.
 */
const SENSITIVE = new RegExp(
  [
    // Lets somebody in.
    "apikey|clientkey|authorization|cookie|\\bauth$|hmac|password|passphrase|passcode|pwd$|secret|token|certificate|credentials$|username|eapidentity",
    "\\bkey$|\\bpsk$|pin$|pinblock|blikcode|smscode",
    // Opaque to us, and may hold anything: results of a redirect, encrypted parts of a payment, documents, what a shopper typed.
    "data$|payload|blob|redirectresult|querystring|\\bmd$|pareq|pares|threedsresult|fingerprint|challengeresult|signedcontent",
    "sdkinput|sdkoutput|rawresponse|(?<!dateof)signature$|encrypted|\\bcontent$|documentcontent|\\bdocument$|textinput|digitinput",
    // Cards, and what is used like one.
    "\\bnumber$|\\bpan$|cardnumber|hashednumber|securitycode|cvc|cvv|cavv|verificationvalue|authenticationvalue|expiry|expirationdate",
    "\\bmonth$|\\byear$|startmonth|startyear|issuenumber|track[12]|trackvalue|storedvalueid|barcodevalue|loyaltyid|cardaltid",
    // Accounts at banks and in wallets. A name or BIC of a bank says too little; a code inside an account's number does not.
    "iban|bban|bankaccount$|accountnumber|accountidentifier|accountname|routingnumber|sortcode|bsbcode|clearing(code|number)",
    "transitnumber|institutionnumber|branch(code|number)|bankcode|banklocationid|\\bbankid$|checknumber|checkcode|ispb",
    "\\bidentification$|virtualpaymentaddress|cashtag|walletidentifier|swishnumber|payeralias|gopayaccountid|\\bopenid$",
    // People, and companies that may be one.
    "email|phone|\\bmobile$|\\bsubscriber$|msisdn|imsi|imei|shopperip|\\bipaddress$|latitude|longitude|birth|nationality",
    "(first|last|middle|full|legal|business|shopper|holder|owner|consumer|recipient|passenger|renter|employee|request|contactperson|billing)name",
    "infix|holderinfo|doingbusinessas|signedby|acceptedby|\\buser$|jobtitle",
    "\\bssn|ssn$|socialsecurity|taxid|taxnumber|vatnumber|registrationnumber|siret|nationalid|\\bidnumber|passport|licen[cs]e",
    "street|housenumber|postalcode|\\bzip$|\\bline\\d$|(billing|delivery|issue)address$",
  ].join("|"),
);

export function isSensitive(name: string): boolean {
  // Adyen writes names in camel case, with underscores, and with dots.
  return SENSITIVE.test(name.toLowerCase().replaceAll(/[_-]/g, ""));
}

/** An object whose fields have names that say nothing: `{ type: "gbSortCode", code: "…" }`. */
export function isSensitiveWhole(name: string): boolean {
  return name.toLowerCase() === "additionalbankidentification";
}
