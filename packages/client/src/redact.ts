/**
 * What may be read in a log or on a screen: one set of rules, for the client's own log and for any other program that writes down
 * what goes between a program and Adyen.
 */
export { maskCards } from "./core/cards.ts";
export { printable } from "./core/printable.ts";
export { redactHeaders } from "./logging/headers.ts";
export { redactBody, redactText, redactUrl } from "./logging/redact.ts";
