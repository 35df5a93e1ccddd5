/** Names this package in Adyen's logs. A test keeps the version equal to that of package.json. */
export const USER_AGENT = "adyen-kit/0.1.0";
