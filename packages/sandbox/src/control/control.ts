import { type Duration, timeOf } from "../domain/clock.ts";
import { newId } from "../domain/random.ts";
import { type Settings, withSettings } from "../domain/settings.ts";
import { type Fault, type Faults, readFault } from "../domain/faults.ts";
import type { SandboxRequest, SandboxResponse } from "../http/message.ts";
import type { LoggedRequest, RequestLog } from "../http/request-log.ts";
import { type Randomness } from "../http/randomness.ts";
import { terminals } from "../storage/management-kinds.ts";
import { takenOnce } from "../storage/taken-once.ts";
import type { Seeded, SeededAccounts } from "../seed/seed.ts";
import { seedWorld } from "../seed/seed-world.ts";
import { renewKeys } from "../seed/renew-keys.ts";
import { apiKeys } from "../storage/kinds.ts";
import { hashSecret } from "../storage/secret.ts";
import { bringBackOrigin } from "../storage/origin.ts";
import { removeSnapshot, restoreSnapshot, type SnapshotView, snapshotsOf, takeSnapshot } from "../storage/snapshots.ts";
import type { Storage } from "../storage/storage.ts";
import { lookUp, World } from "../storage/world.ts";
import { isName } from "../storage/world-names.ts";
import type { Dispatcher } from "../webhooks/dispatcher.ts";
import { deliveries, type DeliveryFilter, findDelivery, resendDelivery } from "../webhooks/outbox.ts";
import type { PaymentContext } from "../payments/payment-context.ts";
import { callerIn, type CallInput, type CallResult, requestOfCall, resultOfCall } from "./call.ts";
import { advancing, freezing, type Move, REAL_TIME, running } from "./clock-moves.ts";
import { type DisputeView, viewDisputes } from "./dispute-views.ts";
import { ControlError } from "./errors.ts";
import { type Happened, makeHappen, makeReport } from "./events.ts";
import { changeKey, expiring, extending, type KeyChange, viewKeys, warningOf } from "./keys.ts";
import { type ClockView, type KeyView, type TerminalView, viewClock, viewTerminal } from "./views.ts";
import { type DeliveryView, viewDelivery, viewWebhooks, type WebhookView } from "./webhook-views.ts";
import {
  listPayments,
  type PaymentDetail,
  type PaymentFilter,
  type PaymentView,
  viewPaymentDetail,
} from "./payment-views.ts";
import { type Overview, loadOverview } from "./overview.ts";

export interface ControlContext {
  readonly storage: Storage;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly dispatcher: Dispatcher;
  readonly randomness: Randomness;
  readonly salt: string;
  readonly realTime: () => number;
  /** What this process has seeded, by the name of the world: it alone knows the keys. */
  readonly seeds: Map<string, Seeded>;
  /** Ids of the operations that a fault may name. */
  readonly operations: () => Promise<readonly string[]>;
  /** Does what the clock has made due in a world. */
  readonly settleDue: (world: string) => Promise<void>;
  /** Answers a request to Adyen's APIs. */
  readonly respond: (request: SandboxRequest) => Promise<SandboxResponse>;
}

/** Everything that can be done to one world of a sandbox and that no real platform allows. */
export class Control {
  readonly #context: ControlContext;
  readonly #world: string;

  constructor(context: ControlContext, world: string) {
    this.#context = context;
    this.#world = world;
  }

  /** The terminals, each with the path of its page, where somebody pays at it (setting `terminals`: `attended`). */
  terminals(): Promise<readonly TerminalView[]> {
    const { salt } = this.#context;
    return this.#inWorld((world) => world.of(terminals, "").map((terminal) => viewTerminal(world, terminal, salt)));
  }

  clock(): Promise<ClockView> {
    return this.#inWorld((world, real) => viewClock(world.conditions().clock, real));
  }

  advance(duration: Duration): Promise<ClockView> {
    return this.#moveClock(advancing(duration));
  }

  /**
   * Stops the clock, where it is or at a time, which may be earlier. Nothing is undone by that: what was generated after
   * that time does not work until it comes again, of which the answer warns. Seeded keys always work.
   */
  freeze(at?: string): Promise<ClockView> {
    return this.#moveClock(freezing(at));
  }

  accelerate(factor: number): Promise<ClockView> {
    return this.#moveClock(running(factor));
  }

  real(): Promise<ClockView> {
    return this.#moveClock(REAL_TIME);
  }

  settings(): Promise<Settings> {
    return this.#inWorld((world) => world.conditions().settings);
  }

