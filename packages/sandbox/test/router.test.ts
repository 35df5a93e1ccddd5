import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import type { Sandbox } from "@adyen-kit/sandbox";
import { createRouter } from "../src/http/router.ts";
import { request, startFrozen } from "./support/requests.ts";

describe("whoever is lost", () => {
  let sandbox: Sandbox;
  before(async () => void (sandbox = await startFrozen()));
  after(() => sandbox.close());
  const get = (path: string) => fetch(`${sandbox.url}${path}`, { redirect: "manual" });

  test("is told the nearest path, in the form of the API that was meant", async () => {
    const payment = await request(sandbox, "POST", "/v71/payment", { body: {} });
    assert.equal(payment.status, 404);
    assert.equal(payment.body["errorType"], "validation");
    assert.match(String(payment.body["message"]), /Did you mean POST \/v71\/payments\?$/);
    assert.match(String(payment.headers.get("pspreference")), /^[A-Z0-9]{16}$/);
    const unversioned = await request(sandbox, "POST", "/payments", { body: {} });
    assert.match(String(unversioned.body["message"]), /Did you mean POST \/v72\/payments\?$/);
    const company = await request(sandbox, "GET", "/v3/company/AcmeGroup");
    assert.match(String(company.body["detail"]), /Did you mean GET \/v3\/companies\/\{companyId\}\?$/);
    const slash = await request(sandbox, "GET", "/v3/companies/");
    assert.match(String(slash.body["detail"]), /Did you mean GET \/v3\/companies\?$/);
    const control = await get("/_sandbox/setings");
    assert.match(((await control.json()) as { error: string }).error, /Did you mean GET \/_sandbox\/settings\?$/);
  });

  test("is told of none where none is near", async () => {
    for (const path of ["/favicon.ico", "/wp-login.php", `/v71/${"payments".repeat(100)}`]) {
      const { status, body } = await request(sandbox, "GET", path);
      assert.equal(status, 404);
      assert.doesNotMatch(JSON.stringify(body), /Did you mean/, path);
    }
  });

  test("is led from the address that was printed to the console, which anybody may look at", async () => {
    const root = await get("/");
    assert.deepEqual([root.status, root.headers.get("location")], [302, "/_sandbox"]);
    assert.match(await (await get("/_sandbox")).text(), /<title>/);
  });

  test("is answered by the health of the sandbox under any name, and by nothing else of its control", async () => {
    const named = (path: string) => sandbox.fetch(path, { headers: { host: "adyen:4010" } });
    assert.deepEqual([(await named("/_sandbox/health")).status, (await named("/_sandbox/worlds")).status], [200, 403]);
    assert.equal((await named("/_sandbox/nothing")).status, 403);
  });
});

describe("the router", () => {
  test("finds what was added by its words, and gives back what a path names", async () => {
    const name = fc.stringMatching(/^[^/?#]{1,12}$/);
    await fc.assert(
      fc.asyncProperty(name, name, async (company, credential) => {
        const router = createRouter();
        const found = (text: string) => ({ status: 200, headers: {}, body: text });
        router.add("GET", "/companies/{companyId}/apiCredentials/{id}", (_, { params }) =>
          found(JSON.stringify(params)),
        );
        router.add("GET", "/companies/me/apiCredentials/{id}", () => found("mine"));
        router.addFallback("", (_, { allowed }) => found(`none ${allowed.join()}`));
        const ask = async (method: string, target: string) =>
          (await router.respond({ method, target, headers: {}, remoteAddress: "", body: "" })).body;
        const path = `/companies/${encodeURIComponent(company)}/apiCredentials/${encodeURIComponent(credential)}`;
        const expected = company === "me" ? "mine" : JSON.stringify({ companyId: company, id: credential });
        assert.equal(await ask("GET", `${path}?a=b`), expected);
        assert.equal(await ask("POST", path), "none GET");
        assert.equal(await ask("GET", `${path}/`), "none ");
        assert.equal(await ask("GET", `${path}/more`), "none ");
        assert.equal(await ask("GET", `/companies//apiCredentials/${encodeURIComponent(credential)}`), "none ");
      }),
    );
  });
});
