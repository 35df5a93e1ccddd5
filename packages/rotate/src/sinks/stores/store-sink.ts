import { messageOf, SinkError } from "../../errors.ts";
import type { Secret } from "../../secret.ts";
import { refuseConflict } from "../conflict.ts";
import { heldFingerprint } from "../held.ts";
import type { Mark, Sink, SinkReading } from "../sink.ts";
import { type Held, type Store, StoreError } from "./store.ts";

/** Somebody who writes all the time must not hold a rotation up for ever. */
const tries = 4;

/**
 * A {@link Sink} over a {@link Store}: compares and writes, finds out what came of a write whose answer was lost by
 * looking, and distinguishes what passes by itself from what somebody must mend.
 */
export function storeSink(target: string, store: Store, { isMarked = true } = {}): Sink {
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof SinkError) throw cause;
      const message = `${messageOf(cause)}.`.replace(/([.!?])\.$/, "$1");
      if (!(cause instanceof StoreError)) throw new SinkError(target, message);
      const retryable = cause.problem !== "refused";
      throw new SinkError(target, message, { retryable, retryAfterMs: cause.retryAfterMs });
    }
  };
  return {
    target,
    identity: () => explained(() => store.identity()),
    check: () => explained(async () => store.check(await store.read())),
    read: () => explained(async () => readingOf(await store.read())),
    unfit: (secret) => store.unfit?.(secret),
    write: (secret, condition) =>
      explained(async () => {
        const mark = isMarked ? condition.mark : undefined;
        for (let tried = 1; ; tried += 1) {
          const held = await store.read();
          refuseConflict(target, held, secret, condition);
          const version = versionWith(held, secret, mark);
          if (version !== undefined) {
            await store.tidy?.(held);
            return { version };
          }
          try {
            return { version: await store.put(secret, mark, held) };
          } catch (error) {
            const isOpen = error instanceof StoreError && (error.problem === "stale" || error.problem === "unclear");
            if (!isOpen || tried === tries) throw error;
          }
        }
      }),
  };
}

/** The version that holds all of this already. */
function versionWith(held: Held, secret: Secret, mark: Mark | undefined): string | undefined {
  const isThere = heldFingerprint(held) === secret.fingerprint && (mark === undefined || sameMark(held.mark, mark));
  return isThere ? held.version : undefined;
}

function sameMark(one: Mark | undefined, other: Mark): boolean {
  return one?.rotationId === other.rotationId && one.fingerprint === other.fingerprint;
}

function readingOf({ secret, mark, writeOnly, foreign }: Held): SinkReading {
  return { secret, mark, ...(writeOnly && { writeOnly }), ...(foreign !== undefined && { foreign }) };
}
