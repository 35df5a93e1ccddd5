/** What can be done with an authorised payment, as its webhook names it. */
export type Operation = "CANCEL" | "CAPTURE" | "REFUND";

/** How a method is paid, which decides what the shopper is asked to do and the action that a payment answers. */
export type Flow =
  | "card"
  | "giftcard"
  /** A token of a wallet, decided at once. */
  | "wallet"
  | "directdebit"
  /** Bought on invoice, decided at once. */
  | "invoice"
  | "redirect"
  | "voucher"
  /** A transfer that the shopper makes from their bank. */
  | "transfer"
  | "qr"
  /** Confirmed in an app of the shopper's. */
  | "await"
  /** Confirmed in a component of the method's own. */
  | "sdk";

/** A payment method as the Checkout API names it. */
export interface Method {
  readonly type: string;
  /** As the list of payment methods shows it, in English. */
  readonly name: string;
  readonly flow: Flow;
  /** A method without CAPTURE is captured by itself as soon as it is authorised. */
  readonly operations: readonly Operation[];
  /** Where it is offered; absent: everywhere. */
  readonly countries?: readonly string[];
  readonly currencies?: readonly string[];
  readonly brands?: readonly string[];
  /** Fields that a payment needs beside the type. */
  readonly fields?: readonly string[];
}

/** What is done with money: taken in two steps, taken at once, or taken for good. */
const TAKEN = {
  separately: ["CANCEL", "CAPTURE", "REFUND"],
  "at once": ["REFUND"],
  finally: [],
} as const satisfies Readonly<Record<string, readonly Operation[]>>;

/** `places`: `NL BE:EUR`, countries and currencies; either may be missing. */
type Row = readonly [name: string, places?: string, more?: Pick<Method, "brands" | "fields">];
type Rows = Readonly<Record<string, Row>>;

const KLARNA = "AT AU BE CA CH CZ DE DK ES FI FR GB GR HU IE IT MX NL NO NZ PL PT RO SE SK US";
const WALLET_BRANDS = { brands: ["visa", "mc", "amex"] };
const ISSUER = { fields: ["issuer"] };
const PERSON = { fields: ["firstName", "lastName", "shopperEmail"] };
const BUYER = { fields: [...PERSON.fields, "telephoneNumber"] };

/** Brands that a shop takes as cards. */
export const CARD_BRANDS = ["visa", "mc", "amex", "maestro", "discover", "diners", "jcb", "cup", "cartebancaire"];

/**
 * Every `type` of Checkout's PaymentMethod union, by flow and by what can be done with the money. Types and fields are of the
 * API descriptions (D); flows and operations of Adyen's pages about each method and of its Magento plugin (D, F); what
 * neither says, of some regional methods, is taken after their kind (I).
 */
