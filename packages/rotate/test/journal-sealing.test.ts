import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { type RotationRecord, type SealingKeySource, Secret } from "@adyen-kit/rotate";
import { armor, Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { temporaryFolder } from "./helpers.ts";
import { appendAll, credentialOf, type JournalBench, journalBench, rotations } from "./journal-support.ts";
import { wholeRotation } from "./records.ts";

/** An identity of `age` in a file, as `age-keygen` writes it. */
async function ageIdentity(t: TestContext): Promise<{ recipient: string; identity: string; identityFile: string }> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const identityFile = join(await temporaryFolder(t), "identity.txt");
  await writeFile(identityFile, `# created: 2026-01-01\n# public key: ${recipient}\n${identity}\n`, { mode: 0o600 });
  return { recipient, identity, identityFile };
}

/** The command `age`, or the reason why it is not there. */
function ageCommand(): string | undefined {
  try {
    execFileSync("age", ["--version"], { stdio: "pipe" });
    return undefined;
  } catch (error) {
    return `the command age cannot be run: ${String(error)}`;
  }
}

/** Two programs in place of a key management service: they know a key, and nothing of it is in their arguments. */
async function service(t: TestContext): Promise<{ wrap: string[]; unwrap: string[]; log: string }> {
  const folder = await temporaryFolder(t);
  const [program, log] = [join(folder, "kms.mjs"), join(folder, "log")];
  await writeFile(
    program,
    `import { createCipheriv, createDecipheriv } from "node:crypto";
     import { appendFileSync, readFileSync } from "node:fs";
     const text = readFileSync(0, "utf8");
     appendFileSync(${JSON.stringify(log)}, JSON.stringify([process.argv, process.env]) + "\\n");
     const [key, nonce] = [Buffer.alloc(32, 7), Buffer.alloc(16, 8)];
     const cipher = process.argv[2] === "wrap" ? createCipheriv("aes-256-ctr", key, nonce) : createDecipheriv("aes-256-ctr", key, nonce);
     const input = process.argv[2] === "wrap" ? Buffer.from(text) : Buffer.from(text, "hex");
     process.stdout.write(cipher.update(input).toString(process.argv[2] === "wrap" ? "hex" : "utf8"));`,
  );
  return { wrap: [process.execPath, program, "wrap"], unwrap: [process.execPath, program, "unwrap"], log };
}

async function sources(t: TestContext): Promise<Readonly<Record<string, SealingKeySource>>> {
  const { recipient, identityFile } = await ageIdentity(t);
  const { wrap, unwrap } = await service(t);
  return {
    "a key file": { file: join(await temporaryFolder(t), "other.key") },
    "a passphrase": { passphrase: new Secret("correct horse") },
    "a command": { command: [process.execPath, "-e", "console.log('correct horse')"] },
    "a service": { wrap, unwrap },
    age: { age: { recipients: [recipient], identityFile } },
  };
}

const wrappedOf = ({ rows }: JournalBench) =>
  (JSON.parse(String(rows("SELECT sealing FROM head")[0]?.["sealing"])) as { wrapped: string }).wrapped;

