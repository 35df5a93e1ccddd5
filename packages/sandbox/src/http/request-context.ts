import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Credential } from "../domain/credentials/credential.ts";
import type { RandomSource } from "../domain/random.ts";
import type { Settings } from "../domain/settings.ts";
import type { ParameterValue } from "../operations/call.ts";
import type { Transaction } from "../storage/storage.ts";
import type { World } from "../storage/world.ts";
import type { Service } from "./api.ts";
import type { Conditions } from "./authenticate.ts";
import type { Idempotency } from "./idempotency.ts";
import type { SandboxRequest, SandboxResponse } from "./message.ts";
import type { Trace } from "./trace.ts";

/** A request and the operation that it asks for. */
export interface RoutedRequest {
  readonly request: SandboxRequest;
  readonly operation: OperationFacts;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly pathname: string;
  readonly trace: Trace;
}

/** What the stages of a request's way find out, each for those after it. */
export class RequestContext {
  readonly service: Service;
  readonly routed: RoutedRequest;
  #transaction: Transaction | undefined;
  #random: RandomSource | undefined;
  #conditions: Conditions | undefined;
  #caller: Credential | undefined;
  parameters: Readonly<Record<string, ParameterValue>> = {};
  body: unknown;
  idempotencyKey: string | undefined;
  /** The same with world and company, while nobody else may use it. */
  heldKey: string | undefined;
  idempotency: Idempotency | undefined;
  response: SandboxResponse | undefined;
  /** Gives the body of the response once the transaction is committed. */
  afterCommit: (() => Promise<object | string | undefined>) | undefined;

  constructor(service: Service, routed: RoutedRequest) {
    this.service = service;
    this.routed = routed;
  }

  /** Whatever an attempt before this one found out is no more. */
  begin(transaction: Transaction, random: RandomSource): void {
    this.#transaction = transaction;
    this.#random = random;
    this.#conditions = undefined;
    this.#caller = undefined;
    this.idempotency = undefined;
    this.response = undefined;
    this.afterCommit = undefined;
  }

  get transaction(): Transaction {
    return known(this.#transaction, "transaction");
  }

  get random(): RandomSource {
    return known(this.#random, "random");
  }

  get conditions(): Conditions {
    return known(this.#conditions, "conditions");
  }

  set conditions(conditions: Conditions) {
    this.#conditions = conditions;
  }

  get caller(): Credential {
    return known(this.#caller, "caller");
  }

  set caller(caller: Credential) {
    this.#caller = caller;
  }

  get world(): World {
    return this.conditions.world;
  }

  get now(): number {
    return this.conditions.now;
  }

  /** Absent where it is not known yet which world the request is for. */
  get settings(): Settings | undefined {
    return this.#conditions?.settings;
  }
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`A stage needs ${name}, which no stage before it has found out.`);
  return value;
}
