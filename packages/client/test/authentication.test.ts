import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthenticationError, ConfigurationError } from "@adyen-kit/client";
import { getApiCredentialDetails } from "@adyen-kit/client/management/v3/my-api-credential";
import { API_KEY, clientFor, transports } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

for (const { name, options } of transports) {
  test(`an API key travels as it is (${name})`, async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    await getApiCredentialDetails(clientFor(server, options));
    assert.equal(server.received[0]?.headers["x-api-key"], API_KEY);
    assert.equal(server.received[0]?.headers.authorization, undefined);
  });

  test(`Basic credentials are encoded as UTF-8 (${name})`, async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const basic = { username: "ws_1@Company.Łódź", password: "p:ß€" };
    await getApiCredentialDetails(clientFor(server, { ...options, basic }));
    const { authorization = "", "x-api-key": key } = server.received[0]?.headers ?? {};
    assert.equal(key, undefined);
    assert.equal(Buffer.from(authorization.replace("Basic ", ""), "base64").toString(), "ws_1@Company.Łódź:p:ß€");
  });
}

test("a function is asked for the key at each call, so that a rotated key needs no new client", async () => {
  await using server = await serve((request, response) =>
    json(response, request.headers["x-api-key"] === "new" ? 200 : 401, {}),
  );
  let current = "old";
  const client = clientFor(server, { apiKey: async () => current });
  await assert.rejects(getApiCredentialDetails(client), AuthenticationError);
  current = "new";
  await getApiCredentialDetails(client);
});

test("a key for one call wins for that call only", async () => {
  await using server = await serve((_, response) => json(response, 200, {}));
  const client = clientFor(server);
  await getApiCredentialDetails(client, {}, { apiKey: "other" });
  await getApiCredentialDetails(client);
  assert.deepEqual(
    server.received.map(({ headers }) => headers["x-api-key"]),
    ["other", API_KEY],
  );
});

test("a function that fails, or gives no key, ends the call before anything is sent", async () => {
  await using server = await serve((_, response) => json(response, 200, {}));
  const failure = new Error("vault is sealed");
  const failing = clientFor(server, { apiKey: () => Promise.reject(failure) });
  await assert.rejects(getApiCredentialDetails(failing), (error: unknown) => {
    assert.ok(error instanceof ConfigurationError);
    assert.equal(error.field, "apiKey");
    assert.equal(error.cause, failure);
    return true;
  });
  const empty = clientFor(server, { apiKey: () => undefined as unknown as string });
  await assert.rejects(getApiCredentialDetails(empty), { name: "ConfigurationError", field: "apiKey" });
  assert.equal(server.received.length, 0);
});
