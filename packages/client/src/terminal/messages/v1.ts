// Made by `npm run generate` from spec/facts/terminal-messages-v1.json. Do not edit.

export interface AbortRequest {
  MessageReference: MessageReference;
  /** Pattern: `^.+$`. */
  AbortReason: string;
  DisplayOutput?: DisplayOutput | undefined;
}

export type AbortResponse = { [property: string]: unknown };

export type AccountType = "CardTotals" | "Checking" | "CreditCard" | "Default" | "EpurseCard" | "Investment" | "Savings" | "Universal";

export interface AdminRequest {
  /** Pattern: `^.+$`. */
  ServiceIdentification?: string | undefined;
}

export interface AdminResponse {
  Response: Response;
}

export type Alignment = "Centred" | "Justified" | "Left" | "Right";

export type AlignmentInResponse = Alignment | (string & {});

export interface AmountsReq {
  /** Pattern: `^[A-Z]{3,3}$`. */
  Currency: string;
  /** Allowed value: 0 to 99999999.999999. */
  RequestedAmount: number;
  /** Allowed value: 0 to 99999999.999999. */
  CashBackAmount?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  TipAmount?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  PaidAmount?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  MinimumAmountToDeliver?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  MaximumCashBackAmount?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  MinimumSplitAmount?: number | undefined;
}

export interface AmountsResp {
  /** Pattern: `^[A-Z]{3,3}$`. */
  Currency?: string;
  /** Allowed value: 0 to 99999999.999999. */
  AuthorizedAmount: number;
  /** Allowed value: 0 to 99999999.999999. */
  TotalRebatesAmount?: number;
  /** Allowed value: 0 to 99999999.999999. */
  TotalFeesAmount?: number;
  /** Allowed value: 0 to 99999999.999999. */
  CashBackAmount?: number;
  /** Allowed value: 0 to 99999999.999999. */
  TipAmount?: number;
}

export interface AreaSize {
  X: string;
  Y: string;
}

export type AuthenticationMethod = ("Bypass" | "ManualVerification" | "MerchantAuthentication" | "OfflinePIN" | "OnlinePIN" | "PaperSignature" | "SecureCertificate" | "SecureNoCertificate" | "SecuredChannel" | "SignatureCapture" | "UnknownMethod" | (string & {}))[];

export interface BalanceInquiryRequest {
  PaymentAccountReq?: PaymentAccountReq | undefined;
  LoyaltyAccountReq?: LoyaltyAccountReq | undefined;
}

export interface BalanceInquiryResponse {
  Response: Response;
  PaymentAccountStatus?: PaymentAccountStatus;
  PaymentReceipt?: PaymentReceipt[];
}

export interface CapturedSignature {
  AreaSize?: AreaSize;
  SignaturePoint?: Point[];
}

export interface CardAcquisitionRequest {
  SaleData: SaleData;
  CardAcquisitionTransaction: CardAcquisitionTransaction;
}

export interface CardAcquisitionResponse {
  Response: Response;
  SaleData: SaleDataInResponse;
  POIData: POIData;
  PaymentBrand?: string[];
  PaymentInstrumentData?: PaymentInstrumentDataInResponse;
  LoyaltyAccount?: LoyaltyAccount[];
}

export interface CardAcquisitionTransaction {
  AllowedPaymentBrand?: readonly string[] | undefined;
  AllowedLoyaltyBrand?: readonly string[] | undefined;
  LoyaltyHandling?: LoyaltyHandling | undefined;
  /** Pattern: `^[a-z]{2,2}$`. */
  CustomerLanguage?: string | undefined;
  ForceEntryMode?: ForceEntryMode | undefined;
  ForceCustomerSelectionFlag?: boolean | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  TotalAmount?: number | undefined;
  PaymentType?: PaymentType | undefined;
  CashBackFlag?: boolean | undefined;
}

export interface CardData {
  /** Pattern: `^.+$`. */
  PaymentBrand?: string | undefined;
  /** Pattern: `^.+$`. */
  MaskedPan?: string | undefined;
  /** Pattern: `^.+$`. */
  PaymentAccountRef?: string | undefined;
  EntryMode?: EntryMode | undefined;
  /** Exact value: 3. */
  CardCountryCode?: number | undefined;
  ProtectedCardData?: string | undefined;
  SensitiveCardData?: SensitiveCardData | undefined;
  PaymentToken?: PaymentToken | undefined;
}

export interface CardDataInResponse {
  /** Pattern: `^.+$`. */
  PaymentBrand?: string;
  /** Pattern: `^.+$`. */
  MaskedPan?: string;
  /** Pattern: `^.+$`. */
  PaymentAccountRef?: string;
  EntryMode?: EntryModeInResponse;
  /** Exact value: 3. */
  CardCountryCode?: number;
  ProtectedCardData?: string;
  SensitiveCardData?: SensitiveCardDataInResponse;
  PaymentToken?: PaymentTokenInResponse;
}

export interface CardHolderPIN {
  EncrPINBlock: string;
  PINFormat: PINFormat;
  /** Pattern: `^.+$`. */
  AdditionalInput?: string;
}

export interface CardReaderAPDURequest {
  /** Pattern: `^.{1,1}$`. Format: byte. */
  APDUClass: string;
  /** Pattern: `^.{1,1}$`. Format: byte. */
  APDUInstruction: string;
  /** Pattern: `^.{1,1}$`. Format: byte. */
  APDUPar1: string;
  /** Pattern: `^.{1,1}$`. Format: byte. */
  APDUPar2: string;
  /** Pattern: `^.+$`. Format: byte. */
  APDUData?: string | undefined;
  /** Pattern: `^.{1,1}$`. Format: byte. */
  APDUExpectedLength?: string | undefined;
}

export interface CardReaderAPDUResponse {
  Response: Response;
  /** Pattern: `^.+$`. Format: byte. */
  APDUData?: string;
  /** Pattern: `^.{2,2}$`. Format: byte. */
  CardStatusWords: string;
}

export type CharacterHeight = "DoubleHeight" | "HalfHeight" | "SingleHeight";

export type CharacterHeightInResponse = CharacterHeight | (string & {});

export type CharacterStyle = "Bold" | "Italic" | "Normal" | "Underline";

export type CharacterStyleInResponse = CharacterStyle | (string & {});

export type CharacterWidth = "DoubleWidth" | "SingleWidth";

export type CharacterWidthInResponse = CharacterWidth | (string & {});

