import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { AdyenError, ConfigurationError } from "@adyen-kit/client";
import { createMessage, TerminalError, type TerminalErrorReason, TerminalKey } from "@adyen-kit/client/terminal";
import type { TerminalAPIRequest, TerminalAPIResponse } from "@adyen-kit/client/terminal/messages/v1";
import fc from "fast-check";
import { officialSecurities, paid, PASSPHRASE, payment, POI_ID, SALE_ID, shared } from "./support/terminal.ts";

const parties = { poiId: POI_ID, saleId: SALE_ID, serviceId: "A1b2C3d4E5" };
const request = createMessage("Payment", payment, parties);
const header = request.SaleToPOIRequest.MessageHeader;
const response = paid(header);

interface Secured {
  MessageHeader: Record<string, string>;
  NexoBlob: string;
  SecurityTrailer: Record<string, unknown> & { Nonce: string; Hmac: string };
}

async function secured(message: TerminalAPIResponse = response): Promise<{ SaleToPOIResponse: Secured }> {
  return structuredClone(await new TerminalKey(shared).encrypt(message)) as unknown as { SaleToPOIResponse: Secured };
}

/** Refused for a reason, without a secret or a word of the message anywhere in the error. */
const refusedAs = (reason: TerminalErrorReason) => (error: unknown) => {
  assert.ok(error instanceof TerminalError && error instanceof AdyenError);
  assert.equal(error.reason, reason);
  assertSilent(error);
  return true;
};

function assertSilent(thing: unknown): void {
  const shown = [inspect(thing, { depth: 9, showHidden: true }), JSON.stringify(thing), String(thing)].join("\n");
  for (const secret of [PASSPHRASE, "Kaffee", "10.99", "oLkO001", shared.identifier]) {
    assert.ok(!shown.includes(secret), `${secret} is in ${shown}`);
  }
}

describe("Adyen's own library and ours understand each other", () => {
  for (const [name, official] of Object.entries(officialSecurities())) {
    test(`${name} decrypts what we encrypt`, async () => {
      const { SaleToPOIRequest } = await new TerminalKey(shared).encrypt(request);
      assert.deepEqual(JSON.parse(official.decrypt(SaleToPOIRequest)), request);
    });

    test(`we decrypt what ${name} encrypts`, async () => {
      const key = new TerminalKey(shared);
      const answer = {
        SaleToPOIResponse: official.encrypt(JSON.stringify(response), response.SaleToPOIResponse.MessageHeader),
      };
      assert.deepEqual(await key.decrypt(answer), response);
      assert.deepEqual(await key.decrypt(JSON.stringify(answer)), response);
    });

    test(`${name} and we agree on any text and any key`, async () => {
      const character = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
      const passphrase = fc.string({ unit: character, minLength: 1, maxLength: 80 });
      await fc.assert(
        fc.asyncProperty(passphrase, fc.string({ unit: "binary" }), fc.nat(), async (passphrase, text, version) => {
          const options = { identifier: "K", passphrase, version };
          const message = createMessage("Admin", { ServiceIdentification: text }, parties);
          const key = new TerminalKey(options);
          const theirs = officialSecurities(options)[name as "NexoCrypto"];
          const { SaleToPOIRequest } = await key.encrypt(message);
          assert.equal(theirs.decrypt(SaleToPOIRequest), JSON.stringify(message));
          const own = message.SaleToPOIRequest.MessageHeader;
          const back = { SaleToPOIRequest: theirs.encrypt(JSON.stringify(message), own) };
          assert.deepEqual(await key.decrypt(back), message);
        }),
        { numRuns: 40 },
      );
    });
  }
});