const METHODS: readonly (readonly [Flow, keyof typeof TAKEN, Rows])[] = [
  [
    "card",
    "separately",
    {
      scheme: ["Cards", "", { brands: CARD_BRANDS }],
      card: ["Cards"],
      networkToken: ["Network token"],
      kcp_creditcard: ["Korean cards", "KR:KRW"],
      externalToken: ["External token"],
    },
  ],
  ["card", "at once", { bcmc: ["Bancontact card", "BE:EUR", { brands: ["bcmc", "maestro", "visa"] }] }],
  ["giftcard", "separately", { giftcard: ["Gift card"] }],
  [
    "wallet",
    "separately",
    {
      applepay: ["Apple Pay", "", WALLET_BRANDS],
      googlepay: ["Google Pay", "", WALLET_BRANDS],
      paywithgoogle: ["Google Pay", "", WALLET_BRANDS],
      androidpay: ["Android Pay", "", WALLET_BRANDS],
      samsungpay: ["Samsung Pay", "", WALLET_BRANDS],
      masterpass: ["Masterpass"],
      visacheckout: ["Visa Checkout"],
      clicktopay: ["Click to Pay"],
      fastlane: ["Fastlane", "US:USD"],
      amazonpay: ["Amazon Pay"],
      cashapp: ["Cash App Pay", "US:USD"],
      klarna_network: ["Klarna"],
    },
  ],
  [
    "directdebit",
    "separately",
    {
      sepadirectdebit: ["SEPA Direct Debit", ":EUR", { fields: ["iban", "ownerName"] }],
      sepadirectdebit_amazonpay: ["SEPA Direct Debit with Amazon Pay", ":EUR", { fields: ["iban", "ownerName"] }],
      ach: ["ACH Direct Debit", "US:USD"],
      ach_plaid: ["ACH Direct Debit", "US:USD"],
      directdebit_GB: ["BACS Direct Debit", "GB:GBP"],
      directdebit_AU: ["BECS Direct Debit", "AU:AUD", { fields: ["holderName"] }],
      eft_directdebit_CA: ["EFT Direct Debit", "CA:CAD"],
      paybybank_AIS_DD: ["Pay by Bank", "US:USD"],
    },
  ],
  [
    "invoice",
    "separately",
    {
      afterpay_default: ["AfterPay", "BE NL:EUR"],
      afterpay_b2b: ["AfterPay for businesses", "NL:EUR"],
      afterpay_directdebit: ["AfterPay Direct Debit", "NL:EUR"],
      openinvoice: ["Invoice"],
      ratepay: ["Ratepay", "AT CH DE:CHF EUR"],
      ratepay_directdebit: ["Ratepay Direct Debit", "AT DE:EUR"],
      riverty: ["Riverty", "AT BE DE DK FI NL NO SE:DKK EUR NOK SEK"],
      riverty_account: ["Riverty account", "DE DK FI NO SE:DKK EUR NOK SEK"],
      riverty_installments: ["Riverty instalments", "AT DE:EUR"],
      sepadirectdebit_riverty: ["Riverty Direct Debit", "AT DE:EUR"],
    },
  ],
  [
    "redirect",
    "separately",
    {
      klarna: ["Pay later with Klarna.", KLARNA],
      klarna_account: ["Pay over time with Klarna.", KLARNA],
      klarna_paynow: ["Pay now with Klarna.", KLARNA],
      klarna_b2b: ["Billie", "DE FR GB NL SE:EUR GBP SEK"],
      klarnapayments: ["Pay later with Klarna.", KLARNA],
      klarnapayments_account: ["Pay over time with Klarna.", KLARNA],
      klarnapayments_b2b: ["Billie", "DE FR GB NL SE:EUR GBP SEK"],
      paypal: ["PayPal"],
      mobilepay: ["MobilePay", "DK FI:DKK EUR"],
      vipps: ["Vipps", "NO:NOK"],
      twint: ["TWINT", "CH:CHF"],
      afterpaytouch: ["Afterpay", "AU CA NZ US:AUD CAD NZD USD"],
      clearpay: ["Clearpay", "GB:GBP"],
      affirm: ["Affirm", "CA US:CAD USD"],
      alma: ["Alma", "BE ES FR IT:EUR"],
      oney: ["Oney", "BE ES FR IT PT:EUR"],
      facilypay: ["Oney", "BE ES FR IT PT:EUR"],
      facilypay_3x: ["Oney, 3 instalments", "BE ES FR IT PT:EUR"],
      facilypay_4x: ["Oney, 4 instalments", "BE ES FR IT PT:EUR"],
      facilypay_6x: ["Oney, 6 instalments", "ES FR IT PT:EUR"],
      facilypay_10x: ["Oney, 10 instalments", "ES FR IT PT:EUR"],
      facilypay_12x: ["Oney, 12 instalments", "ES FR IT PT:EUR"],
      scalapay: ["Scalapay", "ES FR IT:EUR"],
      scalapay_3x: ["Scalapay, 3 instalments", "ES FR IT:EUR"],
      scalapay_4x: ["Scalapay, 4 instalments", "ES FR IT:EUR"],
      walley: ["Walley", "DK FI NO SE:DKK EUR NOK SEK"],
      walley_b2b: ["Walley B2B", "DK FI NO SE:DKK EUR NOK SEK"],
      paypo: ["PayPo", "PL:PLN"],
      paybright: ["PayBright", "CA:CAD"],
      zip: ["Zip", "AU NZ:AUD NZD"],
      ikano: ["Ikano", "SE:SEK"],
      karenmillen: ["Karen Millen card", "GB:GBP"],
      oasis: ["Oasis card", "GB:GBP"],
      warehouse: ["Warehouse card", "GB:GBP"],
      onlinebanking_IN: ["Netbanking India", "IN:INR", ISSUER],
      wallet_IN: ["Wallets India", "IN:INR"],
    },
  ],
  [
    "redirect",
    "at once",
    {
      ideal: ["iDEAL", "NL:EUR"],
      wero: ["Wero", "BE DE FR:EUR"],
      eps: ["EPS", "AT:EUR", ISSUER],
      directEbanking: ["Klarna Debit Risk", "AT BE CH DE ES NL:CHF EUR"],
      ebanking_FI: ["Online banking Finland", "FI:EUR"],
      trustly: ["Trustly", "DE DK EE ES FI GB LT LV NL NO PL SE:DKK EUR GBP NOK PLN SEK"],
      trustlyvector: ["Trustly Vector", "DE ES FI NL SE:EUR SEK"],
      nordea: ["Nordea", "DK FI SE:DKK EUR SEK"],
      bizum: ["Bizum", "ES:EUR"],
      iris: ["IRIS", "GR:EUR"],
      onlineBanking_PL: ["Online Banking PL", "PL:PLN", ISSUER],
      onlineBanking_CZ: ["Online Banking CZ", "CZ:CZK", ISSUER],
      onlineBanking_SK: ["Online Banking SK", "SK:EUR", ISSUER],
      paybybank: ["Pay by Bank", "DE EE ES FI FR GB IE IT LT LV NL:EUR GBP", ISSUER],
      ancv: ["ANCV", "FR:EUR"],
      paysafecard: ["Paysafecard"],
      alipay: ["Alipay"],
      alipay_wap: ["Alipay"],
      alipay_hk: ["AlipayHK", "HK:HKD"],
      alipay_hk_web: ["AlipayHK", "HK:HKD"],
      alipay_hk_wap: ["AlipayHK", "HK:HKD"],
      alipay_plus: ["Alipay+"],
      alipay_plus_alipay_cn: ["Alipay"],
      alipay_plus_alipay_hk: ["AlipayHK"],
      alipay_plus_dana: ["DANA"],
      alipay_plus_gcash: ["GCash"],
      alipay_plus_kakaopay: ["KakaoPay"],
      alipay_plus_kplus: ["K PLUS"],
      alipay_plus_naverpay: ["Naver Pay"],
      alipay_plus_rabbitlinepay: ["Rabbit LINE Pay"],
      alipay_plus_tosspay: ["Toss Pay"],
      alipay_plus_touchngo: ["Touch 'n Go eWallet"],
      alipay_plus_truemoney: ["TrueMoney"],
      wechatpay: ["WeChat Pay"],
      wechatpayWeb: ["WeChat Pay"],
      unionpay: ["UnionPay"],
      atome: ["Atome", "HK MY SG:HKD MYR SGD"],
      grabpay_SG: ["GrabPay", "SG:SGD"],
      grabpay_MY: ["GrabPay", "MY:MYR"],
      grabpay_PH: ["GrabPay", "PH:PHP"],
      grabpay_TH: ["GrabPay", "TH:THB"],
      grabpay_ID: ["GrabPay", "ID:IDR"],
      grabpay_VN: ["GrabPay", "VN:VND"],
      gcash: ["GCash", "PH:PHP"],
      paymaya_wallet: ["Maya", "PH:PHP"],
      dana: ["DANA", "ID:IDR"],
      gopay_wallet: ["GoPay", "ID:IDR"],
      doku_wallet: ["DOKU wallet", "ID:IDR", PERSON],
      doku_ovo: ["OVO", "ID:IDR", PERSON],
      momo_wallet: ["MoMo", "VN:VND"],
      momo_wallet_app: ["MoMo", "VN:VND"],
      truemoney: ["TrueMoney", "TH:THB"],
      touchngo: ["Touch 'n Go eWallet", "MY:MYR"],
      maybank2u_mae: ["MAE by Maybank2u", "MY:MYR"],
      molpay_boost: ["Boost", "MY:MYR"],
      molpay_ebanking_fpx_MY: ["FPX online banking", "MY:MYR", ISSUER],
      molpay_ebanking_TH: ["Thailand online banking", "TH:THB", ISSUER],
      molpay_ebanking_VN: ["Vietnam online banking", "VN:VND"],
      molpay_ebanking_MY: ["Malaysia online banking", "MY:MYR"],
      molpay_ebanking_direct_MY: ["Malaysia online banking", "MY:MYR"],
      molpay_fpx: ["FPX online banking", "MY:MYR"],
      molpay_maybank2u: ["Maybank2u", "MY:MYR"],
      molpay_cimb: ["CIMB Clicks", "MY:MYR"],
      molpay_rhb: ["RHB Now", "MY:MYR"],
      molpay_amb: ["AmBank", "MY:MYR"],
      molpay_hlb: ["Hong Leong Connect", "MY:MYR"],
      molpay_affin_epg: ["Affin Bank", "MY:MYR"],
      molpay_bankislam: ["Bank Islam", "MY:MYR"],
      molpay_publicbank: ["Public Bank", "MY:MYR"],
      fpx_agrobank: ["Agrobank", "MY:MYR"],
      kakaopay: ["KakaoPay", "KR:KRW"],
      kcp_naverpay: ["Naver Pay", "KR:KRW"],
      kcp_payco: ["PayCo", "KR:KRW"],
      kcp_banktransfer: ["Korean bank transfer", "KR:KRW"],
      paypay: ["PayPay", "JP:JPY"],
      rakutenpay: ["Rakuten Pay", "JP:JPY"],
      paytm: ["Paytm", "IN:INR"],
      payu_IN_cashcard: ["Cash cards", "IN:INR"],
      payu_IN_nb: ["Net banking", "IN:INR"],
      billdesk_online: ["Netbanking", "IN:INR", ISSUER],
      billdesk_wallet: ["Wallets", "IN:INR", ISSUER],
      knet: ["KNET", "KW:KWD"],
      benefit: ["Benefit", "BH:BHD"],
      naps: ["NAPS", "QA:QAR"],
      omannet: ["OmanNet", "OM:OMR"],
      mada: ["mada", "SA:SAR"],
      pse_payulatam: ["PSE", "CO:COP", { fields: ["bank", "clientType", "identification", "identificationType"] }],
      cellulant: ["Cellulant", "", ISSUER],
      balanceplatform: ["Balance account"],
    },
  ],
  [
    "redirect",
    "finally",
    {
      dragonpay_ebanking: ["Dragonpay online banking", "PH:PHP", { fields: ["issuer", "shopperEmail"] }],
      cashticket: ["Cash-Ticket", ":EUR"],
    },
  ],
  [
    "voucher",
    "at once",
    {
      multibanco: ["Multibanco", "PT:EUR"],
      oxxo: ["OXXO", "MX:MXN"],
      fawry: ["Fawry", "EG:EGP"],
    },
  ],
  [
    "voucher",
    "finally",
    {
      boletobancario: ["Boleto Bancario", "BR:BRL"],
      boletobancario_bancodobrasil: ["Boleto Banco do Brasil", "BR:BRL"],
      boletobancario_bradesco: ["Boleto Bradesco", "BR:BRL"],
      boletobancario_hsbc: ["Boleto HSBC", "BR:BRL"],
      boletobancario_itau: ["Boleto Itau", "BR:BRL"],
      boletobancario_santander: ["Boleto Santander", "BR:BRL"],
      primeiropay_boleto: ["Boleto Bancario", "BR:BRL"],
      econtext: ["eContext", "JP:JPY", BUYER],
      econtext_atm: ["Pay-easy ATM", "JP:JPY", BUYER],
      econtext_online: ["Online Banking", "JP:JPY", BUYER],
      econtext_seven_eleven: ["7-Eleven", "JP:JPY", BUYER],
      econtext_stores: ["Convenience Stores", "JP:JPY", BUYER],
      konbini: ["Konbini", "JP:JPY"],
      doku_alfamart: ["Alfamart", "ID:IDR", PERSON],
      doku_indomaret: ["Indomaret", "ID:IDR", PERSON],
      doku_bca_va: ["BCA Bank Transfer", "ID:IDR", PERSON],
      doku_bni_va: ["BNI VA", "ID:IDR", PERSON],
      doku_bri_va: ["BRI VA", "ID:IDR", PERSON],
      doku_cimb_va: ["CIMB VA", "ID:IDR", PERSON],
      doku_danamon_va: ["Danamon VA", "ID:IDR", PERSON],
      doku_mandiri_va: ["Mandiri VA", "ID:IDR", PERSON],
      doku_permata_lite_atm: ["Permata Bank ATM", "ID:IDR", PERSON],
      dragonpay_otc_banking: ["Dragonpay bank counter", "PH:PHP", { fields: ["issuer", "shopperEmail"] }],
      dragonpay_otc_non_banking: ["7-Eleven and others", "PH:PHP", { fields: ["issuer", "shopperEmail"] }],
      dragonpay_otc_philippines: ["Over the counter", "PH:PHP", { fields: ["issuer", "shopperEmail"] }],
    },
  ],
  ["transfer", "separately", { bankTransfer_IBAN: ["Bank Transfer (IBAN)", ":EUR"], bankTransfer: ["Bank Transfer"] }],
  [
    "qr",
    "at once",
    {
      pix: ["Pix", "BR:BRL"],
      wechatpayQR: ["WeChat Pay"],
      bcmc_mobile: ["Payconiq by Bancontact", "BE:EUR"],
      bcmc_mobile_QR: ["Payconiq by Bancontact", "BE:EUR"],
      bcmc_mobile_app: ["Payconiq by Bancontact", "BE:EUR"],
      swish: ["Swish", "SE:SEK"],
      paynow: ["PayNow", "SG:SGD"],
      promptpay: ["PromptPay", "TH:THB"],
      duitnow: ["DuitNow", "MY:MYR"],
      upi_qr: ["UPI QR", "IN:INR"],
      payme: ["PayMe", "HK:HKD"],
      payme_pos: ["PayMe at a terminal", "HK:HKD"],
      affirm_pos: ["Affirm at a terminal", "CA US:CAD USD"],
      atome_pos: ["Atome at a terminal", "MY SG:MYR SGD"],
      twint_pos: ["TWINT at a terminal", "CH:CHF"],
      wechatpay_pos: ["WeChat Pay at a terminal"],
      zip_pos: ["Zip at a terminal", "AU NZ:AUD NZD"],
    },
  ],
  [
    "await",
    "at once",
    {
      blik: ["BLIK", "PL:PLN"],
      mbway: ["MB WAY", "PT:EUR", { fields: ["telephoneNumber"] }],
      payto: ["PayTo", "AU:AUD"],
      upi_collect: ["UPI Collect", "IN:INR", { fields: ["virtualPaymentAddress"] }],
      upi_intent: ["UPI Intent", "IN:INR"],
      payu_IN_upi: ["UPI", "IN:INR"],
      paybybank_pix: ["Pix by bank", "BR:BRL"],
    },
  ],
  [
    "sdk",
    "at once",
    { wechatpaySDK: ["WeChat Pay"], wechatpayMiniProgram: ["WeChat Pay", "", { fields: ["appId", "openid"] }] },
  ],
];