export interface CheckData {
  /** Pattern: `^.+$`. */
  BankID?: string | undefined;
  /** Pattern: `^.+$`. */
  AccountNumber?: string | undefined;
  /** Pattern: `^.+$`. */
  CheckNumber?: string | undefined;
  TrackData?: TrackData | undefined;
  /** Pattern: `^.+$`. */
  CheckCardNumber?: string | undefined;
  TypeCode?: TypeCode | undefined;
  /** Pattern: `^[A-Z]{3,3}$`. */
  Country?: string | undefined;
}

export interface CheckDataInResponse {
  /** Pattern: `^.+$`. */
  BankID?: string;
  /** Pattern: `^.+$`. */
  AccountNumber?: string;
  /** Pattern: `^.+$`. */
  CheckNumber?: string;
  TrackData?: TrackDataInResponse;
  /** Pattern: `^.+$`. */
  CheckCardNumber?: string;
  TypeCode?: TypeCodeInResponse;
  /** Pattern: `^[A-Z]{3,3}$`. */
  Country?: string;
}

export interface ConvertedAmount {
  /** Allowed value: 0 to 99999999.999999. */
  AmountValue: number;
  /** Pattern: `^[A-Z]{3,3}$`. */
  Currency: string;
}

export interface CurrencyConversion {
  /** Default: `true`. */
  CustomerApprovedFlag?: boolean;
  ConvertedAmount: ConvertedAmount;
  Rate?: number;
  Markup?: number;
  /** Allowed value: 0 to 99999999.999999. */
  Commission?: number;
  /** Pattern: `^.+$`. */
  Declaration?: string;
}

export type CustomerOrderReq = readonly ("Both" | "Closed" | "Open")[];

export type CustomerOrderReqInResponse = ("Both" | "Closed" | "Open" | (string & {}))[];

export type Device = "CashierDisplay" | "CashierInput" | "CustomerDisplay" | "CustomerInput";

export type DeviceInResponse = Device | (string & {});

export interface DiagnosisRequest {
  /** Pattern: `^.+$`. */
  POIID?: string | undefined;
  /** Default: `false`. */
  HostDiagnosisFlag?: boolean | undefined;
  AcquirerID?: readonly number[] | undefined;
}

export interface DiagnosisResponse {
  Response: Response;
  POIStatus?: POIStatus;
  HostStatus?: HostStatus[];
}

export interface DisplayOutput {
  /** Default: `true`. */
  ResponseRequiredFlag?: boolean | undefined;
  /** Allowed value: 0 to 999. Default: `0`. */
  MinimumDisplayTime?: number | undefined;
  Device: Device;
  InfoQualify: InfoQualify;
  OutputContent: OutputContent;
  MenuEntry?: readonly MenuEntry[] | undefined;
  /** Pattern: `^.+$`. Format: byte. */
  OutputSignature?: string | undefined;
}

export interface DisplayRequest {
  DisplayOutput: readonly DisplayOutput[];
}

export interface DisplayResponse {
  OutputResult: OutputResult[];
}

export type DocumentQualifier = "CashierReceipt" | "CustomerReceipt" | "Document" | "Journal" | "SaleReceipt" | "Voucher";

export type DocumentQualifierInResponse = DocumentQualifier | (string & {});

export interface EnableServiceRequest {
  TransactionAction: TransactionAction;
  ServicesEnabled?: ServicesEnabled | undefined;
  DisplayOutput?: DisplayOutput | undefined;
}

export interface EnableServiceResponse {
  Response: Response;
}

export type EntryMode = readonly ("Contactless" | "File" | "ICC" | "Keyed" | "MagStripe" | "Manual" | "Mobile" | "RFID" | "Scanned" | "SynchronousICC" | "Tapped")[];

export type EntryModeInResponse = ("Contactless" | "File" | "ICC" | "Keyed" | "MagStripe" | "Manual" | "Mobile" | "RFID" | "Scanned" | "SynchronousICC" | "Tapped" | (string & {}))[];

export type ErrorCondition = "Aborted" | "Busy" | "Cancel" | "DeviceOut" | "InProgress" | "InsertedCard" | "InvalidCard" | "LoggedOut" | "MessageFormat" | "NotAllowed" | "NotFound" | "PaymentRestriction" | "Refusal" | "UnavailableDevice" | "UnavailableService" | "UnreachableHost" | "WrongPIN" | (string & {});

export interface EventNotification {
  /** Format: date-time. */
  TimeStamp: string;
  EventToNotify: EventToNotify;
  /** Pattern: `^.+$`. */
  EventDetails?: string;
  /** Pattern: `^.+$`. Format: byte. */
  RejectedMessage?: string;
  /** Default: `false`. */
  MaintenanceRequiredFlag?: boolean;
  DisplayOutput?: DisplayOutput[];
}

export type EventToNotify = "Abort" | "BeginMaintenance" | "CardInserted" | "CardRemoved" | "Completed" | "CustomerLanguage" | "EndMaintenance" | "Initialised" | "KeyPressed" | "OutOfOrder" | "Reject" | "SaleAdmin" | "SaleWakeUp" | "ScanBarcodeResult" | "SecurityAlarm" | "Shutdown" | "StopAssistance" | "UseAnotherCardForPreauth" | (string & {});

export type ForceEntryMode = readonly ("CheckReader" | "Contactless" | "File" | "ICC" | "Keyed" | "MagStripe" | "Manual" | "RFID" | "Scanned" | "SynchronousICC" | "Tapped")[];

export interface GeographicCoordinates {
  /** Pattern: `^.+$`. */
  Latitude: string;
  /** Pattern: `^.+$`. */
  Longitude: string;
}

export interface Geolocation {
  GeographicCoordinates?: GeographicCoordinates | undefined;
  UTMCoordinates?: UTMCoordinates | undefined;
}

export interface GetTotalsRequest {
  TotalDetails?: TotalDetails | undefined;
  TotalFilter?: TotalFilter | undefined;
}

export interface GetTotalsResponse {
  Response: Response;
  POIReconciliationID: number;
  TransactionTotals?: TransactionTotals[];
}

export type GlobalStatus = "Busy" | "Maintenance" | "OK" | "Unreachable" | (string & {});

export interface HostStatus {
  AcquirerID: number;
  /** Default: `true`. */
  IsReachableFlag?: boolean;
}

export interface ICCResetData {
  /** Pattern: `^.{1,100}$`. Format: byte. */
  ATRValue?: string;
  /** Pattern: `^.{2,2}$`. Format: byte. */
  CardStatusWords?: string;
}

