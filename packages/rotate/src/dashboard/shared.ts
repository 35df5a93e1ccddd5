interface Kept<R> {
  readonly reading: Promise<R>;
  /** Milliseconds of a clock that only goes on; `Infinity` while it is under way. */
  until: number;
}

/**
 * Reads for all who ask the same within so many milliseconds, and for all who ask while it is read. What failed is read again.
 */
export function shared<R, Q = void>(forMs: number, read: (question: Q) => Promise<R>): (question: Q) => Promise<R> {
  const kept = new Map<string | undefined, Kept<R>>();
  return (question) => {
    const now = performance.now();
    for (const [key, { until }] of kept) if (until <= now) kept.delete(key);
    const key = JSON.stringify(question);
    const known = kept.get(key);
    if (known !== undefined) return known.reading;
    const one: Kept<R> = { reading: read(question), until: Infinity };
    kept.set(key, one);
    one.reading.then(
      () => void (one.until = now + forMs),
      () => void (one.until = -Infinity),
    );
    return one.reading;
  };
}
