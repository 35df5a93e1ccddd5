import { newId } from "../domain/random.ts";
import type { PlatformEventName } from "../domain/platform/events.ts";
import { PLATFORM_WEBHOOK } from "../domain/webhooks/webhook.ts";
import { companies } from "../storage/kinds.ts";
import { balancePlatforms } from "../storage/platform-kinds.ts";
import { notifyHeaderSigned } from "../webhooks/header-signed.ts";
import { type PlatformContext, timeOf } from "./platform-context.ts";

/** What happened to something of a balance platform, and the id of that. */
export interface PlatformEvent {
  readonly id: string;
  readonly data: object;
}

/** Notifies the webhooks of the balance platform. */
export function notifyPlatform(context: PlatformContext, name: PlatformEventName, { id, data }: PlatformEvent): void {
  const { world, now, random } = context;
  const type = `balancePlatform.${name}`;
  const body = { data, environment: "test", timestamp: timeOf(context), type };
  for (const { id: companyId } of world.of(companies, "")) {
    const event = { webhookType: PLATFORM_WEBHOOK, companyId, merchantAccount: "", type, reference: id, body };
    notifyHeaderSigned(world, event, now, () => newId(random));
  }
}

/** The balance platform of the world. */
export function platformId({ world }: Pick<PlatformContext, "world">): string {
  return world.all(balancePlatforms)[0]?.id ?? "";
}