export type IdentificationSupport = "HybridCard" | "LinkedCard" | "LoyaltyCard" | "NoCard";

export type IdentificationSupportInResponse = IdentificationSupport | (string & {});

export type IdentificationType = "AccountNumber" | "BarCode" | "ISOTrack2" | "PAN" | "PhoneNumber";

export type IdentificationTypeInResponse = IdentificationType | (string & {});

export type InfoQualify = "CustomerAssistance" | "Display" | "Document" | "Error" | "Input" | "POIReplication" | "Receipt" | "Sound" | "Status" | "Voucher";

export type InfoQualifyInResponse = InfoQualify | (string & {});

export interface Input {
  InputCommand: InputCommandInResponse;
  ConfirmedFlag?: boolean;
  FunctionKey?: number;
  TextInput?: string;
  DigitInput?: number;
  Password?: string;
  MenuEntryNumber?: number[];
}

export type InputCommand = "DecimalString" | "DigitString" | "GetAnyKey" | "GetConfirmation" | "GetFunctionKey" | "GetMenuEntry" | "Password" | "SiteManager" | "TextString";

export type InputCommandInResponse = InputCommand | (string & {});

export interface InputData {
  Device: Device;
  InfoQualify: InfoQualify;
  InputCommand: InputCommand;
  /** Default: `false`. */
  NotifyCardInputFlag?: boolean | undefined;
  MaxInputTime?: number | undefined;
  /** Default: `false`. */
  ImmediateResponseFlag?: boolean | undefined;
  MinLength?: number | undefined;
  MaxLength?: number | undefined;
  MaxDecimalLength?: number | undefined;
  /** Default: `true`. */
  WaitUserValidationFlag?: boolean | undefined;
  /** Pattern: `^.+$`. */
  DefaultInputString?: string | undefined;
  /** Pattern: `^.+$`. */
  DefaultLayoutString?: string | undefined;
  /** Pattern: `^.+$`. */
  StringMask?: string | undefined;
  /** Default: `false`. */
  FromRightToLeftFlag?: boolean | undefined;
  /** Default: `false`. */
  MaskCharactersFlag?: boolean | undefined;
  /** Default: `false`. */
  BeepKeyFlag?: boolean | undefined;
  /** Default: `false`. */
  GlobalCorrectionFlag?: boolean | undefined;
  /** Default: `false`. */
  DisableCancelFlag?: boolean | undefined;
  /** Default: `false`. */
  DisableCorrectFlag?: boolean | undefined;
  /** Default: `false`. */
  DisableValidFlag?: boolean | undefined;
  /** Default: `false`. */
  MenuBackFlag?: boolean | undefined;
}

export interface InputRequest {
  DisplayOutput?: DisplayOutput | undefined;
  InputData: InputData;
}

export interface InputResponse {
  OutputResult?: OutputResult;
  InputResult: InputResult;
}

export interface InputResult {
  Device: DeviceInResponse;
  InfoQualify: InfoQualifyInResponse;
  Response: Response;
  Input?: Input;
}

export interface InputUpdate {
  MessageReference: MessageReferenceInResponse;
  OutputContent: OutputContentInResponse;
  MenuEntry?: MenuEntry[];
  /** Pattern: `^.+$`. Format: byte. */
  OutputSignature?: string;
  MinLength?: number;
  MaxLength?: number;
  MaxDecimalLength?: number;
}

export interface Instalment {
  InstalmentType?: InstalmentType | undefined;
  SequenceNumber?: number | undefined;
  /** Pattern: `^.+$`. */
  PlanID?: string | undefined;
  Period?: number | undefined;
  PeriodUnit?: PeriodUnit | undefined;
  /** Format: date. */
  FirstPaymentDate?: string | undefined;
  TotalNbOfPayments?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  CumulativeAmount?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  FirstAmount?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  Charges?: number | undefined;
}

export interface InstalmentInResponse {
  InstalmentType?: InstalmentTypeInResponse;
  SequenceNumber?: number;
  /** Pattern: `^.+$`. */
  PlanID?: string;
  Period?: number;
  PeriodUnit?: PeriodUnitInResponse;
  /** Format: date. */
  FirstPaymentDate?: string;
  TotalNbOfPayments?: number;
  /** Allowed value: 0 to 99999999.999999. */
  CumulativeAmount?: number;
  /** Allowed value: 0 to 99999999.999999. */
  FirstAmount?: number;
  /** Allowed value: 0 to 99999999.999999. */
  Charges?: number;
}

export type InstalmentType = "DeferredInstalments" | "EqualInstalments" | "InequalInstalments";

export type InstalmentTypeInResponse = InstalmentType | (string & {});

export interface LoginRequest {
  /** Format: date-time. */
  DateTime: string;
  SaleSoftware: SaleSoftware;
  SaleTerminalData?: SaleTerminalData | undefined;
  /** Default: `false`. */
  TrainingModeFlag?: boolean | undefined;
  /** Pattern: `^[a-z]{2,2}$`. */
  OperatorLanguage: string;
  /** Pattern: `^.+$`. */
  OperatorID?: string | undefined;
  /** Pattern: `^.+$`. */
  ShiftNumber?: string | undefined;
  TokenRequestedType?: TokenRequestedType | undefined;
  CustomerOrderReq?: CustomerOrderReq | undefined;
  /** Pattern: `^.+$`. */
  POISerialNumber?: string | undefined;
}

export interface LoginResponse {
  Response: Response;
  POISystemData?: POISystemData;
  TokenRequestStatus?: boolean;
}

export interface LogoutRequest {
  /** Default: `false`. */
  MaintenanceAllowed?: boolean | undefined;
}

export interface LogoutResponse {
  Response: Response;
}

export interface LoyaltyAccount {
  LoyaltyAccountID: LoyaltyAccountIDInResponse;
  /** Pattern: `^.+$`. */
  LoyaltyBrand?: string;
}

export interface LoyaltyAccountID {
  EntryMode: EntryMode;
  IdentificationType: IdentificationType;
  IdentificationSupport?: IdentificationSupport | undefined;
  LoyaltyID: string;
}

export interface LoyaltyAccountIDInResponse {
  EntryMode: EntryModeInResponse;
  IdentificationType: IdentificationTypeInResponse;
  IdentificationSupport?: IdentificationSupportInResponse;
  LoyaltyID: string;
}

