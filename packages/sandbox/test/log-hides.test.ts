import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import fc from "fast-check";
import { startReceiver } from "./support/receiver.ts";
import { request, startFrozen } from "./support/requests.ts";

const SECRET = "hush-0123456789-hush";
const CARD = "4111111111111111";

const latest = (sandbox: Sandbox) => JSON.stringify(sandbox.control.requests()[0]);

describe("the log shows", () => {
  for (const name of ["api-key", "x-auth-token", "apikey", "x-signature", "proxy-authorization", "x-anything"]) {
    test(`no value of the header ${name}`, async () => {
      await using sandbox = await startFrozen();
      await request(sandbox, "GET", "/v3/me", { headers: { [name]: SECRET } });
      assert.equal(latest(sandbox).includes(SECRET), false);
      assert.match(latest(sandbox), new RegExp(`"${name}":"\\*\\*\\*"`));
    });
  }

  for (const query of ["apiKey=", "client%4bey=", "sessionResult=", "pageNumber=1&x=", "", "a=b&"]) {
    test(`no value of the query ?${query}…`, async () => {
      await using sandbox = await startFrozen();
      await request(sandbox, "GET", `/v3/me?${query}${SECRET}`);
      assert.equal(latest(sandbox).includes(SECRET), false);
    });
  }

  test("neither headers nor bodies of what is forwarded, nor of what came back", async (t) => {
    const hooks = await startReceiver(t);
    await using sandbox = await startFrozen();
    const inner = { number: CARD, cvc: "737", note: `card ${CARD}`, deep: { apiKey: SECRET } };
    for (const body of [JSON.stringify(inner), `number=${CARD}&cvc=737&mine=${SECRET}`]) {
      await request(sandbox, "POST", "/v71/forward", {
        body: {
          ...{ merchantAccount: "AcmeGroup_Web", shopperReference: "s", baseUrl: hooks.url },
          paymentMethod: { type: "scheme", number: CARD, expiryMonth: "03", expiryYear: "2030", cvc: "737" },
          request: {
            ...{ httpMethod: "post", body, urlSuffix: `/x?apiKey=${SECRET}` },
            headers: { authorization: SECRET, "x-api-key": SECRET, "x-mine": SECRET, cookie: SECRET },
          },
        },
      });
      const shown = latest(sandbox);
      assert.match(shown, /AcmeGroup_Web/);
      for (const secret of [SECRET, CARD]) assert.equal(shown.includes(secret), false, shown);
    }
  });

  test("the caller's own key nowhere, however it is sent back", async () => {
    const apiKey = `an-odd-"key"-of-one's-own/1`;
    await using sandbox = await startFrozen({ seed: { credentials: [{ apiKey }] } });
    await request(sandbox, "POST", "/v3/me/allowedOrigins", { body: { domain: `https://${apiKey}` } });
    await request(sandbox, "GET", `/v3/companies/${encodeURIComponent(apiKey)}`);
    const shown = JSON.stringify(sandbox.control.requests().slice(0, 2));
    for (const form of [apiKey, encodeURIComponent(apiKey), "one's own"]) assert.equal(shown.includes(form), false);
  });

  test("no secret, whatever the header or the parameter is called", async () => {
    await using sandbox = await startFrozen();
    const name = fc.stringMatching(/^x-[a-z][a-z0-9-]{0,20}$/);
    await fc.assert(
      fc.asyncProperty(name, fc.stringMatching(/^[A-Za-z]\w{0,10}$/), async (header, parameter) => {
        await request(sandbox, "GET", `/v3/me?${parameter}=${SECRET}`, { headers: { [header]: SECRET } });
        assert.equal(latest(sandbox).includes(SECRET), false);
      }),
      { numRuns: 30 },
    );
  });
});
