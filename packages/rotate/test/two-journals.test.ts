import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  beginRotation,
  decideRotation,
  type Journal,
  openSqliteJournal,
  planRotation,
  PrecheckError,
  resume,
  rotate,
  type RotationContext,
  type RotationRequest,
  runRotation,
  writeEnvFile,
} from "@adyen-kit/rotate";
import { type Bench, bench, recordTypes } from "./support.ts";

interface Machine {
  readonly context: RotationContext;
  readonly request: RotationRequest;
  readonly journal: Journal;
  readonly envFile: string;
}

/** Another machine: a journal of its own, and a `.env` of its own unless it shares the first one's. */
async function another(made: Bench, envFile = join(made.folder, "other.env"), name = "other"): Promise<Machine> {
  if (envFile !== made.envFile) await writeEnvFile(envFile, { ADYEN_API_KEY: made.oldKey });
  const journal = await openSqliteJournal({
    file: join(made.folder, `${name}.db`),
    sealingKey: { file: join(made.folder, `${name}.key`) },
  });
  const request = { ...made.request, targets: [`env:${envFile}#ADYEN_API_KEY`] };
  return { context: { ...made.context, journal }, request, journal, envFile };
}

async function descriptionOf({ context, request }: Pick<Bench, "context" | "request">): Promise<string | undefined> {
  const seen = await context.keys.inspect(request.credential, await context.callingKey());
  assert.ok(seen.kind === "seen");
  return seen.facts.description;
}

async function holdsWorkingKey(
  made: Bench,
  { context, request }: Pick<Machine, "context" | "request">,
): Promise<boolean> {
  const { secret } = await context.openSink(request.targets[0] ?? "").read();
  return made.accepts(secret?.reveal());
}

describe("two machines, two journals, one credential, a .env on each", () => {
  test("the second is told that the first is at it, and changes nothing", async (t) => {
    const made = await bench(t, { settings: { secondGenerate: "drop-oldest" } });
    const other = await another(made);
    assert.equal((await rotate(made.context, made.request)).kind, "waiting");
    await assert.rejects(rotate(other.context, other.request), (error) => {
      assert.ok(error instanceof PrecheckError && /another journal.*--emergency/s.test(error.message), String(error));
      return true;
    });
    assert.equal(await made.keyCount(), 2);
    assert.deepEqual([await holdsWorkingKey(made, made), await holdsWorkingKey(made, other)], [true, true]);
    await other.journal.close();
  });

  test("in an emergency the second goes on, and a second credential's key comes first", async (t) => {
    const made = await bench(t, { settings: { secondGenerate: "drop-oldest" } });
    const other = await another(made);
    await rotate(made.context, made.request);
    const outcome = await rotate(other.context, { ...other.request, emergency: true });
    assert.ok(outcome.kind === "waiting" && outcome.safe, JSON.stringify(outcome));
    assert.ok((await recordTypes(other.journal)).includes("bridged"));
    assert.deepEqual([await holdsWorkingKey(made, made), await holdsWorkingKey(made, other)], [true, true]);
    const [noticed] = await resume(made.context);
    assert.ok(noticed?.kind === "asks" && /Another journal/.test(noticed.reason), JSON.stringify(noticed));
    assert.ok(
      noticed.safeUntil !== undefined && noticed.safeUntil <= "2026-01-02T00:05:00.000Z",
      "when its key may stop",
    );
    await other.journal.close();
  });

  test("both planned before either called: the second notices right before its call", async (t) => {
    const made = await bench(t, { settings: { secondGenerate: "drop-oldest" } });
    const other = await another(made);
    const id = await beginRotation(other.context, await planRotation(other.context, other.request));
    assert.equal((await rotate(made.context, made.request)).kind, "waiting");
    const outcome = await runRotation(other.context, id);
    assert.ok(outcome.kind === "asks" && /No call was made/.test(outcome.reason), JSON.stringify(outcome));
    assert.equal(outcome.safeUntil?.slice(0, 10), "2026-01-02");
    assert.equal(await made.keyCount(), 2);
    await decideRotation(other.context, id, "approve");
    const approved = await runRotation(other.context, id);
    assert.ok(approved.kind === "waiting" && approved.safe, JSON.stringify(approved));
    assert.deepEqual([await holdsWorkingKey(made, made), await holdsWorkingKey(made, other)], [true, true]);
    await other.journal.close();
  });

  test("the description is as people wrote it again at the end, and is left alone where a mark does not fit", async (t) => {
    for (const [description, isMarked] of [
      ["Payments", true],
      ["", true],
      ["the shop's backend, ask Alice before you change it", false],
    ] as const) {
      const made = await bench(t, { seed: { credentials: [{}, { description }] } });
      const outcome = await rotate(made.context, made.request);
      const during = (await descriptionOf(made)) ?? "";
      assert.equal(/adyenkit-[0-9a-z]{10}$/.test(during), isMarked, during);
      assert.ok(during.startsWith(description) && during.length <= 50);
      assert.equal((await runRotation(made.context, outcome.rotationId, { wait: true })).kind, "done");
      assert.equal((await descriptionOf(made)) ?? "", description);
      await made.sandbox.close();
    }
  });

  test("a mark whose rotation must be over by now holds nobody up", async (t) => {
    const made = await bench(t);
    const other = await another(made);
    const { rotationId } = await rotate(made.context, made.request);
    await decideRotation(made.context, rotationId, "abandon");
    await made.sandbox.clock.advance({ hours: 25 });
    await writeEnvFile(other.envFile, { ADYEN_API_KEY: (await made.stored()) ?? "" });
    assert.equal((await rotate(other.context, other.request, { wait: true })).kind, "done");
    assert.equal(await descriptionOf(made), "Payments");
    await other.journal.close();
  });

  test("a policy without marks leaves the description alone", async (t) => {
    const made = await bench(t);
    await rotate(made.context, { ...made.request, policy: { ...made.request.policy, markCredential: false } });
    assert.equal(await descriptionOf(made), "Payments");
  });
});

