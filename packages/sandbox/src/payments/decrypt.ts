/** Documented: unencrypted test values with this prefix stand where encrypted ones do. */
const TEST_PREFIX = "test_";

/** What was encrypted for the sandbox; nothing where only Adyen has the key. */
export function decrypted(value: string | undefined): string | undefined {
  return value?.startsWith(TEST_PREFIX) ? value.slice(TEST_PREFIX.length) : undefined;
}
