import { type ClockState, timeOf } from "../domain/clock.ts";
import { type ApiKey, expired, extended, standingOf } from "../domain/credentials/api-key.ts";
import type { Settings } from "../domain/settings.ts";
import { apiKeys, credentials } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import { ControlError } from "./errors.ts";
import { type ClockView, type KeyView, viewKey } from "./views.ts";

export type KeyChange = (key: ApiKey, now: number, settings: Settings) => ApiKey;

/** It ends now. */
export const expiring: KeyChange = (key, now) => expired(key, now);

/** A superseded key has the whole overlap again. No other key has one. */
export const extending: KeyChange = (key, now, settings) => {
  const standing = standingOf(key, now);
  if (standing !== "superseded")
    throw new ControlError(400, `The key ${key.id} is ${standing}: only a superseded one can be extended.`);
  return extended(key, now, settings);
};

export function viewKeys(world: World, credentialId: string, now: number): KeyView[] {
  return keysOf(world, credentialId).map((key) => viewKey(key, now));
}

export function changeKey(world: World, credentialId: string, keyId: string, now: number, change: KeyChange): KeyView {
  const key = keysOf(world, credentialId).find(({ id }) => id === keyId);
  if (key === undefined) throw new ControlError(404, `The credential ${credentialId} has no key ${keyId}.`);
  const changed = change(key, now, world.conditions().settings);
  world.save(apiKeys, changed);
  return viewKey(changed, now);
}

function keysOf(world: World, credentialId: string): readonly ApiKey[] {
  if (world.one(credentials, credentialId) === undefined)
    throw new ControlError(404, `There is no credential ${credentialId}.`);
  return world.of(apiKeys, credentialId);
}

/** Going back does not undo: of keys that do not work yet at the earlier time, the answer says how many there are. */
export function warningOf(
  world: World,
  before: ClockState,
  after: ClockState,
  real: number,
): Pick<ClockView, "warning"> {
  const [from, to] = [timeOf(before, real), timeOf(after, real)];
  if (to >= from) return {};
  const isWaiting = (key: ApiKey) => standingOf(key, to) === "pending" && standingOf(key, from) !== "pending";
  const waiting = world.all(apiKeys).filter(isWaiting);
  if (waiting.length === 0) return {};
  const keys = waiting.length === 1 ? "1 key that worked does" : `${waiting.length} keys that worked do`;
  return { warning: `${keys} not work at this time: generated later, and going back undoes nothing.` };
}
