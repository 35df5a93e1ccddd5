import { type ClockState, realDelay, timeOf } from "../domain/clock.ts";
import { SECOND } from "../domain/time.ts";
import { nextAttempt } from "../domain/webhooks/schedule.ts";
import type { Webhook } from "../domain/webhooks/webhook.ts";
import type { Faults } from "../domain/faults.ts";
import { webhooks } from "../storage/kinds.ts";
import type { Storage, Transaction } from "../storage/storage.ts";
import { World } from "../storage/world.ts";
import { worldNames } from "../storage/world-names.ts";
import { type Attempt, type Delivery, type DeliveryState, readDelivery, type StoredDelivery } from "./outbox.ts";
import { isAccepted, PATIENCE, post } from "./post.ts";

export interface DispatcherOptions {
  readonly storage: Storage;
  readonly faults: Faults;
  readonly realTime: () => number;
  /** Does what else the clock has made due in a world, which may put events into the outbox. */
  readonly settleDue: (world: string) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** For so long nobody else delivers what this process has taken, in real milliseconds; then it is taken to be dead. */
const CLAIM = PATIENCE + 5 * SECOND;
/** It looks at least so often: nobody reports what another process left behind. */
const LONGEST_SLEEP = 5 * SECOND;
const SLEEP_AFTER_ERROR = SECOND;
const SHORTEST_SLEEP = 10;
const KEPT = 1_000;
const PRUNE_EVERY = 200;

interface Claimed {
  readonly webhook: Webhook;
  readonly delivery: StoredDelivery;
}

/**
 * Delivers what is in the outbox: of each webhook one event at a time, the earliest first. It holds no event in memory but
 * those on their way, and starts again where it was when the process is killed, or when the storage was away.
 */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  #round: Promise<void> | undefined;
  #again = false;
  /** Ends a wait for deliveries that are on their way: there may be something for another webhook. */
  #wake: () => void = () => undefined;
  readonly #onTheirWay = new Set<Promise<void>>();
  #closed = false;
  #isFailing = false;
  #timer: NodeJS.Timeout | undefined;
  /** How many were delivered of each world since it was pruned. */
  readonly #delivered = new Map<string, number>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** Something may be due: an event, or the clock has moved. */
  wake(): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    if (this.#round !== undefined) {
      this.#again = true;
      this.#wake();
      return;
    }
    this.#round = this.#work().then((delay) => {
      this.#round = undefined;
      if (this.#again) this.wake();
      else this.#sleep(delay);
    });
  }

  /** Resolves when nothing is due and nothing is under way. */
  async settled(): Promise<void> {
    this.wake();
    while (this.#round !== undefined) await this.#round;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#wake();
    await this.#round;
    await Promise.allSettled(this.#onTheirWay);
  }

  /** Delivers all that is due, and returns for how long there is nothing to do. */
  async #work(): Promise<number> {
    try {
      for (const world of await this.#options.storage.transaction(worldNames)) await this.#options.settleDue(world);
      await this.#deliverAll();
      const delay = await this.#untilDue();
      this.#isFailing = false;
      return delay;
    } catch (error) {
      // Reported once: a storage that is away is away for many rounds.
      if (!this.#closed && !this.#isFailing) this.#options.onError(error);
      this.#isFailing = true;
      return SLEEP_AFTER_ERROR;
    }
  }

  /** A webhook that is slow to answer holds up its own events and no others. */
  async #deliverAll(): Promise<void> {
    const failures: unknown[] = [];
    while (!this.#closed) {
      this.#again = false;
      const woken = new Promise<void>((wake) => (this.#wake = wake));
      for (const claimed of await this.#claim()) {
        const delivering: Promise<void> = this.#deliver(claimed)
          .catch((error: unknown) => void failures.push(error))
          .finally(() => this.#onTheirWay.delete(delivering));
        this.#onTheirWay.add(delivering);
      }
      if (this.#onTheirWay.size === 0) {
        if (this.#again) continue;
        return;
      }
      await Promise.race([woken, ...this.#onTheirWay]);
      if (failures.length > 0) throw failures[0];
    }
  }

  #sleep(delay: number): void {
    if (this.#closed) return;
    const longest = this.#isFailing ? SLEEP_AFTER_ERROR : LONGEST_SLEEP;
    const bounded = Math.max(SHORTEST_SLEEP, Math.min(longest, delay));
    // Processes that share a storage look one after the other and not all at once. What is due is not kept waiting.
    const jitter = bounded < longest ? 1 : 0.75 + Math.random() / 2;
    this.#timer = setTimeout(() => this.wake(), bounded * jitter).unref();
  }

  /** Takes the first event of each webhook whose first event is due. */
  #claim(): Promise<Claimed[]> {
    const { faults, realTime } = this.#options;
    const real = realTime();
    return this.#eachHead((world, webhook, head, clock) => {
      if (head.due > timeOf(clock, real) || head.claimedUntil > real) return undefined;
      // Only where two wait can they change places.
      const next = faults.isQuiet ? undefined : second(world, webhook.id);
      const delivery = next !== undefined && faults.takeWebhook("swap", world.name) ? next : head.delivery;
      world.transaction.run(
        "UPDATE outbox SET claimed_until = $1 WHERE world = $2 AND id = $3",
        ...[real + CLAIM, world.name, delivery.id],
      );
      return { webhook, delivery };
    });
  }

  async #deliver({ webhook, delivery }: Claimed): Promise<void> {
    const at = await this.#now(delivery.world);
    const attempt = await post(webhook, delivery.request, delivery.headers, at);
    if (isAccepted(attempt) && this.#options.faults.takeWebhook("duplicate", delivery.world)) {
      await post(webhook, delivery.request, delivery.headers, at);
    }
    await this.#options.storage.transaction((sql) => this.#keep(new World(sql, delivery.world), delivery, attempt));
    const delivered = (this.#delivered.get(delivery.world) ?? 0) + 1;
    if (delivered >= PRUNE_EVERY) await this.#prune(delivery.world);
    this.#delivered.set(delivery.world, delivered % PRUNE_EVERY);
  }

  #keep(world: World, { world: _, state: __, due: ___, ...delivery }: StoredDelivery, attempt: Attempt) {
    const attempts = [...delivery.attempts, attempt];
    const kept: Delivery = { ...delivery, attempts };
    const now = world.now(this.#options.realTime);
    const next = nextAttempt(attempts.length, attempts[0]?.at ?? now, now);
    const state: DeliveryState = isAccepted(attempt) ? "delivered" : next === undefined ? "given-up" : "waiting";
    world.transaction.run(
      "UPDATE outbox SET state = $1, due = $2, claimed_until = 0, body = $3 WHERE world = $4 AND id = $5",
      ...[state, next ?? now, JSON.stringify(kept), world.name, delivery.id],
    );
  }

  /** Real milliseconds until the next event is due; endless where no clock gets there by itself. */
  async #untilDue(): Promise<number> {
    const real = this.#options.realTime();
    const delays = await this.#eachHead((_world, _webhook, head, clock) =>
      Math.max(realDelay(clock, head.due, real), head.claimedUntil - real),
    );
    return Math.min(Infinity, ...delays);
  }

  #eachHead<T>(work: (world: World, webhook: Webhook, head: Head, clock: ClockState) => T | undefined): Promise<T[]> {
    return this.#options.storage.transaction((sql) => {
      const results: T[] = [];
      for (const name of worldNames(sql)) {
        const world = new World(sql, name);
        const { clock } = world.conditions();
        for (const webhook of world.all(webhooks)) {
          const head = headOf(sql, name, webhook.id);
          const result = head && work(world, webhook, head, clock);
          if (result !== undefined) results.push(result);
        }
      }
      return results;
    });
  }

  #now(world: string): Promise<number> {
    return this.#options.storage.transaction((sql) => new World(sql, world).now(this.#options.realTime));
  }

  #prune(world: string): Promise<void> {
    return this.#options.storage.transaction((sql) =>
      sql.run(
        "DELETE FROM outbox WHERE world = $1 AND state <> 'waiting' AND seq < (SELECT MIN(seq) FROM (SELECT seq FROM outbox WHERE world = $1 ORDER BY seq DESC LIMIT $2) AS kept)",
        ...[world, KEPT],
      ),
    );
  }
}

interface Head {
  readonly delivery: StoredDelivery;
  readonly due: number;
  readonly claimedUntil: number;
}

function headOf(sql: Transaction, world: string, webhookId: string, skip = 0): Head | undefined {
  const [row] = sql.all(
    "SELECT world, state, due, claimed_until, body FROM outbox WHERE world = $1 AND webhook_id = $2 AND state = 'waiting' ORDER BY seq LIMIT 1 OFFSET $3",
    ...[world, webhookId, skip],
  );
  return row && { delivery: readDelivery(row), due: Number(row["due"]), claimedUntil: Number(row["claimed_until"]) };
}

function second(world: World, webhookId: string): StoredDelivery | undefined {
  return headOf(world.transaction, world.name, webhookId, 1)?.delivery;
}
