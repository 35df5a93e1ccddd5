import { AdyenClient, type ClientSettings } from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { SECRET, type Subject } from "./subject.ts";

const ids = { companyId: "C", apiCredentialId: "S2-1" };
const body = {
  amount: { currency: "EUR", value: 1000 },
  merchantAccount: "M",
  reference: "1",
  returnUrl: "https://shop.example.com",
  paymentMethod: { type: "scheme", encryptedCardNumber: "test_4111111111111111" },
} as const;

function subject(name: string, transport: Partial<ClientSettings>): Subject {
  return {
    name,
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
  subject("ours over fetch", { fetch: (url, init) => fetch(url, init) }),
];
