import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import {
  beginRotation,
  openSqliteJournal,
  planRotation,
  PrecheckError,
  resume,
  rotate,
  type RotationRequest,
  runRotation,
  status,
  verifyTargets,
  writeEnvFile,
} from "@adyen-kit/rotate";
import { type Bench, bench } from "./support.ts";

const three = { seed: { credentials: [{}, {}, {}, {}] } };

/** A request for each credential but the first, into a variable of its own. */
async function requestsOf({ sandbox, request, envFile }: Bench): Promise<RotationRequest[]> {
  const [, ...credentials] = sandbox.seeded?.credentials ?? [];
  for (const [index, { apiKey }] of credentials.entries()) await writeEnvFile(envFile, { [`KEY_${index}`]: apiKey });
  return credentials.map(({ id }, index) => ({
    ...request,
    credential: { ...request.credential, credentialId: id },
    targets: [`env:${envFile}#KEY_${index}`],
  }));
}

test("a lease that another run holds stops no other rotation", async (t) => {
  const made = await bench(t, three);
  const ids: string[] = [];
  for (const request of await requestsOf(made))
    ids.push(await beginRotation(made.context, await planRotation(made.context, request)));
  const other = await openSqliteJournal({
    file: join(made.folder, "journal.db"),
    sealingKey: { file: join(made.folder, "journal.key") },
  });
  const [log] = await other.list();
  assert.ok(log);
  await other.acquire(log.credential, "another run", 600_000);
  const outcomes = await resume(made.context);
  assert.deepEqual(
    outcomes.map(({ rotationId, kind }) => [rotationId, kind]),
    ids.map((id, index) => [id, index === 0 ? "busy" : "waiting"]),
  );
  await other.close();
});

test("a rotation that waits for its old key's end holds up no other, and all are finished", async (t) => {
  const made = await bench(t, three);
  const requests = await requestsOf(made);
  for (const request of requests) await beginRotation(made.context, await planRotation(made.context, request));
  const outcomes = await resume(made.context, { wait: true });
  assert.deepEqual(
    outcomes.map((outcome) => outcome.kind === "done" && outcome.outcome),
    ["completed", "completed", "completed"],
  );
  const days = (Date.parse((await made.sandbox.clock.now()).toISOString()) - Date.parse("2026-01-01")) / 86_400_000;
  assert.ok(days < 1.5, `${days} days`);
});

test("a rotation that fails here stops no other", async (t) => {
  const made = await bench(t, three);
  const [first, second] = await requestsOf(made);
  assert.ok(first && second);
  const probes = { shop: async () => ({ kind: "answers" }) as const };
  const policy = { ...first.policy, probe: "command:shop" };
  await beginRotation(made.context, await planRotation({ ...made.context, probes }, { ...first, policy }));
  await beginRotation(made.context, await planRotation(made.context, second));
  // This machine's configuration has no such probe.
  const outcomes = await resume(made.context);
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ["failed", "waiting"],
  );
});

test("a rotation goes on where its journal says, whatever a run is told", async (t) => {
  const made = await bench(t);
  const id = await beginRotation(made.context, await planRotation(made.context, made.request));
  const platforms = new Set<string>();
  const { keys } = made.context;
  const watched = {
    ...made.context,
    keys: {
      ...keys,
      inspect: (...args: Parameters<typeof keys.inspect>) => keys.inspect(...noted(args[0].platform, args)),
      generate: (...args: Parameters<typeof keys.generate>) => keys.generate(...noted(args[0].platform, args)),
      probe: (...args: Parameters<typeof keys.probe>) => keys.probe(...noted(args[0], args)),
    },
  };
  const noted = <T>(platform: string, args: T): T => {
    platforms.add(platform);
    return args;
  };
  assert.equal((await runRotation(watched, id)).kind, "waiting");
  assert.deepEqual([...platforms], [made.request.credential.platform]);
});

