export {
  CloudTerminal,
  type CloudTerminalOptions,
  type ConnectedTerminals,
  connectedTerminals,
} from "./terminal/cloud.ts";
export { decodeTerminalData, encodeTerminalData, type TerminalData } from "./terminal/data.ts";
export { TerminalError, type TerminalErrorReason } from "./terminal/error.ts";
export type { SendOptions } from "./terminal/exchange.ts";
export { type SecuredMessage, TerminalKey, type TerminalKeyOptions } from "./terminal/key.ts";
export { LocalTerminal, type LocalTerminalOptions } from "./terminal/local.ts";
export {
  type Answer,
  createMessage,
  newServiceId,
  type Parties,
  type RequestBody,
  type RequestCategory,
} from "./terminal/message.ts";
export { readNotification, type TerminalNotification } from "./terminal/notification.ts";
export {
  type AskedTransaction,
  type AskOptions,
  transactionOutcome,
  type TransactionOutcome,
} from "./terminal/outcome.ts";