describe("an encrypted message", () => {
  test("has the shape that terminals know, and the header in the clear", async () => {
    const { SaleToPOIRequest, ...others } = await new TerminalKey(shared).encrypt(request);
    assert.deepEqual(others, {});
    assert.deepEqual(Object.keys(SaleToPOIRequest), ["MessageHeader", "NexoBlob", "SecurityTrailer"]);
    const { MessageHeader, SecurityTrailer } = SaleToPOIRequest;
    assert.deepEqual(MessageHeader, header);
    const { Nonce, Hmac, ...rest } = SecurityTrailer;
    assert.deepEqual(rest, { AdyenCryptoVersion: 1, KeyIdentifier: shared.identifier, KeyVersion: 1 });
    assert.deepEqual([Buffer.from(Nonce, "base64").length, Buffer.from(Hmac, "base64").length], [16, 32]);
  });

  test("is another one each time", async () => {
    const key = new TerminalKey(shared);
    const [one, other] = [await key.encrypt(request), await key.encrypt(request)];
    assert.notEqual(one.SaleToPOIRequest.SecurityTrailer.Nonce, other.SaleToPOIRequest.SecurityTrailer.Nonce);
    assert.notEqual(one.SaleToPOIRequest.NexoBlob, other.SaleToPOIRequest.NexoBlob);
  });

  test("comes back as it was, whatever it holds", async () => {
    const key = new TerminalKey(shared);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (body) => {
        // As JSON has it: without -0 and without prototypes.
        const message = JSON.parse(
          JSON.stringify({ SaleToPOIRequest: { ...body, MessageHeader: header } }),
        ) as TerminalAPIRequest;
        assert.deepEqual(await key.decrypt(await key.encrypt(message)), message);
      }),
      { numRuns: 200 },
    );
  });

  test("may be as long as a picture", async () => {
    const key = new TerminalKey(shared);
    const message = createMessage("Admin", { ServiceIdentification: "🥐".repeat(100_000) }, parties);
    assert.deepEqual(await key.decrypt(await key.encrypt(message)), message);
  });

  test("is not what was given, which is left as it is", async () => {
    const before = structuredClone(request);
    await new TerminalKey(shared).encrypt(request);
    assert.deepEqual(request, before);
  });

  test("is made of a message only", async () => {
    for (const wrong of [
      {},
      { SaleToPOIRequest: {} },
      { SaleToPOIRequest: { MessageHeader: header }, more: 1 },
      null,
    ]) {
      await assert.rejects(new TerminalKey(shared).encrypt(wrong as never), ConfigurationError);
    }
  });
});

describe("the keys", () => {
  test("are derived once, at the first message, for all that follow", async (t) => {
    const derive = t.mock.method(crypto.subtle, "deriveBits");
    const key = new TerminalKey(shared);
    assert.equal(derive.mock.callCount(), 0);
    const messages = await Promise.all(Array.from({ length: 20 }, () => key.encrypt(response)));
    for (const message of messages) await key.decrypt(message);
    await assert.rejects(key.decrypt({ SaleToPOIResponse: {} }));
    assert.equal(derive.mock.callCount(), 1);
    await new TerminalKey(shared).encrypt(request);
    assert.equal(derive.mock.callCount(), 2);
  });

  test("cannot be read out of the crypto of the platform", async (t) => {
    const imported = t.mock.method(crypto.subtle, "importKey");
    await new TerminalKey(shared).encrypt(request);
    assert.deepEqual(
      imported.mock.calls.map((call) => call.arguments[3]),
      [false, false, false],
    );
  });

  test("and the passphrase are not shown", async () => {
    const key = new TerminalKey(shared);
    await key.encrypt(request);
    assert.deepEqual(JSON.parse(JSON.stringify(key)), { identifier: shared.identifier, version: 1 });
    assert.ok(!inspect(key, { depth: 9, showHidden: true }).includes(PASSPHRASE));
  });

  test("that cannot be used are refused by name, and not told", () => {
    const cases: readonly (readonly [object, string])[] = [
      [{ identifier: "" }, "identifier"],
      [{ identifier: 7 }, "identifier"],
      [{ passphrase: "" }, "passphrase"],
      [{ passphrase: undefined }, "passphrase"],
      [{ passphrase: `${PASSPHRASE}\n` }, "passphrase"],
      [{ passphrase: `${PASSPHRASE}ä` }, "passphrase"],
      [{ version: -1 }, "version"],
      [{ version: 1.5 }, "version"],
      [{ version: "1" }, "version"],
    ];
    for (const [change, field] of cases) {
      assert.throws(
        () => new TerminalKey({ ...shared, ...change }),
        (error) => {
          assert.ok(error instanceof ConfigurationError);
          assert.equal(error.field, field);
          assertSilent(error);
          return true;
        },
      );
    }
  });
});

