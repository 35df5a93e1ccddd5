/** Methods of the library that call no generated operation, and what does here. */
export const WRITTEN_BY_HAND: Readonly<Record<string, string>> = {
  "TerminalCloudAPI.async": "[`CloudTerminal.sendAsync`](../packages/client/README.md#terminals)",
  "TerminalCloudAPI.sync": "[`CloudTerminal.send`](../packages/client/README.md#terminals)",
  "TerminalLocalAPI.request": "[`LocalTerminal.send`](../packages/client/README.md#terminals)",
};

const ASK = "[`request`](../packages/client/README.md#anything-else) calls it";

/** Methods that are not here. */
export const UNMATCHED_METHODS: Readonly<Record<string, string>> = {
  "BalanceControlAPI.BalanceControlApi.balanceTransfer":
    "the descriptions that this client is made of have no version 1 of it; version 2 has [`balanceTransfers.createTransferBalance`](reference/balance-control/v2/balance-transfers.md#createtransferbalance)",
  "CheckoutAPI.PaymentsApi.updateSession": `the description that this client is made of does not have it; ${ASK}`,
  "DocumentCollectorAPI.DocumentsApi.uploadCrossBorderInvoice":
    "it takes a form with a file, which no operation that is described here does",
};

const EVENT =
  "the types of its event, from [`verify`](../packages/client/README.md#webhooks), which checks the signature too";
const TERMINAL = "[`@adyen-kit/client/terminal`](../packages/client/README.md#terminals)";

/** What the library exports beside its services. */
export const OTHER_EXPORTS: Readonly<Record<string, string>> = {
  Client: "[`AdyenClient`](../packages/client/README.md#options)",
  Config: "the [options](../packages/client/README.md#options) of `AdyenClient`, a plain object",
  EnvironmentEnum: '`"test"` or `"live"`',
  RegionEnum: '`"eu"`, `"us"`, `"au"`, `"apse"`, `"in"` or `"nea"`',
  hmacValidator:
    "[`verify`](../packages/client/README.md#webhooks), over the bytes that came; `sign` makes a signature",
  PredefinedContentHelper: `\`readNotification\` of ${TERMINAL}, for displays`,
  DisplayNotificationEvent: `texts; \`readNotification\` of ${TERMINAL}`,
  SaleDataHelper: `\`encodeTerminalData\` of ${TERMINAL}`,
  SaleToAcquirerData: `\`TerminalData\` of ${TERMINAL}, a plain object`,
  RecurringProcessingModel: 'a text, such as `"CardOnFile"`',
  SaleToAcquirerDataParser: `\`decodeTerminalData\` of ${TERMINAL}`,
  HttpURLConnectionClient:
    "[`nodeTransport`](../packages/client/README.md#proxy-and-certificates), for proxies and certificates",
  HttpClientException: "[`ApiError`](../packages/client/README.md#errors), and a class of its own for each status",
  NexoCrypto: `\`TerminalKey\` of ${TERMINAL}`,
  Types: "a module for each API: [Types](#types)",
  AcsWebhooksHandler: EVENT,
  BalanceWebhooksHandler: EVENT,
  ConfigurationWebhooksHandler: EVENT,
  DisputeWebhooksHandler: EVENT,
  ManagementWebhooksHandler: EVENT,
  NegativeBalanceWarningWebhooksHandler: EVENT,
  RelayedAuthorizationWebhooksHandler: EVENT,
  ReportWebhooksHandler: EVENT,
  TokenizationWebhooksHandler: EVENT,
  TransactionWebhooksHandler: EVENT,
  TransferWebhooksHandler: EVENT,
};

/** Types that are not here, by folder and name; the first that fits says why. */
export const UNMATCHED_TYPES: readonly { readonly type: RegExp; readonly reason: string }[] = [
  { type: /\.GenericWebhook$/, reason: "a helper of the library's own; `verify` gives the event with its type" },
  { type: /^terminal\./, reason: "not part of the messages that Adyen describes for its terminals" },
  { type: /^clouddevice\./, reason: "`Messages` of `terminal/messages/v1`; encrypted by `TerminalKey`" },
  { type: /^documentCollector\./, reason: "its API is not here" },
  { type: /^notification\./, reason: "`StandardEvent` of `webhooks`, which `verify` gives" },
  { type: /\.(ServiceError|CheckoutErrorResponseEntity)$/, reason: "`body` of an `ApiError`" },
  {
    type: /^checkout\./,
    reason:
      "the description that this client is made of does not have it; such fields are sent and answered all the same",
  },
  {
    type: /^(transfers|transferWebhooks)\./,
    reason: "the description that this client is made of does not have it; such fields are answered all the same",
  },
];
