import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ApiError, ParseError } from "@adyen-kit/client";
import { logging } from "@adyen-kit/client/logging";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { CloudTerminal } from "@adyen-kit/client/terminal";
import { clientFor, credential } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";
import { payment, POI_ID, SALE_ID } from "./support/terminal.ts";

/** Clears the screen, writes a line of its own, turns the direction of writing. */
const HOSTILE = "x\u001b[2J\u001b]8;;http://evil\u0007\r\nINFO all is well\u009b31m\u2028\u202ey";
const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u;

describe("what a server says cannot write on a terminal", () => {
  for (const [place, body] of [
    ["title", { title: HOSTILE }],
    ["detail", { title: "Bad", detail: HOSTILE }],
    ["message", { message: HOSTILE, errorType: HOSTILE }],
    ["errorCode", { errorCode: HOSTILE }],
    ["requestId", { requestId: HOSTILE, pspReference: HOSTILE }],
    ["invalid fields", { invalidFields: [{ name: HOSTILE, message: HOSTILE, value: HOSTILE }] }],
    ["wrapped invalid fields", { invalidFields: [{ InvalidField: { name: HOSTILE, message: HOSTILE } }] }],
  ] as const) {
    test(`in ${place}`, async () => {
      await using server = await serve((_, response) => json(response, 422, body));
      const lines: string[] = [];
      const line = (message: string) => lines.push(message);
      const middleware = [logging({ logger: { debug: line, info: line, warn: line, error: line } })];
      const result = await generateNewApiKey(clientFor(server, { middleware }), credential).result();
      assert.ok(!result.ok && result.error instanceof ApiError);
      const { message, title, detail, errorCode, errorType, requestId, pspReference, invalidFields } = result.error;
      const fields = invalidFields.flatMap((field) => [field.name, field.message, field.value]);
      const said = [message, title, detail, errorCode, errorType, requestId, pspReference, ...fields, ...lines];
      for (const text of said) assert.ok(!OBEYED.test(text ?? ""), JSON.stringify(text));
      assert.ok(
        said.some((text) => text?.includes("INFO all is well")),
        "it can still be read",
      );
      assert.deepEqual(result.error.body, body, "the body is as it came");
    });
  }

  test("in a content type", async () => {
    await using server = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/\u009b31m\t\u0085" }).end("x"),
    );
    const result = await generateNewApiKey(clientFor(server), credential).result();
    assert.ok(!result.ok && result.error instanceof ParseError);
    assert.ok(!OBEYED.test(result.error.message), JSON.stringify(result.error.message));
  });

  test("in what a terminal says", async () => {
    const event = {
      SaleToPOIRequest: {
        EventNotification: { EventToNotify: HOSTILE, EventDetails: `message=${encodeURIComponent(HOSTILE)}` },
      },
    };
    for (const [status, body] of [
      [200, event],
      [400, { errors: [HOSTILE] }],
    ] as const) {
      await using server = await serve((_, response) => json(response, status, body));
      const terminal = new CloudTerminal(clientFor(server), { poiId: POI_ID, saleId: SALE_ID });
      const result = await terminal.send("Payment", payment).result();
      assert.ok(!result.ok);
      assert.ok(!OBEYED.test(result.error.message), JSON.stringify(result.error.message));
      assert.match(result.error.message, /INFO all is well/);
    }
  });
});

test("what a server says has an end", async () => {
  const long = "so long ".repeat(3000);
  const invalidFields = Array.from({ length: 1000 }, (_, index) => ({ name: `f${index}`, message: "m" }));
  await using server = await serve((_, response) =>
    json(response, 422, { title: long, detail: long, errorCode: long, invalidFields }),
  );
  const result = await generateNewApiKey(clientFor(server), credential).result();
  assert.ok(!result.ok && result.error instanceof ApiError);
  assert.ok(result.error.message.length < 6000, `${result.error.message.length} characters`);
  assert.match(result.error.message, /f19: m; and 980 more$/);
  assert.equal(result.error.invalidFields.length, 1000);
});
