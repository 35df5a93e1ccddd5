import type { ApiCall } from "./api-call.ts";
import type { AdyenClient } from "./client.ts";
import type { HttpMethod } from "./facts.ts";
import type { CallOptions } from "./options.ts";
import type { Reading } from "./reading.ts";

/** One version of one of Adyen's APIs. In `live`, `{prefix}` stands for the merchant's live URL prefix and `{region}` for the region's part of the host. */
export interface Api {
  readonly name: string;
  readonly version: number;
  readonly test: string;
  readonly live: string;
  /** The regions besides Europe that have a live host; absent where one host serves all. */
  readonly regions?: readonly string[];
}

/**
 * Whether a call may be repeated when it is unknown whether the first one took effect: `safe` always, `keyed` under one
 * idempotency key, `never` not at all.
 */
export type RetryClass = "safe" | "keyed" | "never";

/** An operation as data: enough to make the call. */
export interface OperationDescriptor {
  /** Unique over all APIs: `management/v3/api-key-company-level/generateNewApiKey`. */
  readonly id: string;
  readonly api: Api;
  readonly method: HttpMethod;
  /** Path template below the API's base URL. */
  readonly path: string;
  readonly query: readonly string[];
  /** Parameters that are sent as headers. */
  readonly headers?: readonly string[];
  /** The operation takes a JSON body. */
  readonly body: boolean;
  readonly retry: RetryClass;
  /** The operation answers without a body. `undefined` where that is not known beforehand. */
  readonly empty: boolean | undefined;
  /** The operation may answer a bare text in place of JSON. */
  readonly text?: boolean;
  /** A success is read in another way than as JSON. */
  readonly reading?: Reading | undefined;
}

/** A descriptor that can be called. */
export interface Operation<Params, Data, ErrorBody = unknown> extends OperationDescriptor {
  (client: AdyenClient, params: Params, options?: CallOptions): ApiCall<Data, ErrorBody>;
}

/** The same, where every parameter may be left out. */
export interface OperationWithOptionalParams<Params, Data, ErrorBody = unknown> extends OperationDescriptor {
  (client: AdyenClient, params?: Params, options?: CallOptions): ApiCall<Data, ErrorBody>;
}

interface Details {
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  readonly body?: boolean;
  readonly keyed?: boolean;
  readonly empty?: boolean;
  readonly text?: boolean;
}

/** Makes an operation of its data. Called by generated code only. */
export function operation<Params, Data, ErrorBody>(
  api: Api,
  key: string,
  method: HttpMethod,
  path: string,
  { query = [], headers = [], body = false, keyed = false, empty = false, text = false }: Details = {},
): Operation<Params, Data, ErrorBody> & OperationWithOptionalParams<Params, Data, ErrorBody> {
  const descriptor: OperationDescriptor = {
    id: `${api.name}/v${api.version}/${key}`,
    api,
    method,
    path,
    query,
    headers,
    body,
    retry: keyed ? "keyed" : method === "POST" || method === "PATCH" ? "never" : "safe",
    empty,
    text,
  };
  const call = (client: AdyenClient, params?: Params, options?: CallOptions) =>
    client.call<Data, ErrorBody>(descriptor, params, options);
  return Object.assign(call, descriptor);
}

/** A class by what its instances have. */
export type Facade<Instance> = new (client: AdyenClient) => Instance;

type Method = (client: AdyenClient, params: never, options?: CallOptions) => unknown;

/** Makes a class of operations: each is a method, which leaves out the client. Called by generated code only. */
export function facade<Methods>(operations: Readonly<Record<string, Method>>): Facade<Methods> {
  class Operations {
    readonly #client: AdyenClient;

    constructor(client: AdyenClient) {
      this.#client = client;
    }

    static {
      for (const [name, operation] of Object.entries(operations)) {
        Object.defineProperty(this.prototype, name, {
          value(this: Operations, params: never, options?: CallOptions) {
            return operation(this.#client, params, options);
          },
        });
      }
    }
  }
  // The interface that is generated beside the list says what the list has.
  return Operations as unknown as Facade<Methods>;
}

/** Makes a class of groups: each is a property. Called by generated code only. */
export function facadeOf<Instance>(groups: Readonly<Record<string, Facade<unknown>>>): Facade<Instance> {
  // oxlint-disable-next-line typescript/no-extraneous-class -- what it makes of its list are the instance's own properties
  class Groups {
    constructor(client: AdyenClient) {
      for (const [name, Group] of Object.entries(groups)) Object.assign(this, { [name]: new Group(client) });
    }
  }
  return Groups as unknown as Facade<Instance>;
}
