import { randomUUID } from "node:crypto";
import type { WorldOptions } from "../options.ts";
import type { Sandbox, SandboxWorld } from "../sandbox.ts";
import type { Seeded } from "../seed/seed.ts";
import { openInbox, type WebhookInbox } from "./webhook-inbox.ts";

export interface TestWorldOptions extends WorldOptions {
  /** Default: one that nobody else has. */
  readonly name?: string;
  /**
   * Types of the webhooks that lead to the test, as the Management API names them, such as `recurring-token-notification`.
   * Default: `standard`, of payments. Webhooks of the seed are delivered as well.
   */
  readonly webhookTypes?: readonly string[];
}

/** A world for one test, which knows nothing of the others, and where its webhooks arrive. */
export interface TestWorld extends SandboxWorld, AsyncDisposable {
  readonly seeded: Seeded;
  /** The first merchant account of the world: `AcmeGroup_Web`, where the seed names no other. */
  readonly merchantAccount: string;
  readonly webhooks: WebhookInbox;
  /** Removes the world. */
  close(): Promise<void>;
}

/**
 * Makes a world of a sandbox for one test: accounts, keys, clock and webhooks of its own.
 *
 * @throws SeedError, SettingsError or ControlError for a bad option; Error where there is a world of this name.
 */
export async function openTestWorld(sandbox: Sandbox, options: TestWorldOptions = {}): Promise<TestWorld> {
  const { name = `test-${randomUUID()}`, webhookTypes = ["standard"], seed = {}, ...rest } = options;
  const inbox = await openInbox();
  const own = webhookTypes.map((type) => ({ type, url: inbox.url, hmacKey: inbox.hmacKey }));
  try {
    const world = await sandbox.world(name, {
      ...rest,
      seed: { ...seed, webhooks: [...(seed.webhooks ?? []), ...own] },
    });
    const { seeded } = world;
    if (seeded === undefined)
      throw new Error(`There is a world ${name} already: name another one, or remove it first.`);
    const close = async () => {
      await sandbox.removeWorld(name);
      await inbox.close();
    };
    return {
      ...world,
      seeded,
      merchantAccount: seeded.merchantIds[0] ?? "",
      webhooks: inbox.of(world.control),
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await inbox.close();
    throw error;
  }
}
