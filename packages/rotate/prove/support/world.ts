import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type AdyenKeys,
  adyenKeys,
  type Consumer,
  type CredentialRef,
  type Journal,
  type Policy,
  type RotationContext,
  type RotationRequest,
  Secret,
  type Sink,
} from "@adyen-kit/rotate";
import { type Sandbox, type SeedCredential, type Settings, startSandbox } from "@adyen-kit/sandbox";
import { clockOf } from "../../test/support.ts";
import { sinkWith } from "../../test/support/sinks.ts";
import { type JournalKind, journalPlace } from "./journals.ts";
import { Observer } from "./observer.ts";
import { placesOf, type PlacesOfAKind, type SinkKind, truthOf } from "./stores.ts";

/** What the platform may be like, and what may happen to it meanwhile. */
export interface Assumption {
  readonly name: string;
  readonly settings?: Partial<Settings>;
  readonly credential?: SeedCredential;
  readonly policy?: Partial<Policy>;
  /** No target takes the key that comes as this one, counted from 1, as real files do not take one in thousands. */
  readonly unfit?: number;
  /** Happens once, after the first record of this type. */
  readonly meanwhile?: { readonly after: string; readonly happens: (world: World) => Promise<void> };
}

export interface World {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** Lets the store that the targets are in go wrong for a while. */
  readonly trouble: PlacesOfAKind["trouble"];
  readonly request: RotationRequest & { readonly credential: CredentialRef };
  readonly observer: Observer;
  readonly oldKey: string;
  readonly keys: AdyenKeys;
  /** A new process: a journal opened anew, and nothing remembered. */
  open(): Promise<RotationContext & { readonly journal: Journal }>;
  /** Leases live by a time of their own: a dead run's is over when the next one comes. */
  readonly leaseTime: { ms: number };
  close(): Promise<void>;
}

/** Fits into every kind of target: what comes after it need not. */
const firstKey = `AQE${"a1".repeat(60)}`;

/** A sandbox, two targets and a consumer that takes over what the first target holds. */
export async function createWorld(
  assumption: Assumption,
  kind: SinkKind,
  seed: string,
  journalKind: JournalKind = "sqlite",
): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-prove-"));
  const sandbox = await startSandbox({
    randomSeed: seed,
    clock: { frozenAt: "2026-01-01T00:00:00Z" },
    ...(assumption.settings && { settings: assumption.settings }),
    seed: { credentials: [{}, { apiKey: firstKey, description: "Payments", ...assumption.credential }] },
  });
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { id: credentialId = "", apiKey: oldKey = "" } = credentials[1] ?? {};
  const places = await placesOf(kind, folder);
  const { apiKey, baseUrl } = sandbox.connection();
  const credential: CredentialRef = { level: "company", accountId: companyId, credentialId, platform: baseUrl };
  const request = {
    credential,
    targets: places.targets,
    consumers: ["shop"],
    policy: { watchEveryMs: 12 * 3_600_000, ...assumption.policy },
  };
  const { open } = places;
  const { fingerprint } = new Secret(oldKey);
  const mark = {
    credentialId,
    platform: baseUrl,
    rotationId: "before",
    fingerprint,
    generatedAt: "2025-12-01T00:00:00Z",
  };
  for (const target of request.targets)
    await open(target).write(new Secret(oldKey), {
      replaces: [places.before === undefined ? undefined : new Secret(places.before).fingerprint],
      mark,
    });
  const truth = (target: string) => truthOf(places, target);
  const leaseTime = { ms: 0 };
  const keys = adyenKeys({ timeout: 20_000 });
  const observer = new Observer(sandbox, credential, request.targets, oldKey, truth);
  const place = await journalPlace(journalKind, folder);
  const journals: Journal[] = [];
  const put = new Set<string>();
  const world: World = {
    sandbox,
    folder,
    trouble: places.trouble,
    request,
    observer,
    oldKey,
    keys,
    leaseTime,
    async open() {
      // Real time goes on in it: a lease that could not be given back ends by itself.
      const journal = await place.open(() => Date.now() + leaseTime.ms);
      journals.push(journal);
      const clock = clockOf(sandbox);
      return {
        journal: meanwhile(world, observer.journal(journal), assumption),
        keys: observer.keys(keys),
        clock: {
          now: () => clock.now(),
          async sleepUntil(time, signal) {
            await observer.look("before waiting");
            await clock.sleepUntil(time, signal);
            await observer.look("after waiting");
          },
        },
        callingKey: async () => new Secret(apiKey),
        openSink: (target): Sink => picky(observer.sink(open(target)), put, assumption),
        openConsumer: (name): Consumer => ({
          name,
          confirm: async (fingerprint) => {
            const { secret } = await truth(request.targets[0] ?? "").read();
            return secret?.fingerprint === fingerprint ? undefined : "it uses another key";
          },
        }),
        probes: { shop: (key) => observer.probe(key) },
        actor: "proof",
      };
    },
    async close() {
      for (const journal of journals) await journal.close();
      await place.close();
      await sandbox.close();
      await places.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return world;
}

/** `put`: fingerprints of the keys that were to go to a target, in their order. */
function picky(sink: Sink, put: Set<string>, { unfit }: Assumption): Sink {
  return sinkWith(sink, {
    unfit(secret) {
      put.add(secret.fingerprint);
      return [...put].indexOf(secret.fingerprint) + 1 === unfit
        ? "it has a character that cannot be."
        : sink.unfit(secret);
    },
  });
}

function meanwhile(world: World, journal: Journal, { meanwhile: event }: Assumption): Journal {
  if (event === undefined) return journal;
  return new Proxy(journal, {
    get: (object, name) => {
      const value: unknown = Reflect.get(object, name);
      if (typeof value !== "function") return value;
      if (name !== "append") return value.bind(object) as unknown;
      return async (...args: Parameters<Journal["append"]>) => {
        await object.append(...args);
        if (args[0].record.type === event.after && !happened.has(world)) {
          happened.add(world);
          await event.happens(world);
        }
      };
    },
  });
}

const happened = new WeakSet<World>();
