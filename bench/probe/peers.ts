import { Client, ManagementAPI } from "@adyen/api-library";
import ky from "ky";
import OpenAI from "openai";
import createFetchClient from "openapi-fetch";
import { Stripe } from "stripe";
import { SECRET, type Subject } from "./subject.ts";

/** Others, as their documentation says to use them: with a limit of time where they have one, and their own retries. */
export const peers: readonly Subject[] = [
  {
    name: "@adyen/api-library",
    kinds: ["safe", "never"],
    open(origin, timeout) {
      const client = new Client({ apiKey: SECRET, environment: "TEST" as never, connectionTimeoutMillis: timeout });
      const { httpClient } = client;
      // It knows no other base URL for this API.
      client.httpClient = {
        request: (address, ...rest) => httpClient.request(address.replace(/^https:\/\/[^/]+/, origin), ...rest),
      };
      const management = new ManagementAPI(client);
      return (kind) =>
        kind === "safe"
          ? management.APICredentialsCompanyLevelApi.getApiCredential("C", "S2-1")
          : management.APIKeyCompanyLevelApi.generateNewApiKey("C", "S2-1");
    },
  },
  {
    name: "stripe",
    kinds: ["safe", "never"],
    open(origin, timeout) {
      const stripe = new Stripe(SECRET, {
        host: "localhost",
        port: new URL(origin).port,
        timeout,
        telemetry: false,
      });
      return (kind) => stripe.rawRequest(kind === "safe" ? "GET" : "POST", "/v1/x");
    },
  },
  {
    name: "openai",
    kinds: ["safe", "never"],
    open(origin, timeout) {
      const client = new OpenAI({ apiKey: SECRET, baseURL: origin, timeout });
      return (kind, signal) =>
        kind === "safe" ? client.get("/x", { signal }) : client.post("/x", { signal, body: {} });
    },
  },
  {
    name: "ky",
    kinds: ["safe", "never"],
    open(origin, timeout) {
      const client = ky.create({ timeout, headers: { "x-api-key": SECRET } });
      return (kind, signal) => client(`${origin}/x`, { method: kind === "safe" ? "get" : "post", signal }).json();
    },
  },
  {
    name: "openapi-fetch",
    kinds: ["safe", "never"],
    open(origin) {
      const client = createFetchClient<Record<string, never>>({ baseUrl: origin, headers: { "x-api-key": SECRET } });
      return async (kind, signal) => {
        const { data, error } = await (kind === "safe"
          ? client.GET("/x" as never, { signal } as never)
          : client.POST("/x" as never, { signal } as never));
        if (error !== undefined) throw new Error("an error answer", { cause: error });
        return data;
      };
    },
  },
];