export interface LoyaltyAccountReq {
  CardAcquisitionReference?: TransactionIDType | undefined;
  LoyaltyAccountID?: LoyaltyAccountID | undefined;
}

export interface LoyaltyAcquirerData {
  /** Pattern: `^.+$`. */
  LoyaltyAcquirerID?: string;
  /** Pattern: `^.+$`. */
  ApprovalCode?: string;
  LoyaltyTransactionID?: TransactionIDType;
  /** Pattern: `^.+$`. */
  HostReconciliationID?: string;
}

export interface LoyaltyData {
  CardAcquisitionReference?: TransactionIDType | undefined;
  LoyaltyAccountID?: LoyaltyAccountID | undefined;
}

export type LoyaltyHandling = "Allowed" | "Forbidden" | "Processed" | "Proposed" | "Required";

export interface LoyaltyResponse {
  Response: Response;
  SaleData: SaleDataInResponse;
  POIData: POIData;
  LoyaltyResult?: LoyaltyResult[];
  PaymentReceipt?: PaymentReceipt[];
}

export interface LoyaltyResult {
  LoyaltyAccount: LoyaltyAccount;
  /** Allowed value: 0 to 99999999.999999. */
  CurrentBalance?: number;
  LoyaltyAcquirerData?: LoyaltyAcquirerData;
}

export interface MenuEntry {
  MenuEntryTag?: MenuEntryTag | undefined;
  /** Default: `false`. */
  DefaultSelectedFlag?: boolean | undefined;
  OutputFormat: OutputFormat;
  PredefinedContent?: PredefinedContent | undefined;
  OutputText?: readonly OutputText[] | undefined;
  /** Pattern: `^.+$`. Format: byte. */
  OutputXHTML?: string | undefined;
}

export type MenuEntryTag = "NonSelectable" | "NonSelectableSubMenu" | "Selectable" | "SubMenu";

export type MessageCategory = "Abort" | "Admin" | "BalanceInquiry" | "CardAcquisition" | "Diagnosis" | "Display" | "EnableService" | "Event" | "GetTotals" | "Input" | "InputUpdate" | "Login" | "Logout" | "Loyalty" | "None" | "Payment" | "Print" | "Reconciliation" | "Reversal" | "StoredValue" | "TransactionStatus";

export type MessageCategoryInResponse = MessageCategory | (string & {});

export type MessageClass = "Device" | "Event" | "Service" | (string & {});

export interface MessageHeader {
  /** Pattern: `^.+$`. */
  ProtocolVersion?: string;
  MessageClass: MessageClass;
  MessageCategory: MessageCategoryInResponse;
  MessageType: MessageType;
  /** Pattern: `^.{1,10}$`. */
  ServiceID?: string;
  /** Pattern: `^.{1,10}$`. */
  DeviceID?: string;
  /** Pattern: `^.+$`. */
  SaleID: string;
  /** Pattern: `^.+$`. */
  POIID: string;
}

export interface MessageReference {
  MessageCategory?: MessageCategory | undefined;
  /** Pattern: `^.{1,10}$`. */
  ServiceID?: string | undefined;
  /** Pattern: `^.{1,10}$`. */
  DeviceID?: string | undefined;
  /** Pattern: `^.+$`. */
  SaleID?: string | undefined;
  /** Pattern: `^.+$`. */
  POIID?: string | undefined;
}

export interface MessageReferenceInResponse {
  MessageCategory?: MessageCategoryInResponse;
  /** Pattern: `^.{1,10}$`. */
  ServiceID?: string;
  /** Pattern: `^.{1,10}$`. */
  DeviceID?: string;
  /** Pattern: `^.+$`. */
  SaleID?: string;
  /** Pattern: `^.+$`. */
  POIID?: string;
}

export type MessageType = "Notification" | "Request" | "Response" | (string & {});

export interface MobileData {
  /** Exact value: 3. */
  MobileCountryCode?: number | undefined;
  /** Allowed value: 2 to 3. */
  MobileNetworkCode?: number | undefined;
  MaskedMSISDN?: number | undefined;
  Geolocation?: Geolocation | undefined;
  ProtectedMobileData?: string | undefined;
  SensitiveMobileData?: SensitiveMobileData | undefined;
}

export interface OriginalPOITransaction {
  /** Pattern: `^.+$`. */
  SaleID?: string | undefined;
  /** Pattern: `^.+$`. */
  POIID?: string | undefined;
  POITransactionID?: TransactionIDType | undefined;
  /** Default: `true`. */
  ReuseCardDataFlag?: boolean | undefined;
  /** Pattern: `^.+$`. */
  ApprovalCode?: string | undefined;
  AcquirerID?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  AmountValue?: number | undefined;
  HostTransactionID?: TransactionIDType | undefined;
}

export interface OutputBarcode {
  /** Pattern: `^.+$`. */
  BarcodeValue: string;
}

export interface OutputContent {
  OutputFormat: OutputFormat;
  PredefinedContent?: PredefinedContent | undefined;
  OutputText?: readonly OutputText[] | undefined;
  /** Pattern: `^.{0,262144}$`. Format: byte. */
  OutputXHTML?: string | undefined;
  OutputBarcode?: OutputBarcode | undefined;
}

export interface OutputContentInResponse {
  OutputFormat: OutputFormatInResponse;
  PredefinedContent?: PredefinedContent;
  OutputText?: OutputTextInResponse[];
  /** Pattern: `^.{0,262144}$`. Format: byte. */
  OutputXHTML?: string;
  OutputBarcode?: OutputBarcode;
}

export type OutputFormat = "BarCode" | "MessageRef" | "Text" | "XHTML";

export type OutputFormatInResponse = OutputFormat | (string & {});

export interface OutputResult {
  Device: DeviceInResponse;
  InfoQualify: InfoQualifyInResponse;
  Response: Response;
}

export interface OutputText {
  Text: string;
  CharacterSet?: number | undefined;
  /** Allowed value: 1 to 500. */
  StartRow?: number | undefined;
  /** Allowed value: 1 to 500. */
  StartColumn?: number | undefined;
  CharacterWidth?: CharacterWidth | undefined;
  CharacterHeight?: CharacterHeight | undefined;
  CharacterStyle?: CharacterStyle | undefined;
  Alignment?: Alignment | undefined;
  /** Default: `true`. */
  EndOfLineFlag?: boolean | undefined;
}