describe("a journal", () => {
  test("is sealed by any source, and opened by that one alone", async (t) => {
    const all = Object.entries(await sources(t));
    for (const [name, sealingKey] of all) {
      const bench = await journalBench(t);
      await rotations(await bench.open({ sealingKey }), 1, 4);
      const again = await bench.open({ sealingKey });
      assert.equal((await again.unseal("r0", "key-1")).reveal(), "AQE-r0", name);
      assert.deepEqual(await (await bench.look({ sealingKey })).integrity(), { authenticated: true });
      assert.ok(!(await readFile(bench.file)).includes("AQE-r0"));
      for (const [other, source] of all.filter(([its]) => its !== name)) {
        const journal = await bench.open({ sealingKey: source, create: true });
        await assert.rejects(
          journal.checkSealing(),
          { name: "SealingKeyError", message: /is sealed with/ },
          `${name}, ${other}`,
        );
      }
    }
  });

  test("says why a source does not open it", async (t) => {
    const { recipient, identityFile } = await ageIdentity(t);
    const stranger = await ageIdentity(t);
    const { wrap, unwrap } = await service(t);
    const node = process.execPath;
    const failing: readonly (readonly [SealingKeySource, SealingKeySource, RegExp])[] = [
      [{ passphrase: new Secret("a") }, { passphrase: new Secret("b") }, /passphrase is not the one/],
      [
        { command: [node, "-e", "console.log(1)"] },
        { command: [node, "-e", "console.log(2)"] },
        /that the command prints is not the one/,
      ],
      [{ wrap, unwrap }, { wrap, unwrap: ["/nonexistent/kms"] }, /could not be run/],
      [{ wrap, unwrap }, { wrap, unwrap: [node, "-e", "process.exit(3)"] }, /exit code 3/],
      [{ wrap, unwrap }, { wrap, unwrap: [node, "-e", "console.log('hello')"] }, /not the key of a journal/],
      [
        { wrap, unwrap },
        { wrap, unwrap: [node, "-e", "process.stdout.write('x'.repeat(100_000))"] },
        /more than 64 kB/,
      ],
      [{ wrap, unwrap }, { wrap, unwrap: [] }, /name a program/],
      [
        { age: { recipients: [recipient], identityFile } },
        { age: { recipients: [recipient], identityFile: stranger.identityFile } },
        /sealed to others/,
      ],
      [
        { age: { recipients: [recipient], identityFile } },
        { age: { recipients: [recipient], identityFile: `${identityFile}.gone` } },
        /is missing/,
      ],
    ];
    for (const [right, wrong, message] of failing) {
      const bench = await journalBench(t);
      await (await bench.open({ sealingKey: right })).checkSealing();
      await assert.rejects((await bench.open({ sealingKey: wrong })).checkSealing(), {
        name: "SealingKeyError",
        message,
      });
    }
    const unusable: readonly (readonly [SealingKeySource, RegExp])[] = [
      [{ age: { recipients: [], identityFile } }, /at least one age recipient/],
      [{ age: { recipients: ["age1nonsense"], identityFile } }, /age1nonsense cannot be used/],
      [{ command: [node, "-e", ""] }, /printed no passphrase/],
      [{ wrap: [node, "-e", ""], unwrap }, /printed nothing/],
    ];
    for (const [source, message] of unusable) {
      const bench = await journalBench(t);
      await assert.rejects((await bench.open({ sealingKey: source })).checkSealing(), {
        name: "SealingKeyError",
        message,
      });
    }
    await chmod(identityFile, 0o644);
    const bench = await journalBench(t);
    const journal = await bench.open({ sealingKey: { age: { recipients: [recipient], identityFile } } });
    await journal.checkSealing();
    const again = await bench.open({ sealingKey: { age: { recipients: [recipient], identityFile } } });
    await assert.rejects(again.checkSealing(), { message: /can be read by others/ });
  });

  test("keeps any secret, and opens none of which a character was changed", async (t) => {
    const { open, sql } = await journalBench(t);
    const journal = await open();
    await rotations(journal, 1, 1);
    const lease = await journal.acquire(credentialOf(0), "test", 600_000);
    let after = 1;
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: "grapheme" }), fc.nat(), async (text, at) => {
        const name = `key-${after}`;
        const record: RotationRecord = { type: "intent", at: "2026-01-01T00:00:00Z", attempt: after, callingKey: "f" };
        const append = { rotationId: "r0", credential: credentialOf(0), record, after, lease };
        await journal.append({ ...append, secrets: [{ name, secret: new Secret(text) }] });
        after += 1;
        assert.equal((await journal.unseal("r0", name)).reveal(), text);
        const place = `(${at} % length(sealed)) + 1`;
        sql(
          `UPDATE secrets SET sealed = substr(sealed, 1, ${place} - 1) || CASE substr(sealed, ${place}, 1) WHEN '!' THEN '?' ELSE '!' END
           || substr(sealed, ${place} + 1) WHERE name = '${name}'`,
        );
        await assert.rejects(journal.unseal("r0", name), { name: "SealingKeyError" });
      }),
      { numRuns: 25 },
    );
  });

  test("gives its key to a program on standard input alone", async (t) => {
    const { wrap, unwrap, log } = await service(t);
    const bench = await journalBench(t);
    await (await bench.open({ sealingKey: { wrap, unwrap } })).checkSealing();
    await (await bench.open({ sealingKey: { wrap, unwrap } })).checkSealing();
    const key = execFileSync(unwrap[0] ?? "", unwrap.slice(1), { input: wrappedOf(bench), encoding: "utf8" });
    assert.equal(Buffer.from(key, "base64").length, 32);
    const seen = await readFile(log, "utf8");
    assert.ok(!seen.includes(key) && !(await readFile(bench.file)).includes(key));
  });

  test("sealed with age is opened by the command age, and the other way round", async (t) => {
    const missing = ageCommand();
    if (missing !== undefined) return t.skip(missing);
    const { recipient, identity, identityFile } = await ageIdentity(t);
    const byPackage = await journalBench(t);
    await rotations(await byPackage.open({ sealingKey: { age: { recipients: [recipient], identityFile } } }), 1, 4);
    const key = execFileSync("age", ["--decrypt", "--identity", identityFile], {
      input: wrappedOf(byPackage),
      encoding: "utf8",
    });
    assert.equal(Buffer.from(key, "base64").length, 32);

    const byCommand = await journalBench(t);
    const sealingKey = {
      wrap: ["age", "--encrypt", "--armor", "--recipient", recipient],
      unwrap: ["age", "--decrypt", "--identity", identityFile],
    };
    await rotations(await byCommand.open({ sealingKey }), 1, 4);
    assert.equal((await (await byCommand.open({ sealingKey })).unseal("r0", "key-1")).reveal(), "AQE-r0");
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const opened = await decrypter.decrypt(armor.decode(wrappedOf(byCommand)), "text");
    assert.equal(Buffer.from(opened, "base64").length, 32);
  });

  test("made by age-keygen's identity is opened", async (t) => {
    const missing = ageCommand();
    if (missing !== undefined) return t.skip(missing);
    const identityFile = join(await temporaryFolder(t), "identity.txt");
    execFileSync("age-keygen", ["-o", identityFile], { stdio: "pipe" });
    const recipient = execFileSync("age-keygen", ["-y", identityFile], { encoding: "utf8" }).trim();
    const { open } = await journalBench(t);
    const sealingKey = { age: { recipients: [recipient], identityFile } };
    await rotations(await open({ sealingKey }), 1, 4);
    assert.equal((await (await open({ sealingKey })).unseal("r0", "key-1")).reveal(), "AQE-r0");
  });
});