describe("a message that is refused", () => {
  const key = new TerminalKey(shared);

  test("has one bit that is another, anywhere in what is encrypted", async () => {
    const { SaleToPOIResponse: original } = await secured();
    const place = fc.constantFrom("NexoBlob" as const, "Nonce" as const, "Hmac" as const);
    await fc.assert(
      fc.asyncProperty(place, fc.nat(), fc.nat(7), async (where, at, bit) => {
        const changed = structuredClone(original);
        const holder = (where === "NexoBlob" ? changed : changed.SecurityTrailer) as unknown as Record<string, string>;
        const bytes = Buffer.from(holder[where] ?? "", "base64");
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
        holder[where] = bytes.toString("base64");
        await assert.rejects(key.decrypt({ SaleToPOIResponse: changed }), refusedAs("not-authentic"));
      }),
      { numRuns: 300 },
    );
  });

  test("has one bit that is another, anywhere in what is sent", async () => {
    const original = Buffer.from(JSON.stringify(await secured()));
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(original);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await assert.rejects(key.decrypt(changed.toString("latin1")), TerminalError);
      }),
      { numRuns: 300 },
    );
  });

  test("is encrypted with another passphrase, and all that fails in decrypting sounds the same", async () => {
    const sounds = new Set<string>();
    const { SaleToPOIResponse: good } = await secured();
    const trailer = good.SecurityTrailer;
    const blob = Buffer.from(good.NexoBlob, "base64");
    const other = await new TerminalKey({ ...shared, passphrase: "another" }).encrypt(response);
    const cases: readonly object[] = [
      other.SaleToPOIResponse,
      { ...good, NexoBlob: `${good.NexoBlob}!` },
      { ...good, NexoBlob: ` ${good.NexoBlob}` },
      { ...good, NexoBlob: good.NexoBlob.slice(0, -1) },
      { ...good, NexoBlob: "" },
      { ...good, NexoBlob: blob.subarray(0, -16).toString("base64") },
      { ...good, NexoBlob: blob.subarray(0, -1).toString("base64") },
      { ...good, SecurityTrailer: { ...trailer, Nonce: "" } },
      { ...good, SecurityTrailer: { ...trailer, Nonce: Buffer.alloc(15).toString("base64") } },
      { ...good, SecurityTrailer: { ...trailer, Nonce: 7 } },
      { ...good, SecurityTrailer: { ...trailer, Hmac: "" } },
      { ...good, SecurityTrailer: { ...trailer, Hmac: trailer.Hmac.toLowerCase() } },
      { ...good, SecurityTrailer: { ...trailer, Hmac: undefined } },
    ];
    for (const content of cases) {
      await assert.rejects(key.decrypt({ SaleToPOIResponse: content }), (error: Error) => {
        sounds.add(error.message);
        return refusedAs("not-authentic")(error);
      });
    }
    assert.equal(sounds.size, 1);
  });

  test("is of another identifier, version or kind of encryption", async () => {
    for (const change of [{ KeyIdentifier: "x" }, { KeyVersion: 2 }, { KeyVersion: "1" }, { AdyenCryptoVersion: 0 }]) {
      const message = await secured();
      Object.assign(message.SaleToPOIResponse.SecurityTrailer, change);
      await assert.rejects(key.decrypt(message), refusedAs("wrong-key"));
    }
  });

  test("is encrypted as it should be and is not JSON, or no message", async () => {
    const official = officialSecurities().NexoCrypto;
    for (const text of ["Kaffee{", "", "null", "[]", '"10.99"', "{}", '{"SaleToPOIResponse":7}']) {
      const message = { SaleToPOIResponse: official.encrypt(text, header) };
      await assert.rejects(key.decrypt(message), refusedAs("unreadable"), text);
    }
  });

  test("is not encrypted at all", async () => {
    const cases = ["Kaffee{", "", "null", {}, [], response, { SaleToPOIResponse: null }, { Other: {} }];
    for (const message of cases) await assert.rejects(key.decrypt(message), refusedAs("unreadable"));
  });

  test("has another header outside than inside, or another direction", async () => {
    const changes = [{ ServiceID: "other" }, { POIID: "P400-1" }, { MessageType: "Request" }, { DeviceID: "1" }];
    for (const change of changes) {
      const message = await secured();
      Object.assign(message.SaleToPOIResponse.MessageHeader, change);
      await assert.rejects(key.decrypt(message), refusedAs("not-authentic"));
    }
    const shorter = await secured();
    delete shorter.SaleToPOIResponse.MessageHeader["SaleID"];
    await assert.rejects(key.decrypt(shorter), refusedAs("not-authentic"));
    // Our own request, thrown back as an answer.
    const { SaleToPOIRequest: ours } = await key.encrypt(request);
    await assert.rejects(key.decrypt({ SaleToPOIResponse: ours }), refusedAs("not-authentic"));
  });

  test("is not one whose header is written in another order", async () => {
    const message = await secured();
    const reversed = Object.fromEntries(Object.entries(message.SaleToPOIResponse.MessageHeader).toReversed());
    message.SaleToPOIResponse.MessageHeader = reversed;
    assert.deepEqual(await key.decrypt(message), response);
  });
});
