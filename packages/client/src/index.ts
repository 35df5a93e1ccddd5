export type { ApiCall, Result } from "./core/api-call.ts";
export type { ApiResponse, SentRequest } from "./core/api-response.ts";
export type { ApiName } from "./core/api-name.ts";
export { AdyenClient } from "./core/client.ts";
export {
  AbortedError,
  AdyenError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  type CallError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  type InvalidField,
  NotFoundError,
  ParseError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "./core/errors.ts";
export type { HttpMethod } from "./core/facts.ts";
export type { AttemptMiddleware, AttemptRequest, CallInfo, CallMiddleware, Middleware } from "./core/middleware.ts";
export type {
  Api,
  Operation,
  OperationDescriptor,
  OperationWithOptionalParams,
  RetryClass,
} from "./core/operation.ts";
export type {
  ApiKeySource,
  BaseUrlByApi,
  BasicCredentials,
  CallOptions,
  ClientOptions,
  ClientSettings,
  Environment,
  FetchInit,
  FetchLike,
  KeyRequest,
  Region,
} from "./core/options.ts";
export type { PagedCall, PagedOperation, PagedOperationWithOptionalParams, Paging } from "./core/paged-call.ts";
export type { Undocumented } from "./core/undocumented.ts";
export { type Transport, TransportFailure, type WireRequest, type WireResponse } from "./core/transport.ts";
