/** How a fact of the platform is known: documented, recorded, in a fixture of an official library, inferred, unknown. */
export type SourceMark = "D" | "R" | "F" | "I" | "U";

/** Where to read it. A fact that is inferred has none. */
export const REFERENCES = {
  codes: "https://docs.adyen.com/development-resources/error-codes",
  idempotency: "https://docs.adyen.com/development-resources/api-idempotency",
  descriptions: "https://github.com/Adyen/adyen-openapi",
  go: "https://github.com/Adyen/adyen-go-api-library/tree/main/tests",
  java: "https://github.com/Adyen/adyen-java-api-library/tree/main/src/test/resources/mocks",
  php: "https://github.com/Adyen/adyen-php-api-library/tree/main/tests",
  python: "https://github.com/Adyen/adyen-python-api-library/tree/main/test/mocks",
  ruby: "https://github.com/Adyen/adyen-ruby-api-library/tree/main/spec",
  node: "https://github.com/Adyen/adyen-node-api-library/tree/main/src/__tests__",
  activeMerchant:
    "https://github.com/activemerchant/active_merchant/blob/master/test/remote/gateways/remote_adyen_test.rb",
  spree: "https://github.com/vendo-dev/spree_adyen/tree/main/spec/vcr",
  web: "https://github.com/Adyen/adyen-web/issues/1978",
  salesforce: "https://github.com/Adyen/adyen-salesforce-commerce-cloud/issues/375",
  decrypt: "https://github.com/Adyen/adyen-php-api-library/issues/138",
  isk: "https://github.com/Adyen/adyen-web/issues/2928",
  inferred: "",
} as const;

export type Reference = keyof typeof REFERENCES;