export interface OutputTextInResponse {
  Text: string;
  CharacterSet?: number;
  /** Allowed value: 1 to 500. */
  StartRow?: number;
  /** Allowed value: 1 to 500. */
  StartColumn?: number;
  CharacterWidth?: CharacterWidthInResponse;
  CharacterHeight?: CharacterHeightInResponse;
  CharacterStyle?: CharacterStyleInResponse;
  Alignment?: AlignmentInResponse;
  /** Default: `true`. */
  EndOfLineFlag?: boolean;
}

export type PINFormat = "ISO0" | "ISO1" | "ISO2" | "ISO3" | (string & {});

export type PINRequestType = "PINEnter" | "PINVerify" | "PINVerifyOnly" | (string & {});

export interface POIData {
  POITransactionID: TransactionIDType;
  POIReconciliationID?: number;
}

export interface POISoftware {
  /** Pattern: `^.+$`. */
  ManufacturerID: string;
  /** Pattern: `^.+$`. */
  ApplicationName: string;
  /** Pattern: `^.+$`. */
  SoftwareVersion: string;
  /** Pattern: `^.+$`. */
  CertificationCode: string;
}

export interface POIStatus {
  GlobalStatus: GlobalStatus;
  SecurityOKFlag?: boolean;
  PEDOKFlag?: boolean;
  CardReaderOKFlag?: boolean;
  PrinterStatus?: PrinterStatus;
  CommunicationOKFlag?: boolean;
  FraudPreventionFlag?: boolean;
}

export interface POISystemData {
  /** Format: date-time. */
  DateTime: string;
  POISoftware: POISoftware;
  POIStatus?: POIStatus;
}

export interface PaymentAccountReq {
  AccountType?: AccountType | undefined;
  CardAcquisitionReference?: TransactionIDType | undefined;
  PaymentInstrumentData?: PaymentInstrumentData | undefined;
}

export interface PaymentAccountStatus {
  PaymentInstrumentData?: PaymentInstrumentDataInResponse;
  /** Allowed value: 0 to 99999999.999999. */
  CurrentBalance?: number;
  /** Pattern: `^[A-Z]{3,3}$`. */
  Currency?: string;
  PaymentAcquirerData?: PaymentAcquirerData;
}

export interface PaymentAcquirerData {
  AcquirerID?: number;
  /** Pattern: `^.+$`. */
  MerchantID: string;
  /** Pattern: `^.+$`. */
  AcquirerPOIID: string;
  AcquirerTransactionID?: TransactionIDType;
  /** Pattern: `^.+$`. */
  ApprovalCode?: string;
  /** Pattern: `^.+$`. */
  HostReconciliationID?: string;
}

export interface PaymentData {
  PaymentType?: PaymentType | undefined;
  /** Default: `false`. */
  SplitPaymentFlag?: boolean | undefined;
  /** Format: date. */
  RequestedValidityDate?: string | undefined;
  CardAcquisitionReference?: TransactionIDType | undefined;
  Instalment?: Instalment | undefined;
  PaymentInstrumentData?: PaymentInstrumentData | undefined;
}

export interface PaymentInstrumentData {
  PaymentInstrumentType: PaymentInstrumentType;
  ProtectedCardData?: string | undefined;
  CardData?: CardData | undefined;
  CheckData?: CheckData | undefined;
  MobileData?: MobileData | undefined;
  StoredValueAccountID?: StoredValueAccountID | undefined;
}

export interface PaymentInstrumentDataInResponse {
  PaymentInstrumentType: PaymentInstrumentTypeInResponse;
  ProtectedCardData?: string;
  CardData?: CardDataInResponse;
  CheckData?: CheckDataInResponse;
  MobileData?: MobileData;
  StoredValueAccountID?: StoredValueAccountIDInResponse;
}

export type PaymentInstrumentType = "Card" | "Cash" | "Check" | "Mobile" | "StoredValue";

export type PaymentInstrumentTypeInResponse = PaymentInstrumentType | (string & {});

export interface PaymentReceipt {
  DocumentQualifier: DocumentQualifierInResponse;
  IntegratedPrintFlag?: boolean;
  /** Default: `false`. */
  RequiredSignatureFlag?: boolean;
  OutputContent: OutputContentInResponse;
}

export interface PaymentRequest {
  SaleData: SaleData;
  PaymentTransaction: PaymentTransaction;
  PaymentData?: PaymentData | undefined;
  LoyaltyData?: readonly LoyaltyData[] | undefined;
}

export interface PaymentResponse {
  Response: Response;
  SaleData: SaleDataInResponse;
  POIData: POIData;
  PaymentResult?: PaymentResult;
  LoyaltyResult?: LoyaltyResult[];
  PaymentReceipt?: PaymentReceipt[];
}

export interface PaymentResult {
  PaymentType?: PaymentTypeInResponse;
  PaymentInstrumentData?: PaymentInstrumentDataInResponse;
  AmountsResp?: AmountsResp;
  Instalment?: InstalmentInResponse;
  CurrencyConversion?: CurrencyConversion[];
  /** Default: `false`. */
  MerchantOverrideFlag?: boolean;
  CapturedSignature?: CapturedSignature;
  ProtectedSignature?: string;
  /** Pattern: `^[a-z]{2,2}$`. */
  CustomerLanguage?: string;
  /** Default: `true`. */
  OnlineFlag?: boolean;
  AuthenticationMethod?: AuthenticationMethod;
  /** Format: date. */
  ValidityDate?: string;
  PaymentAcquirerData?: PaymentAcquirerData;
}

export interface PaymentToken {
  TokenRequestedType: TokenRequestedType;
  /** Pattern: `^.+$`. */
  TokenValue: string;
  /** Format: date-time. */
  ExpiryDateTime?: string | undefined;
}

export interface PaymentTokenInResponse {
  TokenRequestedType: TokenRequestedTypeInResponse;
  /** Pattern: `^.+$`. */
  TokenValue: string;
  /** Format: date-time. */
  ExpiryDateTime?: string;
}

export interface PaymentTotals {
  TransactionType: TransactionType;
  TransactionCount: number;
  /** Allowed value: 0 to 99999999.999999. */
  TransactionAmount: number;
}

export interface PaymentTransaction {
  AmountsReq: AmountsReq;
  OriginalPOITransaction?: OriginalPOITransaction | undefined;
  TransactionConditions?: TransactionConditions | undefined;
}

export type PaymentType = "CashAdvance" | "CashDeposit" | "Completion" | "FirstReservation" | "Instalment" | "IssuerInstalment" | "Normal" | "OneTimeReservation" | "PaidOut" | "Recurring" | "Refund" | "UpdateReservation";

