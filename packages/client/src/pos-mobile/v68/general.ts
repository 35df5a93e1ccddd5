// Made by `npm run generate` from spec/facts/pos-mobile-v68.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { CreateSessionRequest, CreateSessionResponse } from "./types.ts";

export interface CreateCommunicationSessionParams {
  body: CreateSessionRequest;
}

/**
 * `POST /sessions`
 *
 * Opens a session for the mobile point-of-sale SDK, from the setup token that the SDK made. Call it from your
 * server: the key must not be in the app.
 *
 * - Retry: never repeated by the client
 * - Since version 68
 *
 * @deprecated Since version 68.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createCommunicationSession: Operation<CreateCommunicationSessionParams, CreateSessionResponse, unknown> = /* @__PURE__ */ operation(
  api,
  "general/createCommunicationSession",
  "POST",
  "/sessions",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /sessions`
   *
   * Opens a session for the mobile point-of-sale SDK, from the setup token that the SDK made. Call it from your
   * server: the key must not be in the app.
   *
   * - Retry: never repeated by the client
   * - Since version 68
   *
   * @deprecated Since version 68.
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createCommunicationSession(params: CreateCommunicationSessionParams, options?: CallOptions): ApiCall<CreateSessionResponse, unknown>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  createCommunicationSession,
});
