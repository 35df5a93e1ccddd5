/** The error by which a program knows that a person asked for something that makes no sense; it loads nothing else of this package. */
export { UsageError } from "./errors.ts";
