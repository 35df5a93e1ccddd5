/** Characters that a secret may take where a server escapes it more than once. */
export const LONGEST_ECHO = 8_000;

/**
 * Bytes that are read of an answer: far above any of Adyen's, and of an error as much as a person may want to see, and a
 * bit that is taken off again, since what is cut may end with half of a secret.
 */
export function longestBody(status: number): number {
  return status < 300 ? 64 * 2 ** 20 : 2 ** 20 + LONGEST_ECHO;
}

/** A body that is being read: no more of it is kept than is needed. */
export class Body {
  readonly #most: number;
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(status: number) {
    this.#most = longestBody(status);
  }

  /** Takes a part; false once there is more than will be kept, and reading on is no use. */
  add(chunk: Uint8Array): boolean {
    const left = this.#most - this.#length;
    this.#chunks.push(chunk.subarray(0, left));
    this.#length += Math.min(chunk.length, left);
    return chunk.length <= left;
  }

  bytes(): Uint8Array {
    const [only, ...others] = this.#chunks;
    if (only !== undefined && others.length === 0) return only;
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}