export type PaymentTypeInResponse = PaymentType | (string & {});

export interface PerformedTransaction {
  Response: Response;
  SaleData?: SaleDataInResponse;
  POIData?: POIData;
  PaymentResult?: PaymentResult;
  LoyaltyResult?: LoyaltyResult[];
  /** Allowed value: 0 to 99999999.999999. */
  ReversedAmount?: number;
}

export type PeriodUnit = "Annual" | "Daily" | "Monthly" | "Weekly";

export type PeriodUnitInResponse = PeriodUnit | (string & {});

export interface Point {
  X: string;
  Y: string;
}

export interface PredefinedContent {
  /** Pattern: `^.+$`. */
  ReferenceID: string;
  /** Pattern: `^[a-z]{2,2}$`. */
  Language?: string | undefined;
}

export interface PrintOutput {
  DocumentQualifier: DocumentQualifier;
  ResponseMode: ResponseMode;
  /** Default: `false`. */
  IntegratedPrintFlag?: boolean | undefined;
  /** Default: `false`. */
  RequiredSignatureFlag?: boolean | undefined;
  OutputContent: OutputContent;
}

export interface PrintRequest {
  PrintOutput: PrintOutput;
}

export interface PrintResponse {
  DocumentQualifier: DocumentQualifierInResponse;
  Response: Response;
}

export type PrinterStatus = "NoPaper" | "OK" | "OutOfOrder" | "PaperJam" | "PaperLow" | (string & {});

export interface ReconciliationRequest {
  ReconciliationType: ReconciliationType;
  AcquirerID?: readonly number[] | undefined;
  POIReconciliationID?: number | undefined;
}

export interface ReconciliationResponse {
  Response: Response;
  ReconciliationType: ReconciliationTypeInResponse;
  POIReconciliationID?: number;
  TransactionTotals?: TransactionTotals[];
}

export type ReconciliationType = "AcquirerReconciliation" | "AcquirerSynchronisation" | "PreviousReconciliation" | "SaleReconciliation";

export type ReconciliationTypeInResponse = ReconciliationType | (string & {});

export interface RepeatedMessageResponse {
  MessageHeader: MessageHeader;
  RepeatedResponseMessageBody: RepeatedResponseMessageBody;
}

export interface RepeatedResponseMessageBody {
  LoyaltyResponse?: LoyaltyResponse;
  PaymentResponse?: PaymentResponse;
  ReversalResponse?: ReversalResponse;
  StoredValueResponse?: StoredValueResponse;
  CardAcquisitionResponse?: CardAcquisitionResponse;
  CardReaderAPDUResponse?: CardReaderAPDUResponse;
}

export interface Response {
  Result: Result;
  ErrorCondition?: ErrorCondition;
  /** Pattern: `^.+$`. */
  AdditionalResponse?: string;
}

export type ResponseMode = "Immediate" | "NotRequired" | "PrintEnd" | "SoundEnd";

export type Result = "Failure" | "Partial" | "Success" | (string & {});

export type ReversalReason = "CustCancel" | "Malfunction" | "MerchantCancel" | "Unable2Compl";

export interface ReversalRequest {
  SaleData?: SaleData | undefined;
  OriginalPOITransaction: OriginalPOITransaction;
  /** Allowed value: 0 to 99999999.999999. */
  ReversedAmount?: number | undefined;
  ReversalReason: ReversalReason;
}

export interface ReversalResponse {
  Response: Response;
  POIData?: POIData;
  OriginalPOITransaction?: OriginalPOITransaction;
  /** Allowed value: 0 to 99999999.999999. */
  ReversedAmount?: number;
  PaymentReceipt?: PaymentReceipt[];
}

export type SaleCapabilities = ("CashierDisplay" | "CashierError" | "CashierInput" | "CashierStatus" | "CustomerAssistance" | "CustomerDisplay" | "CustomerError" | "CustomerInput" | "EMVContactless" | "ICC" | "MagStripe" | "POIReplication" | "PrinterDocument" | "PrinterReceipt" | "PrinterVoucher" | (string & {}))[];

export interface SaleData {
  /** Pattern: `^.+$`. */
  OperatorID?: string | undefined;
  /** Pattern: `^[a-z]{2,2}$`. */
  OperatorLanguage?: string | undefined;
  /** Pattern: `^.+$`. */
  ShiftNumber?: string | undefined;
  SaleTransactionID: TransactionIDType;
  /** Pattern: `^.+$`. */
  SaleReferenceID?: string | undefined;
  SaleTerminalData?: SaleTerminalData | undefined;
  TokenRequestedType?: TokenRequestedType | undefined;
  /** Pattern: `^.+$`. */
  CustomerOrderID?: string | undefined;
  CustomerOrderReq?: CustomerOrderReq | undefined;
  /** Pattern: `^.+$`. */
  SaleToPOIData?: string | undefined;
  /** Pattern: `^.+$`. */
  SaleToAcquirerData?: string | undefined;
  SaleToIssuerData?: SaleToIssuerData | undefined;
}

export interface SaleDataInResponse {
  /** Pattern: `^.+$`. */
  OperatorID?: string;
  /** Pattern: `^[a-z]{2,2}$`. */
  OperatorLanguage?: string;
  /** Pattern: `^.+$`. */
  ShiftNumber?: string;
  SaleTransactionID: TransactionIDType;
  /** Pattern: `^.+$`. */
  SaleReferenceID?: string;
  SaleTerminalData?: SaleTerminalData;
  TokenRequestedType?: TokenRequestedTypeInResponse;
  /** Pattern: `^.+$`. */
  CustomerOrderID?: string;
  CustomerOrderReq?: CustomerOrderReqInResponse;
  /** Pattern: `^.+$`. */
  SaleToPOIData?: string;
  /** Pattern: `^.+$`. */
  SaleToAcquirerData?: string;
  SaleToIssuerData?: SaleToIssuerData;
}

export interface SaleSoftware {
  /** Pattern: `^.+$`. */
  ManufacturerID: string;
  /** Pattern: `^.+$`. */
  ApplicationName: string;
  /** Pattern: `^.+$`. */
  SoftwareVersion: string;
  /** Pattern: `^.+$`. */
  CertificationCode: string;
}

export interface SaleTerminalData {
  /** Pattern: `^.{1,16}$`. */
  TotalsGroupID?: string | undefined;
}

export interface SaleToIssuerData {
  /** Pattern: `^.+$`. */
  StatementReference?: string | undefined;
}