function listOf(text: string | undefined): readonly string[] | undefined {
  return text === undefined || text === "" ? undefined : text.split(" ");
}

function methodOf(type: string, flow: Flow, operations: readonly Operation[], row: Row): Method {
  const [name, places = "", more = {}] = row;
  const [countries, currencies] = places.split(":").map(listOf);
  return { type, name, flow, operations, ...more, ...(countries && { countries }), ...(currencies && { currencies }) };
}

const BY_TYPE: ReadonlyMap<string, Method> = new Map(
  METHODS.flatMap(([flow, taken, rows]) =>
    Object.entries(rows).map(([type, row]) => [type, methodOf(type, flow, TAKEN[taken], row)] as const),
  ),
);

/** All that there are. */
export const PAYMENT_METHODS: readonly Method[] = [...BY_TYPE.values()];

/** A method of a type; an unknown one redirects the shopper, and is otherwise like a card. */
export function methodNamed(type: string): Method {
  return BY_TYPE.get(type) ?? methodOf(type, "redirect", TAKEN.separately, [type]);
}

export function isKnownMethod(type: string): boolean {
  return BY_TYPE.has(type);
}

/** Whether the merchant may decide when it is captured. */
export function isCapturedSeparately(type: string): boolean {
  return methodNamed(type).operations.includes("CAPTURE");
}

