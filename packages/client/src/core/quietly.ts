/**
 * Runs what only watches a call: a logger, a tracer. A caller needs the answer more than its log line, so neither
 * what is thrown nor a promise that rejects goes anywhere.
 */
export function quietly(watch: () => unknown): void {
  void settled(watch);
}

async function settled(watch: () => unknown): Promise<void> {
  try {
    await watch();
  } catch {
    // There is nobody to notify: the one to be notified has failed.
  }
}
