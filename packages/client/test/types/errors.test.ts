import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AdyenError,
  ApiError,
  type CallError,
  ConnectionError,
  NotFoundError,
  type Result,
  ValidationError,
} from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import type { RestServiceError } from "@adyen-kit/client/management/v3/types";
import { clientFor, credential } from "../support/clients.ts";
import { json, serve } from "../support/server.ts";
import { holds, type IsAny, type Same } from "../support/types.ts";

const problem = { type: "t", errorCode: "30_112", title: "Unprocessable entity", status: 422 };

async function refused(): Promise<Result<{ apiKey: string }, RestServiceError>> {
  await using server = await serve((_, response) => json(response, 422, problem));
  return await generateNewApiKey(clientFor(server), credential).result();
}

test("a result's error has its operation's body, whichever class is asked for", async () => {
  const result = await refused();
  assert.ok(!result.ok);
  const { error } = result;
  holds<Same<typeof error, CallError<RestServiceError>>>(true);
  if (error instanceof ApiError) {
    holds<Same<typeof error.body, RestServiceError>>(true);
    holds<Same<IsAny<typeof error.body>, false>>(true);
  }
  assert.ok(error instanceof ValidationError);
  holds<Same<typeof error, ValidationError<RestServiceError>>>(true);
  assert.equal(error.body.errorCode, "30_112");
});

test("one class after the other may be asked for, and what is left stays what it was", async () => {
  const result = await refused();
  assert.ok(!result.ok);
  const { error } = result;
  if (error instanceof NotFoundError) assert.fail("the answer was 422");
  else if (error instanceof ConnectionError) assert.fail(error.code);
  else if (error instanceof ApiError) holds<Same<typeof error.body, RestServiceError>>(true);
  else holds<Same<Extract<typeof error, ApiError>, never>>(true);
});

test("a name tells errors apart as well as a class", async () => {
  const result = await refused();
  assert.ok(!result.ok);
  const { error } = result;
  switch (error.name) {
    case "TimeoutError":
      holds<Same<typeof error.timeout, number>>(true);
      break;
    case "ValidationError":
      holds<Same<typeof error, ValidationError<RestServiceError>>>(true);
      holds<Same<typeof error.body, RestServiceError>>(true);
      break;
    default:
      holds<Same<typeof error.outcomeUnknown, boolean>>(true);
  }
  assert.equal(error.name, "ValidationError");
});

test("nothing is known of the body of an error that was caught", async () => {
  await using server = await serve((_, response) => json(response, 422, problem));
  try {
    await generateNewApiKey(clientFor(server), credential);
    assert.fail("the answer was 422");
  } catch (error) {
    if (error instanceof ApiError) holds<Same<typeof error.body, unknown>>(true);
    if (error instanceof AdyenError) holds<Same<typeof error, AdyenError>>(true);
    assert.ok(error instanceof ValidationError);
    holds<Same<typeof error, ValidationError>>(true);
    holds<Same<typeof error.body, unknown>>(true);
    holds<Same<typeof error.name, "ValidationError">>(true);
  }
});

test("a foreign object is asked for nothing that it could answer with code of its own", () => {
  const trap = {
    get constructor(): never {
      throw new Error("was run");
    },
  };
  assert.equal(trap instanceof ApiError, false);
  assert.equal(Object.create(trap) instanceof AdyenError, false);
  const brand = Symbol.for("@adyen-kit/client/error");
  const foreign = Object.defineProperty(() => undefined, brand, {
    get() {
      throw new Error("was run");
    },
  });
  assert.equal(Object.create({ constructor: foreign }) instanceof ApiError, false);
});

test("a class of the program's own that extends one of ours is told by itself alone", () => {
  class Mine extends ConnectionError {}
  const mine = new Mine("m", {});
  assert.ok(mine instanceof Mine && mine instanceof ConnectionError && mine instanceof AdyenError);
  assert.equal((new ConnectionError("m", {}) as unknown) instanceof Mine, false);
});