test("a place that holds another credential's key is refused, whatever tells so", async (t) => {
  const made = await bench(t, three);
  const [first, second, third] = await requestsOf(made);
  assert.ok(first && second && third);
  await rotate(made.context, first);
  const refused = async (request: RotationRequest, expected: RegExp, context = made.context) =>
    assert.rejects(planRotation(context, request), (error) => {
      assert.ok(error instanceof PrecheckError && expected.test(error.message), String(error));
      return true;
    });
  const mistyped = { ...second, targets: first.targets };
  await refused(mistyped, /is where rotation .* puts the keys of credential/);
  assert.equal((await resume(made.context, { wait: true }))[0]?.kind, "done");
  await refused(mistyped, /as the mark beside it says/);
  // Somebody took the mark away, and the key cannot say whose it is.
  const { secret } = await made.context.openSink(first.targets[0] ?? "").read();
  await writeEnvFile(made.envFile, { OTHER: secret?.reveal() ?? "" });
  const nameless = {
    ...made.context,
    keys: { ...made.context.keys, probe: async () => ({ kind: "answers" }) as const },
  };
  await refused({ ...second, targets: [`env:${made.envFile}#OTHER`] }, /has made for credential/, nameless);
});

test("two credentials that were planned into one variable: the second overwrites nothing", async (t) => {
  const made = await bench(t, three);
  const [first, second] = await requestsOf(made);
  assert.ok(first && second);
  const targets = [`env:${made.envFile}#SHARED`];
  const plans = [];
  for (const request of [first, second]) plans.push(await planRotation(made.context, { ...request, targets }));
  const ids: string[] = [];
  for (const plan of plans) ids.push(await beginRotation(made.context, plan));
  const kinds = [];
  for (const id of ids) kinds.push((await runRotation(made.context, id)).kind);
  assert.deepEqual(kinds, ["waiting", "asks"]);
  const { mark } = await made.context.openSink(targets[0] ?? "").read();
  assert.equal(mark?.rotationId, ids[0]);
});

test("a colleague's edit while the new key is activated stays", async (t) => {
  const made = await bench(t);
  let edited = false;
  const clock = {
    ...made.context.clock,
    sleepUntil: async (time: Date) => {
      if (!edited) await writeEnvFile(made.envFile, { ADYEN_API_KEY: "of-a-colleague" });
      edited = true;
      await made.context.clock.sleepUntil(time);
    },
  };
  const outcome = await rotate({ ...made.context, clock }, made.request);
  assert.ok(outcome.kind === "asks" && /somebody else put there/.test(outcome.reason), JSON.stringify(outcome));
  assert.equal(await made.stored(), "of-a-colleague");
});

test("a rotation whose records contradict each other hides no other, and asks for a person", async (t) => {
  const made = await bench(t, three);
  const { context, journal } = made;
  const [first, second] = await requestsOf(made);
  assert.ok(first && second);
  const unclear = await beginRotation(context, await planRotation(context, first));
  const lease = await journal.acquire(first.credential, "somebody", 60_000);
  const record = { type: "retired", at: "2026-01-01T00:00:00.000Z", checked: [] } as const;
  await journal.append({ rotationId: unclear, credential: first.credential, record, after: 1, lease });
  await journal.release(lease);
  await beginRotation(context, await planRotation(context, second));
  assert.deepEqual(
    (await resume(context)).map(({ kind }) => kind),
    ["failed", "waiting"],
  );
  const [one, two] = await status(journal, await context.clock.now());
  assert.deepEqual(
    [one?.phase, one?.attention, one?.targets, two?.phase],
    ["unclear", true, first.targets, "draining"],
  );
  assert.match(one?.reason ?? "", /"retired" record where the rotation is "planned"/);
  const [target, other] = await verifyTargets(context, first.credential.platform);
  assert.deepEqual([target?.holds, target?.key, other?.holds], ["unreadable", "untried", "expected"]);
  await assert.rejects(planRotation(context, first), { code: "record-order" });
});
