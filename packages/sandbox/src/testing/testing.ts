export {
  connectSandbox,
  type RemoteSandbox,
  RemoteSandboxError,
  type RemoteSandboxOptions,
  type RemoteWorld,
} from "./remote-sandbox.ts";
export { openTestWorld, type TestWorld, type TestWorldOptions } from "./test-world.ts";
export {
  type PaymentEvent,
  type PaymentEventFields,
  type WaitOptions,
  type WebhookInbox,
  WebhookTimeoutError,
} from "./webhook-inbox.ts";
