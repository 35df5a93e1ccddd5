import assert from "node:assert/strict";
import { test } from "node:test";
import { AdyenClient, type ApiName, type ClientOptions } from "@adyen-kit/client";
import { catalog } from "@adyen-kit/client/catalog";
import { API_KEY } from "../support/clients.ts";
import { holds, type Same } from "../support/types.ts";

const apiKey = API_KEY;
const basic = { username: "ws_1@Company.Test", password: "p" };

test("a client is told who calls, in one way", () => {
  const refused = [
    // @ts-expect-error: nobody calls
    () => new AdyenClient({ environment: "test" }),
    // @ts-expect-error: two call
    () => new AdyenClient({ environment: "test", apiKey, basic }),
    // @ts-expect-error: a variable that may not be set
    () => new AdyenClient({ environment: "test", apiKey: process.env["NOT_SET"] }),
  ];
  for (const make of refused) assert.throws(make, { name: "ConfigurationError" });
  const options: readonly ClientOptions[] = [
    { environment: "test", apiKey },
    { environment: "test", apiKey: () => Promise.resolve(apiKey) },
    { environment: "test", basic },
  ];
  for (const each of options) assert.ok(new AdyenClient(each));
  assert.ok(AdyenClient.fromEnv({ basic, timeout: 1000 }));
});

test("an API is called by its name in baseUrl", () => {
  const url = "http://127.0.0.1:4010";
  assert.throws(
    // @ts-expect-error: a name that no API has
    () => new AdyenClient({ environment: "test", apiKey, baseUrl: { managment: url } }),
    { name: "ConfigurationError", field: "baseUrl.managment", message: /management/ },
  );
  holds<Same<Extract<ApiName, "management" | "checkout">, "management" | "checkout">>(true);
  for (const { api } of catalog) {
    const baseUrl = { [api.name]: url };
    assert.deepEqual(new AdyenClient({ environment: "test", apiKey, baseUrl }).baseUrl, baseUrl);
  }
});
