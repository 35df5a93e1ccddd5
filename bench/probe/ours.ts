import { AdyenClient, type ClientSettings } from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { undiciTransport } from "@adyen-kit/client/undici";
import { readFileSync } from "node:fs";
import { Agent } from "undici";
import { SECRET, type Subject } from "./subject.ts";

/** Whom the probes' server is to be trusted by: the process trusts the same. */
const connect = { ca: readFileSync(process.env["NODE_EXTRA_CA_CERTS"] ?? "", "utf8") };

const ids = { companyId: "C", apiCredentialId: "S2-1" };
const body = {
  amount: { currency: "EUR", value: 1000 },
  merchantAccount: "M",
  reference: "1",
  returnUrl: "https://shop.example.com",
  paymentMethod: { type: "scheme", encryptedCardNumber: "test_4111111111111111" },
} as const;

function subject(name: string, transport: Partial<ClientSettings>, isShared?: true): Subject {
  return {
    name,
    ...(isShared && { isShared }),
    kinds: ["safe", "keyed", "never"],
    open(origin, timeout) {
      const client = new AdyenClient({
        ...{ apiKey: SECRET, environment: "test", baseUrl: origin },
        ...{ timeout, retryDelay: 5 },
        ...transport,
      });
      return (kind, signal) => {
        if (kind === "safe") return getApiCredential(client, ids, { signal });
        return kind === "keyed" ? payments(client, { body }, { signal }) : generateNewApiKey(client, ids, { signal });
      };
    },
  };
}

export const ours: readonly Subject[] = [
  subject("ours over node:https", {}),
  subject("ours over fetch", { fetch: (url, init) => fetch(url, init) }, true),
  subject("ours over undici", {
    transport: undiciTransport(new Agent({ connect }), { once: new Agent({ connect, pipelining: 0 }) }),
  }),
];
