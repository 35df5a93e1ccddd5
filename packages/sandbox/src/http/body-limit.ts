const MEGABYTE = 1_048_576;

/** No JSON of Adyen's APIs is as large: logos, the largest that are described, have a few hundred kilobytes. */
export const LARGEST_BODY = 1 * MEGABYTE;
export const LARGEST_BODY_WORDS = "1 MB";

/** Android apps are described to have up to 200 MB. What is in a file is not looked at, so that none of it is kept. */
const LARGEST_FILE = 200 * MEGABYTE;

/** How many bytes a body of this type may have. */
export function mostBytes(contentType = ""): number {
  return /json|form|text|^$/i.test(contentType) ? LARGEST_BODY : LARGEST_FILE;
}