describe("two machines that share one .env", () => {
  test("the one whose key was replaced says so, and never reports success", async (t) => {
    const made = await bench(t);
    const other = await another(made, made.envFile);
    await rotate(made.context, made.request);
    const outcome = await rotate(other.context, { ...other.request, emergency: true });
    assert.equal(outcome.kind, "waiting", JSON.stringify(outcome));
    const [noticed] = await resume(made.context);
    assert.ok(noticed?.kind === "asks" && /another journal/.test(noticed.reason), JSON.stringify(noticed));
    await made.sandbox.clock.advance({ hours: 25 });
    assert.equal((await resume(made.context))[0]?.kind, "asks");
    assert.equal((await resume(other.context))[0]?.kind, "done");
    assert.equal(await holdsWorkingKey(made, made), true);
    await other.journal.close();
  });

  test("both planned before either called: the second never overwrites the first one's key", async (t) => {
    const made = await bench(t);
    const other = await another(made, made.envFile);
    const policy = { ...made.request.policy, markCredential: false };
    const id = await beginRotation(other.context, await planRotation(other.context, { ...other.request, policy }));
    await rotate(made.context, { ...made.request, policy });
    const key = await made.stored();
    const outcome = await runRotation(other.context, id);
    assert.ok(outcome.kind === "asks" && /another journal/.test(outcome.reason), JSON.stringify(outcome));
    assert.deepEqual([await made.keyCount(), await made.stored()], [2, key]);
    await assert.rejects(decideRotation(other.context, id, "approve"), { name: "PrecheckError" });
    await other.journal.close();
  });
});

test("a copied journal calls no second time: the copy sees the mark of the one that did", async (t) => {
  const made = await bench(t);
  const id = await beginRotation(made.context, await planRotation(made.context, made.request));
  await copyFile(join(made.folder, "journal.db"), join(made.folder, "copy.db"));
  await copyFile(join(made.folder, "journal.key"), join(made.folder, "copy.key"));
  const copy = await another(made, made.envFile, "copy");
  assert.equal((await runRotation(made.context, id)).kind, "waiting");
  const key = await made.stored();
  const outcome = await runRotation(copy.context, id);
  assert.equal(outcome.kind, "asks", JSON.stringify(outcome));
  assert.deepEqual([await made.keyCount(), await made.stored()], [2, key]);
  await copy.journal.close();
});
