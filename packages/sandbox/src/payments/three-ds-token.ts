import { createHash } from "node:crypto";

/**
 * What a 3-D Secure 2 component of a front end reads from an action's token: base64 of JSON, with the ids that its servers
 * gave. Names of the fields are recorded; a front end takes the step for failed where one is missing.
 */
export function threeDSToken(pspReference: string, step: "fingerprint" | "challenge", page: string): string {
  const threeDSServerTransID = transactionId(pspReference, "server");
  const data =
    step === "fingerprint"
      ? {
          threeDSMessageVersion: VERSION,
          threeDSMethodNotificationURL: page,
          threeDSMethodUrl: page,
          threeDSServerTransID,
        }
      : {
          acsReferenceNumber: "ADYEN-KIT-SANDBOX-ACS",
          acsTransID: transactionId(pspReference, "acs"),
          acsURL: page,
          messageVersion: VERSION,
          threeDSNotificationURL: page,
          threeDSServerTransID,
        };
  return Buffer.from(JSON.stringify(data)).toString("base64");
}

/** Of the protocol. */
const VERSION = "2.2.0";

/** A UUID that is the same for every step of a payment, as the protocol wants it. */
export function transactionId(pspReference: string, whose: "server" | "acs"): string {
  const hex = createHash("sha256").update(`${whose}:${pspReference}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