describe("sealing anew", () => {
  test("leads from any source to any other, and keeps everything", async (t) => {
    const all = Object.values(await sources(t));
    const bench = await journalBench(t);
    const journal = await bench.open();
    await rotations(journal, 3, 5);
    await journal.shred("r2");
    const before = await journal.list();
    for (const source of all) {
      const earlier = wrappedOf(bench);
      await journal.reseal(source);
      assert.notEqual(wrappedOf(bench), earlier);
      assert.deepEqual(await journal.list(), before);
      const other = await bench.open({ sealingKey: source });
      assert.deepEqual(await other.list(), before);
      assert.equal((await other.unseal("r1", "key-1")).reveal(), "AQE-r1");
      await assert.rejects(other.unseal("r2", "key-1"), { code: "secret-gone" });
    }
    const old = await bench.open();
    await assert.rejects(old.checkSealing(), { name: "SealingKeyError", message: /is sealed with age/ });
  });

  test("is noticed by other runs, which go on when their source still opens it", async (t) => {
    const { open } = await journalBench(t);
    const sealingKey = { passphrase: new Secret("correct horse") };
    const [one, two] = [await open({ sealingKey }), await open({ sealingKey })];
    await rotations(one, 1, 3);
    await two.list();
    await one.reseal(sealingKey);
    await assert.rejects(two.read("r0"), { name: "JournalError", code: "journal-resealed", message: /open it again/ });
    assert.equal((await two.read("r0"))?.records.length, 3);
    const next = wholeRotation(credentialOf(0), new Date("2026-01-01T00:00:00Z")).slice(3, 4);
    await appendAll(two, "r0", credentialOf(0), next, 3);
    assert.equal((await one.read("r0"))?.records.length, 4);
  });

  test("is refused while a run is at work or a receipt is there, and changes nothing then", async (t) => {
    const { open, keyFile } = await journalBench(t);
    const journal = await open();
    await rotations(journal, 1, 3);
    const target = { file: join(await temporaryFolder(t), "new.key") };
    const receipt = await journal.reserveReceipt("r0", 1);
    const record: RotationRecord = { type: "completed", at: "2026-01-01T00:00:00Z" };
    await receipt.keep(record, []);
    await assert.rejects(journal.reseal(target), { name: "JournalError", code: "receipts-pending", message: /Resume/ });
    await receipt.discard();
    const lease = await journal.acquire(credentialOf(0), "test", 60_000);
    await assert.rejects(journal.reseal(target), { name: "LeaseHeldError", retryable: true });
    await journal.release(lease);
    assert.equal((await (await open()).unseal("r0", "key-1")).reveal(), "AQE-r0");
    await journal.reseal(target);
    assert.equal((await stat(target.file)).mode & 0o777, 0o600);
    assert.equal((await stat(keyFile)).size, 32, "the old key file is its owner's to remove");
  });
});
