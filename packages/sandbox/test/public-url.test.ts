import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AdyenClient } from "@adyen-kit/client";
import { getApiCredentialDetails } from "@adyen-kit/client/management/v3/my-api-credential";
import { startSandbox, VERSION } from "@adyen-kit/sandbox";
import { request, startFrozen } from "./support/requests.ts";

describe("the address of a sandbox", () => {
  test("in links is the one that others know it by", async () => {
    await using sandbox = await startFrozen({ publicUrl: "https://adyen.example.com/sandbox/" });
    const { body } = await request(sandbox, "GET", "/v3/me");
    assert.match(JSON.stringify(body), /"self":\{"href":"https:\/\/adyen\.example\.com\/sandbox\/v3\/me"\}/);
    const link = await request(sandbox, "POST", "/v71/paymentLinks", {
      body: { merchantAccount: "AcmeGroup_Web", reference: "l", amount: { currency: "EUR", value: 1 } },
    });
    assert.match(String(link.body["url"]), /^https:\/\/adyen\.example\.com\/sandbox\/_sandbox\/shopper\/pay\//);
    assert.equal(sandbox.connection().baseUrl, sandbox.url, "who is here goes where it listens");
    for (const publicUrl of ["adyen.example.com", "ftp://x", "https://x/?y"])
      await assert.rejects(startSandbox({ publicUrl }), { name: "ControlError", message: /^publicUrl: must be/ });
  });

  test("may be none: a client reaches it without the network", async () => {
    await using sandbox = await startFrozen({ port: false });
    const client = new AdyenClient(sandbox.connection());
    const me = await getApiCredentialDetails(client);
    assert.equal(me.companyName, "AcmeGroup");
    const health = await sandbox.fetch("/_sandbox/health");
    assert.deepEqual(await health.json(), { status: "ok", version: VERSION });
    await assert.rejects(fetch(sandbox.url));
    const other = await sandbox.world("other", { seed: { companyId: "Other" } });
    assert.equal((await getApiCredentialDetails(new AdyenClient(other.connection()))).companyName, "Other");
  });
});
