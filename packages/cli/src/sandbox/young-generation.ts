import { PerformanceObserver } from "node:perf_hooks";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Bytes from which on the young generation grows no more. */
const LARGEST = 8 * 1024 * 1024;

/**
 * Keeps the young generation of the heap small. Under load V8 lets it grow to 100 MB and gives none of it back, while a
 * server's garbage is that of one request. V8 reads its limit before this program runs, but how fast it grows all the time.
 */
export function limitYoungGeneration(): void {
  const observer = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
    if (young === undefined || young.space_size < LARGEST) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    observer.disconnect();
  });
  observer.observe({ entryTypes: ["gc"] });
}