export interface SaleToPOIRequest {
  MessageHeader: MessageHeader;
  AbortRequest?: AbortRequest;
  BalanceInquiryRequest?: BalanceInquiryRequest;
  CardAcquisitionRequest?: CardAcquisitionRequest;
  AdminRequest?: AdminRequest;
  DiagnosisRequest?: DiagnosisRequest;
  DisplayRequest?: DisplayRequest;
  EnableServiceRequest?: EnableServiceRequest;
  EventNotification?: EventNotification;
  GetTotalsRequest?: GetTotalsRequest;
  InputRequest?: InputRequest;
  InputUpdate?: InputUpdate;
  LoginRequest?: LoginRequest;
  LogoutRequest?: LogoutRequest;
  PaymentRequest?: PaymentRequest;
  PrintRequest?: PrintRequest;
  CardReaderAPDURequest?: CardReaderAPDURequest;
  ReconciliationRequest?: ReconciliationRequest;
  ReversalRequest?: ReversalRequest;
  StoredValueRequest?: StoredValueRequest;
  TransactionStatusRequest?: TransactionStatusRequest;
}

export interface SaleToPOIResponse {
  MessageHeader: MessageHeader;
  BalanceInquiryResponse?: BalanceInquiryResponse;
  CardAcquisitionResponse?: CardAcquisitionResponse;
  AdminResponse?: AdminResponse;
  DiagnosisResponse?: DiagnosisResponse;
  DisplayResponse?: DisplayResponse;
  EnableServiceResponse?: EnableServiceResponse;
  GetTotalsResponse?: GetTotalsResponse;
  InputResponse?: InputResponse;
  LoginResponse?: LoginResponse;
  LogoutResponse?: LogoutResponse;
  LoyaltyResponse?: LoyaltyResponse;
  PaymentResponse?: PaymentResponse;
  PrintResponse?: PrintResponse;
  CardReaderAPDUResponse?: CardReaderAPDUResponse;
  ReconciliationResponse?: ReconciliationResponse;
  ReversalResponse?: ReversalResponse;
  StoredValueResponse?: StoredValueResponse;
  TransactionStatusResponse?: TransactionStatusResponse;
}

export interface SecurityTrailer {
  AdyenCryptoVersion: number;
  /** Pattern: `^.+$`. */
  KeyIdentifier: string;
  KeyVersion: number;
  /** Pattern: `^.+$`. Format: byte. */
  Nonce: string;
  /** Pattern: `^.+$`. Format: byte. */
  Hmac: string;
}

export interface SensitiveCardData {
  /** Allowed value: 8 to 28. */
  PAN?: number | undefined;
  /** Allowed value: 2 to 3. */
  CardSeqNumb?: number | undefined;
  /** Exact value: 4. */
  ExpiryDate?: number | undefined;
  TrackData?: readonly TrackData[] | undefined;
}

export interface SensitiveCardDataInResponse {
  /** Allowed value: 8 to 28. */
  PAN?: number;
  /** Allowed value: 2 to 3. */
  CardSeqNumb?: number;
  /** Exact value: 4. */
  ExpiryDate?: number;
  TrackData?: TrackDataInResponse[];
}

export interface SensitiveMobileData {
  MSISDN: number;
  IMSI?: number | undefined;
  IMEI?: number | undefined;
}

export type ServicesEnabled = readonly ("CardAcquisition" | "Loyalty" | "Payment")[];

export type SoundAction = "SetDefaultVolume" | "StartSound" | "StopSound" | (string & {});

export interface SoundContent {
  SoundFormat: SoundFormat;
  /** Pattern: `^[a-z]{2,2}$`. */
  Language?: string;
  /** Pattern: `^.+$`. */
  ReferenceID?: string;
  /** Pattern: `^.+$`. */
  Text?: string;
}

export type SoundFormat = "MessageRef" | "SoundRef" | "Text" | (string & {});

export interface StoredValueAccountID {
  StoredValueAccountType: StoredValueAccountType;
  /** Pattern: `^.+$`. */
  StoredValueProvider?: string | undefined;
  /** Pattern: `^.+$`. */
  OwnerName?: string | undefined;
  /** Exact value: 4. */
  ExpiryDate?: number | undefined;
  EntryMode: EntryMode;
  IdentificationType: IdentificationType;
  /** Pattern: `^.+$`. */
  StoredValueID: string;
}

export interface StoredValueAccountIDInResponse {
  StoredValueAccountType: StoredValueAccountTypeInResponse;
  /** Pattern: `^.+$`. */
  StoredValueProvider?: string;
  /** Pattern: `^.+$`. */
  OwnerName?: string;
  /** Exact value: 4. */
  ExpiryDate?: number;
  EntryMode: EntryModeInResponse;
  IdentificationType: IdentificationTypeInResponse;
  /** Pattern: `^.+$`. */
  StoredValueID: string;
}

export interface StoredValueAccountStatus {
  StoredValueAccountID: StoredValueAccountIDInResponse;
  /** Allowed value: 0 to 99999999.999999. */
  CurrentBalance?: number;
}

export type StoredValueAccountType = "GiftCard" | "Other" | "PhoneCard";

export type StoredValueAccountTypeInResponse = StoredValueAccountType | (string & {});

export interface StoredValueData {
  /** Pattern: `^.+$`. */
  StoredValueProvider?: string | undefined;
  StoredValueTransactionType: StoredValueTransactionType;
  StoredValueAccountID?: StoredValueAccountID | undefined;
  OriginalPOITransaction?: OriginalPOITransaction | undefined;
  /** Allowed value: 1 to 20. */
  ProductCode?: number | undefined;
  EanUpc?: number | undefined;
  /** Allowed value: 0 to 99999999.999999. */
  ItemAmount?: number | undefined;
  /** Pattern: `^[A-Z]{3,3}$`. */
  Currency?: string | undefined;
}

export interface StoredValueRequest {
  SaleData: SaleData;
  StoredValueData: readonly StoredValueData[];
}

export interface StoredValueResponse {
  Response: Response;
  SaleData: SaleDataInResponse;
  POIData: POIData;
  StoredValueResult?: StoredValueResult[];
  PaymentReceipt?: PaymentReceipt[];
}

export interface StoredValueResult {
  StoredValueTransactionType: StoredValueTransactionTypeInResponse;
  /** Allowed value: 1 to 20. */
  ProductCode?: number;
  EanUpc?: number;
  /** Allowed value: 0 to 99999999.999999. */
  ItemAmount?: number;
  /** Pattern: `^[A-Z]{3,3}$`. */
  Currency?: string;
  StoredValueAccountStatus?: StoredValueAccountStatus;
  HostTransactionID?: TransactionIDType;
}