  changeSettings(changes: Readonly<Record<string, unknown>>): Promise<Settings> {
    return this.#inWorld((world) => {
      const settings = withSettings(world.conditions().settings, changes);
      world.setSettings(settings);
      return settings;
    });
  }

  keys(credentialId: string): Promise<KeyView[]> {
    return this.#atNow((world, now) => viewKeys(world, credentialId, now));
  }

  /** Ends a key now. */
  expireKey(credentialId: string, keyId: string): Promise<KeyView> {
    return this.#changeKey(credentialId, keyId, expiring);
  }

  /** Gives a superseded key the whole overlap again. No other key has one. */
  extendKey(credentialId: string, keyId: string): Promise<KeyView> {
    return this.#changeKey(credentialId, keyId, extending);
  }

  /** The faults that wait for calls and webhooks of this world, in this process. */
  faults(): readonly Fault[] {
    return this.#context.faults.waitingIn(this.#world);
  }

  async addFault(given: Readonly<Record<string, unknown>>): Promise<readonly Fault[]> {
    this.#context.faults.add(readFault(given, await this.#context.operations(), this.#world));
    return this.faults();
  }

  clearFaults(): readonly Fault[] {
    this.#context.faults.clear(this.#world);
    return this.faults();
  }

  /**
   * Begins again with what the world began with: the same accounts, ids and keys, whichever process is asked. Clock and
   * settings stay. The keys are named where this process has seeded them; they go on working in any case.
   */
  reset(): Promise<Seeded | SeededAccounts> {
    const { faults, seeds, salt, randomness } = this.#context;
    faults.clear(this.#world);
    return this.#atNow((world, now) => {
      const origin = bringBackOrigin<SeededAccounts>(world);
      if (origin !== undefined) return seeds.get(this.#world) ?? origin;
      // A state of an earlier release, which kept nothing to begin again with.
      world.clear();
      const random = randomness.of(`seed of ${this.#world}`);
      return seedWorld(world, {}, { now, salt, random: takenOnce(world.transaction, random) });
    }).finally(() => this.#context.dispatcher.wake());
  }

  /** Whether a key is one of this world's. */
  knowsKey(apiKey: string): Promise<boolean> {
    const hash = hashSecret(apiKey, this.#context.salt);
    return this.#inWorld(({ transaction, name }) => lookUp(transaction, apiKeys, hash)?.world === name);
  }

  /**
   * Makes the keys and passwords of the seeded credentials anew, for whoever has lost them, and ends the keys that these
   * credentials had. A reset brings the new ones back.
   *
   * @throws ControlError where the state does not know what it began with.
   */
  async renewKeys(): Promise<Seeded> {
    const { seeds, salt, randomness } = this.#context;
    const random = randomness.of(`seed of ${this.#world}`);
    const renewed = await this.#atNow((world, now) =>
      renewKeys(world, { now, salt, random: takenOnce(world.transaction, random) }),
    );
    if (renewed === undefined)
      throw new ControlError(404, "This state does not know what it began with: begin with another one.");
    seeds.set(this.#world, renewed);
    return renewed;
  }

  /** What there is in this world: for a look at it, not for its secrets. */
  overview(): Promise<Overview> {
    return this.#inWorld((world, real) => loadOverview(world, real));
  }

  /** The latest requests to this process, the last one first, with every secret hidden. `after`: only those with a larger id. */
  requests(after = 0): readonly LoggedRequest[] {
    return this.#context.log.list(this.#world, after);
  }

  /** One request with its secrets, as it came and was answered. */
  revealRequest(id: number): LoggedRequest {
    const request = this.#context.log.reveal(this.#world, id);
    if (request === undefined) throw new ControlError(404, `The request ${id} is not remembered.`);
    return request;
  }

  /** Those of the last 2,000 payments that fit, the last one first. */
  payments(count = 100, filter: PaymentFilter = {}): Promise<PaymentView[]> {
    return this.#atNow((world, now) => listPayments(world, now, count, filter));
  }

  /** A payment with all that came of it, and what can be asked of it now. */
  payment(pspReference: string): Promise<PaymentDetail> {
    return this.#atNow((world, now) => viewPaymentDetail(world, pspReference, now));
  }

  /**
   * Calls one of Adyen's APIs as a credential of this world, without a key of it. Everything else is as for a program: rules,
   * faults, the log of requests.
   */
  async call(input: CallInput): Promise<CallResult> {
    const caller = await this.#inWorld((world) => callerIn(world, input.credentialId));
    return resultOfCall(await this.#context.respond(requestOfCall(input, this.#world, caller)));
  }

  /** The webhooks, each with what waits for it. */
  webhooks(): Promise<readonly WebhookView[]> {
    return this.#inWorld(viewWebhooks);
  }

  /** The latest webhook events that fit, the last one first. */
  deliveries(count = 100, filter: DeliveryFilter = {}): Promise<DeliveryView[]> {
    return this.#inWorld((world) => deliveries(world, count, filter).map(viewDelivery));
  }

  delivery(id: string): Promise<DeliveryView> {
    return this.#inWorld((world) => {
      const found = findDelivery(world, id);
      if (found === undefined) throw new ControlError(404, `There is no delivery ${id}.`);
      return viewDelivery(found);
    });
  }

  /** Delivers an event once more, after those that wait. */
  resend(deliveryId: string): Promise<DeliveryView[]> {
    return this.#atNow((world, now) => {
      const id = world.transaction.once(() => newId(this.#context.randomness.of("events sent again")));
      if (!resendDelivery(world, deliveryId, now, id))
        throw new ControlError(404, `There is no delivery ${deliveryId}.`);
      return deliveries(world, 1).map(viewDelivery);
    }).finally(() => this.#context.dispatcher.wake());
  }

  /**
   * Makes something happen to a payment or a payout that no request of a merchant leads to: a dispute, a refund that comes
   * back, an authorisation that ends. `given`: `{eventCode, success?, amount?, reasonCode?, reason?}`.
   *
   * @throws ControlError where there is no such payment, or where it cannot happen to it.
   */
  makeHappen(pspReference: string, given: Readonly<Record<string, unknown>>): Promise<Happened> {
    return this.#inPayments((context) => makeHappen(context, pspReference, given));
  }

  /** REPORT_AVAILABLE of a merchant account. `given`: `{name?, url?}`. */
  makeReport(merchantId: string, given: Readonly<Record<string, unknown>>): Promise<{ readonly name: string }> {
    return this.#inPayments((context) => makeReport(context, merchantId, given));
  }

  /** The latest disputes, the last one first. */
  disputes(count = 100): Promise<DisputeView[]> {
    return this.#inWorld((world) => viewDisputes(world, count));
  }

  /** Resolves when every webhook event that is due by the sandbox's clock has been tried. */
  webhooksSettled(): Promise<void> {
    return this.#context.dispatcher.settled();
  }

  /** Keeps the whole state of this world, clock and settings too, under a name. */
  async snapshot(name: string): Promise<SnapshotView[]> {
    if (!isName(name))
      throw new ControlError(400, "snapshot: a name has up to 64 letters, digits, dots, dashes and underscores.");
    return this.#inWorld((world, real) => {
      takeSnapshot(world, name, real);
      return snapshotsOf(world);
    });
  }

  snapshots(): Promise<SnapshotView[]> {
    return this.#inWorld((world) => snapshotsOf(world));
  }

  /** Makes this world what it was. */
  restore(name: string): Promise<SnapshotView[]> {
    return this.#inWorld((world) => {
      if (!restoreSnapshot(world, name)) throw noSnapshot(name);
      return snapshotsOf(world);
    }).finally(() => this.#context.dispatcher.wake());
  }

  removeSnapshot(name: string): Promise<SnapshotView[]> {
    return this.#inWorld((world) => {
      if (!removeSnapshot(world, name)) throw noSnapshot(name);
      return snapshotsOf(world);
    });
  }

  async #moveClock(move: Move): Promise<ClockView> {
    const moved = await this.#inWorld((world, real) => {
      const before = world.conditions().clock;
      const after = move(before, real);
      world.setClock(after);
      return { ...viewClock(after, real), ...warningOf(world, before, after, real) };
    });
    // Before anybody asks: what the clock has made due has happened once it has been moved.
    await this.#context.settleDue(this.#world);
    this.#context.dispatcher.wake();
    return moved;
  }

  #changeKey(credentialId: string, keyId: string, change: KeyChange): Promise<KeyView> {
    return this.#atNow((world, now) => changeKey(world, credentialId, keyId, now, change));
  }

  /** What is done to payments notifies webhooks. */
  #inPayments<T>(work: (context: PaymentContext) => T): Promise<T> {
    const random = this.#context.randomness.of("events made to happen");
    return this.#atNow((world, now) => work({ world, now, random: takenOnce(world.transaction, random) })).finally(() =>
      this.#context.dispatcher.wake(),
    );
  }

  /** `now`: the sandbox's time. */
  #atNow<T>(work: (world: World, now: number) => T): Promise<T> {
    return this.#inWorld((world, real) => work(world, timeOf(world.conditions().clock, real)));
  }

  #inWorld<T>(work: (world: World, real: number) => T): Promise<T> {
    const { storage, realTime } = this.#context;
    return storage.transaction((sql) => work(new World(sql, this.#world), sql.once(realTime)));
  }
}

function noSnapshot(name: string): ControlError {
  return new ControlError(404, `There is no snapshot ${name}.`);
}
