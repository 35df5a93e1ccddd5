import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { LeaseHeldError, LeaseLostError } from "../errors.ts";
import type { Journal, Lease } from "../journal/journal.ts";
import type { CredentialRef } from "../machine/records.ts";

/** A run that was killed blocks others for so long; a running one renews well before. Real time, not the rotation's. */
const leaseMs = 5_000;
const renewMs = 1_000;

/**
 * Runs work while holding the lease of a credential. A lease whose holder does not renew it is waited out once.
 *
 * @throws {LeaseHeldError} when another run is alive.
 */
export async function underLease<T>(
  journal: Journal,
  credential: CredentialRef,
  work: (lease: () => Lease) => Promise<T>,
): Promise<T> {
  let lease = await acquire(journal, credential);
  const renewing = setInterval(() => {
    journal.renew(lease, leaseMs).then(
      (renewed) => {
        lease = renewed;
      },
      // Whoever took over has a higher fence: the next append says so. A journal that is locked or full may be so no longer
      // at the next try.
      (error: unknown) => {
        if (error instanceof LeaseLostError) clearInterval(renewing);
      },
    );
  }, renewMs);
  try {
    return await work(() => lease);
  } finally {
    clearInterval(renewing);
    // It ends by itself; what the work gave, or why it failed, says more than why the lease could not be given back.
    await journal.release(lease).catch(() => undefined);
  }
}

async function acquire(journal: Journal, credential: CredentialRef): Promise<Lease> {
  const holder = `${hostname()}, process ${process.pid}`;
  try {
    return await journal.acquire(credential, holder, leaseMs);
  } catch (error) {
    if (!(error instanceof LeaseHeldError)) throw error;
    await pause(Math.min(leaseMs, Math.max(0, Date.parse(error.expiresAt) - Date.now())) + 50);
    return journal.acquire(credential, holder, leaseMs);
  }
}
