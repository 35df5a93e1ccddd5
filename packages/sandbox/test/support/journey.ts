import assert from "node:assert/strict";
import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import type { Sandbox } from "@adyen-kit/sandbox";
import { checkValue } from "../../src/http/check-value.ts";
import { type Answer, request } from "./requests.ts";

export interface Described {
  readonly operations: readonly OperationFacts[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

/**
 * Calls operations one after the other as a program would, each of which must succeed by state and fit its description,
 * and remembers which they were.
 */
export class Journey {
  readonly #sandbox: Sandbox;
  readonly #base: string;
  readonly #api: Described;
  readonly done = new Set<string>();

  constructor(sandbox: Sandbox, base: string, api: Described) {
    this.#sandbox = sandbox;
    this.#base = base;
    this.#api = api;
  }

  get<T = Record<string, unknown>>(path: string): Promise<T> {
    return this.#call("GET", path) as Promise<T>;
  }

  post<T = Record<string, unknown>>(path: string, body?: object): Promise<T> {
    return this.#call("POST", path, body) as Promise<T>;
  }

  patch<T = Record<string, unknown>>(path: string, body?: object): Promise<T> {
    return this.#call("PATCH", path, body) as Promise<T>;
  }

  delete<T = Record<string, unknown>>(path: string): Promise<T> {
    return this.#call("DELETE", path) as Promise<T>;
  }

  /** An answer that refuses, and its error code. */
  async refused(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await request(this.#sandbox, method, `${this.#base}${path}`, { body });
    assert.ok(answer.status >= 400, `${method} ${path} ${answer.status}`);
    return answer;
  }

  /** Those that were never called. */
  missing(): string[] {
    return this.#api.operations.map(({ id }) => id).filter((id) => !this.done.has(id));
  }

  async #call(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await request(this.#sandbox, method, `${this.#base}${path}`, { body });
    const [last] = this.#sandbox.control.requests();
    const operation = this.#api.operations.find((each) => each.id === last?.operation);
    assert.ok(operation !== undefined, `${method} ${path}: ${last?.operation}`);
    const { id, responses } = operation;
    const what = `${id} ${answer.status} ${JSON.stringify(answer.body)}`;
    assert.ok(answer.status < 300, what);
    assert.equal(answer.headers.get("x-sandbox"), null, what);
    const schema = responses[answer.status];
    assert.ok(schema !== undefined, what);
    if (schema !== null)
      assert.deepEqual(
        checkValue(schema, answer.body, "", { schemas: this.#api.schemas, unknownFields: "refuse" }),
        [],
        what,
      );
    this.done.add(id);
    return answer.body;
  }
}
