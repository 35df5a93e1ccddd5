import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { AdyenClient } from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v72/payments";
import { parse } from "dotenv";
import { type Bench, bench } from "./support.ts";

describe("commands over a sandbox that runs", () => {
  let place: Bench;
  let at: readonly string[];
  const endings: (() => unknown)[] = [];
  before(async () => {
    place = await bench({ name: "control", after: (work: () => unknown) => endings.unshift(work) } as never, {
      clock: { frozenAt: "2026-01-01T00:00:00Z" },
    });
    at = ["--base-url", place.sandbox.url];
  });
  after(async () => {
    for (const end of endings) await end();
  });

  async function pay(reference: string): Promise<string> {
    const { pspReference = "" } = await payments(new AdyenClient(place.sandbox.connection()), {
      body: {
        merchantAccount: "AcmeGroup_Web",
        reference,
        returnUrl: "https://shop.example",
        amount: { currency: "EUR", value: 1000 },
        captureDelayHours: 24,
        paymentMethod: {
          type: "scheme",
          encryptedCardNumber: "test_4111111111111111",
          encryptedExpiryMonth: "test_03",
          encryptedExpiryYear: "test_2030",
          encryptedSecurityCode: "test_737",
        },
      },
    });
    return pspReference;
  }

  async function ok(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await place.run(...args, ...at);
    assert.equal(code, 0, stderr);
    return stdout;
  }

  test("clock shows the time, moves it, and refuses what it cannot read", async () => {
    assert.equal(await ok("clock"), "2026-01-01T00:00:00.000Z (frozen)\n");
    assert.equal(await ok("clock", "advance", "1d12h"), "2026-01-02T12:00:00.000Z (frozen)\n");
    const { code, stderr } = await place.run("clock", "advance", "soon", ...at);
    assert.equal(code, 2);
    assert.match(stderr, /give a time such as 24h, 90s or 1d12h, not "soon"/);
  });

  test("fault makes the next call fail, and no other", async () => {
    await ok("fault", "add", "error", "--status", "503", "--operation", "getApiCredentialDetails");
    assert.match(await ok("fault", "list"), /kind error.*operation getApiCredentialDetails/);
    const me = async () =>
      (await fetch(`${place.sandbox.url}/v3/me`, { headers: { "x-api-key": place.env["ADYEN_API_KEY"] ?? "" } }))
        .status;
    assert.deepEqual([await me(), await me()], [503, 200]);
    assert.match(await ok("fault", "clear"), /No fault waits/);
    const { code, stderr } = await place.run("fault", "add", "nonsense", ...at);
    assert.equal(code, 1);
    assert.match(stderr, /kind: must be one of error/);
  });

  test("payments are listed, shown, captured and refunded in part", async () => {
    const pspReference = await pay("order 7");
    assert.match(await ok("payments", "list"), new RegExp(`^${pspReference} +EUR 10.00 .*order 7`));
    await ok("payments", "capture", pspReference);
    await ok("payments", "refund", pspReference, "--value", "300");
    await ok("clock", "advance", "1d");
    const shown = await ok("payments", "show", pspReference);
    assert.match(shown, /capture of 1000 done/);
    assert.match(shown, /refund of 300 done/);
    const { code, stderr } = await place.run("payments", "show", "NOPE", ...at);
    assert.equal(code, 2);
    assert.match(stderr, /NOPE: is not among the latest payments/);
  });

  test("logs shows each request with its operation, and follows those that come", async () => {
    await pay("order 8");
    assert.match(await ok("logs"), /POST +\/v72\/payments +checkout\/v72\/payments\/payments/);
    const following = place.start("logs", "--follow", "--json", ...at);
    const seen = new Promise<void>((resolve) => {
      let text = "";
      following.child.stdout?.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes("order 9")) resolve();
      });
    });
    await pay("order 9");
    await seen;
    following.child.kill("SIGINT");
    assert.equal((await following.ended).code, 0);
  });

  test("webhooks listen shows events whose signature it has checked, hands them on as they are, and leaves nothing behind", async () => {
    const received: { body: string; type: string | undefined }[] = [];
    let status = 500;
    const shop = createServer((request, response) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        received.push({ body: Buffer.concat(chunks).toString(), type: request.headers["content-type"] });
        response.writeHead(status).end();
        status = 202;
      })();
    }).listen(0, "127.0.0.1");
    await once(shop, "listening");
    endings.unshift(() => shop.close());
    const to = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/hooks`;
    const listening = place.start("webhooks", "listen", "--forward-to", to, ...at);
    await listening.says("Ctrl-C ends it");
    const pspReference = await pay("order 10");
    await place.sandbox.control.webhooksSettled();
    await place.sandbox.clock.advance({ minutes: 10 });
    await place.sandbox.control.webhooksSettled();
    listening.child.kill("SIGINT");
    const { code, stdout } = await listening.ended;
    assert.equal(code, 0);
    const lines = stdout.trim().split("\n");
    assert.match(lines[0] ?? "", new RegExp(`AUTHORISATION +true +${pspReference} +order 10 +→ 500`));
    assert.match(lines[1] ?? "", /→ 202/, "what the shop did not take is delivered again");
    assert.match(received[0]?.body ?? "", /"hmacSignature"/);
    assert.match(received[0]?.type ?? "", /json/);
    const { webhooks } = await place.sandbox.control.overview();
    assert.deepEqual(webhooks, [], "its webhook is removed");
    assert.match(await ok("webhooks", "list"), /AUTHORISATION/);
    const { code: none, stderr } = await place.run("webhooks", "resend", "nothing", ...at);
    assert.equal(none, 1);
    assert.match(stderr, /There is no delivery nothing/);
  });

  test("webhooks trigger makes an event happen, by an operation or as the platform does", async () => {
    for (const code of ["REFUND", "NOTIFICATION_OF_CHARGEBACK"]) {
      const [, pspReference = ""] = /of (\w+) is on its way/.exec(await ok("webhooks", "trigger", code)) ?? [];
      if (code === "REFUND") assert.match(await ok("payments", "show", pspReference), /refund of 1000/);
      else assert.equal((await place.sandbox.control.disputes())[0]?.paymentPspReference, pspReference);
    }
    const { code, stderr } = await place.run("webhooks", "trigger", "NOTHING", ...at);
    assert.equal(code, 2);
    assert.match(stderr, /NOTHING: is no event code\. There are .*CHARGEBACK/);
  });

  test("world makes one of its own, whose keys only its owner can read", async () => {
    await ok("world", "create", "mine");
    const file = join(place.folder, ".adyen-kit/world-mine.env");
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    const { ADYEN_API_KEY = "", ADYEN_BASE_URL } = parse(await readFile(file, "utf8"));
    assert.equal(ADYEN_BASE_URL, place.sandbox.url);
    const me = () => fetch(`${ADYEN_BASE_URL}/v3/me`, { headers: { "x-api-key": ADYEN_API_KEY } });
    assert.equal((await me()).status, 200);
    assert.match(await ok("world", "list"), /^mine$/m);
    await ok("world", "snapshot", "before");
    await ok("world", "restore", "before");
    await ok("world", "reset", "--world", "mine");
    await ok("world", "remove", "mine");
    assert.equal((await me()).status, 401);
  });

  test("says how to start a sandbox where none answers", async () => {
    const { code, stderr } = await place.run("clock", "--base-url", "http://127.0.0.1:9");
    assert.equal(code, 1);
    assert.match(stderr, /No sandbox answers on http:\/\/127\.0\.0\.1:9\. Start one: adyen-kit sandbox/);
  });
});