export type StoredValueTransactionType = "Activate" | "Duplicate" | "Load" | "Reserve" | "Reverse" | "Unload";

export type StoredValueTransactionTypeInResponse = StoredValueTransactionType | (string & {});

export interface TerminalAPIRequest {
  SaleToPOIRequest: SaleToPOIRequest;
}

export interface TerminalAPIResponse {
  SaleToPOIResponse: SaleToPOIResponse;
}

export type TokenRequestedType = "Customer" | "Transaction";

export type TokenRequestedTypeInResponse = TokenRequestedType | (string & {});

export type TotalDetails = readonly ("OperatorID" | "POIID" | "SaleID" | "ShiftNumber" | "TotalsGroupID")[];

export interface TotalFilter {
  /** Pattern: `^.+$`. */
  POIID?: string | undefined;
  /** Pattern: `^.+$`. */
  SaleID?: string | undefined;
  /** Pattern: `^.+$`. */
  OperatorID?: string | undefined;
  /** Pattern: `^.+$`. */
  ShiftNumber?: string | undefined;
  /** Pattern: `^.{1,16}$`. */
  TotalsGroupID?: string | undefined;
}

export interface TrackData {
  /** Allowed value: 1 to 3. Default: `2`. */
  TrackNumb?: number | undefined;
  TrackFormat?: TrackFormat | undefined;
  /** Pattern: `^.{1,104}$`. */
  TrackValue: string;
}

export interface TrackDataInResponse {
  /** Allowed value: 1 to 3. Default: `2`. */
  TrackNumb?: number;
  TrackFormat?: TrackFormatInResponse;
  /** Pattern: `^.{1,104}$`. */
  TrackValue: string;
}

export type TrackFormat = "AAMVA" | "ISO";

export type TrackFormatInResponse = TrackFormat | (string & {});

export type TransactionAction = "AbortTransaction" | "StartTransaction";

export interface TransactionConditions {
  AllowedPaymentBrand?: readonly string[] | undefined;
  AcquirerID?: readonly number[] | undefined;
  DebitPreferredFlag?: boolean | undefined;
  AllowedLoyaltyBrand?: readonly string[] | undefined;
  LoyaltyHandling?: LoyaltyHandling | undefined;
  /** Pattern: `^[a-z]{2,2}$`. */
  CustomerLanguage?: string | undefined;
  /** Default: `false`. */
  ForceOnlineFlag?: boolean | undefined;
  ForceEntryMode?: ForceEntryMode | undefined;
  /** Pattern: `^.{3,4}$`. */
  MerchantCategoryCode?: string | undefined;
}

export interface TransactionIDType {
  /** Pattern: `^.+$`. */
  TransactionID: string;
  /** Format: date-time. */
  TimeStamp: string;
}

export interface TransactionStatusRequest {
  MessageReference?: MessageReference | undefined;
  /** Default: `false`. */
  ReceiptReprintFlag?: boolean | undefined;
  DocumentQualifier?: readonly DocumentQualifier[] | undefined;
}

export interface TransactionStatusResponse {
  Response: Response;
  MessageReference?: MessageReferenceInResponse;
  RepeatedMessageResponse?: RepeatedMessageResponse;
}

export interface TransactionTotals {
  PaymentInstrumentType: PaymentInstrumentTypeInResponse;
  AcquirerID?: number;
  /** Pattern: `^.+$`. */
  HostReconciliationID?: string;
  /** Pattern: `^.+$`. */
  CardBrand?: string;
  /** Pattern: `^.+$`. */
  POIID?: string;
  /** Pattern: `^.+$`. */
  SaleID?: string;
  /** Pattern: `^.+$`. */
  OperatorID?: string;
  /** Pattern: `^.+$`. */
  ShiftNumber?: string;
  /** Pattern: `^.{1,16}$`. */
  TotalsGroupID?: string;
  /** Pattern: `^[A-Z]{3,3}$`. */
  PaymentCurrency?: string;
  PaymentTotals?: PaymentTotals[];
}

export type TransactionType = "Award" | "CashAdvance" | "CompletedDeffered" | "CompletedReservation" | "Credit" | "Debit" | "Declined" | "Failed" | "FirstReservation" | "IssuerInstalment" | "OneTimeReservation" | "Rebate" | "Redemption" | "ReverseAward" | "ReverseCredit" | "ReverseDebit" | "ReverseRebate" | "ReverseRedemption" | "UpdateReservation" | (string & {});

export type TypeCode = "Company" | "Personal";

export type TypeCodeInResponse = TypeCode | (string & {});

export interface UTMCoordinates {
  /** Pattern: `^.+$`. */
  UTMZone: string;
  /** Pattern: `^.+$`. */
  UTMEastward: string;
  /** Pattern: `^.+$`. */
  UTMNorthward: string;
}

/** What is sent to a terminal and what it answers, by the kind of message. */
export interface Messages {
  "login": { request: LoginRequest; response: LoginResponse };
  "logout": { request: LogoutRequest; response: LogoutResponse };
  "enableservice": { request: EnableServiceRequest; response: EnableServiceResponse };
  "admin": { request: AdminRequest; response: AdminResponse };
  "payment": { request: PaymentRequest; response: PaymentResponse };
  "cardacquisition": { request: CardAcquisitionRequest; response: CardAcquisitionResponse };
  "storedvalue": { request: StoredValueRequest; response: StoredValueResponse };
  "reversal": { request: ReversalRequest; response: ReversalResponse };
  "reconciliation": { request: ReconciliationRequest; response: ReconciliationResponse };
  "gettotals": { request: GetTotalsRequest; response: GetTotalsResponse };
  "balanceinquiry": { request: BalanceInquiryRequest; response: BalanceInquiryResponse };
  "transactionstatus": { request: TransactionStatusRequest; response: TransactionStatusResponse };
  "abort": { request: AbortRequest; response: AbortResponse };
  "diagnosis": { request: DiagnosisRequest; response: DiagnosisResponse };
  "display": { request: DisplayRequest; response: DisplayResponse };
  "input": { request: InputRequest; response: InputResponse };
  "print": { request: PrintRequest; response: PrintResponse };
  "cardreaderapdu": { request: CardReaderAPDURequest; response: CardReaderAPDUResponse };
}