/** Names of brands as the platform shows them, and whether a card of theirs takes money from an account at once. */
const BRANDS: Readonly<Record<string, readonly [name: string, debit?: true]>> = {
  accel: ["Accel", true],
  amex: ["American Express"],
  bcmc: ["Bancontact card", true],
  cabal: ["Cabal"],
  carnet: ["Carnet"],
  cartebancaire: ["Carte Bancaire", true],
  cup: ["UnionPay"],
  dankort: ["Dankort", true],
  diners: ["Diners Club"],
  discover: ["Discover"],
  eftpos_australia: ["eftpos Australia", true],
  electron: ["VISA Electron", true],
  elo: ["Elo"],
  girocard: ["girocard", true],
  hiper: ["Hiper"],
  hipercard: ["Hipercard"],
  interac_card: ["Interac", true],
  jcb: ["JCB"],
  maestro: ["Maestro", true],
  mc: ["MasterCard"],
  mcdebit: ["MasterCard Debit", true],
  nyce: ["NYCE", true],
  pulse: ["Pulse", true],
  romcard: ["RomCard"],
  star: ["STAR", true],
  troy: ["Troy"],
  uatp: ["UATP"],
  visa: ["VISA"],
  visadebit: ["VISA Debit", true],
  visadankort: ["Dankort Visa", true],
  vpay: ["V PAY", true],
};

export function brandName(brand: string): string {
  return BRANDS[brand]?.[0] ?? brand;
}

export function isDebitBrand(brand: string | undefined): boolean {
  return brand !== undefined && BRANDS[brand]?.[1] === true;
}

/** Gift cards by brand. */
export const GIFT_CARD_BRANDS: Readonly<Record<string, string>> = {
  giftcard: "Generic GiftCard",
  genericgiftcard: "Generic GiftCard",
  givex: "Givex",
  svs: "SVS",
  valuelink: "ValueLink",
  todo_giftcard: "Todo Gift Card",
  vvvgiftcard: "VVV Giftcard",
  webshopgiftcard: "Webshop Giftcard",
  fashioncheque: "FashionCheque",
  kadowereld: "Kadowereld",
};
