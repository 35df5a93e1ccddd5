import type { Mark } from "../sink.ts";

const names = {
  credentialId: "credential",
  platform: "platform",
  rotationId: "rotation",
  fingerprint: "fingerprint",
  generatedAt: "generated",
} as const satisfies Record<keyof Mark, string>;

/** A mark as texts of their own, for stores with tags: `adyen-kit/credential` and so on, with a place between where one is. */
export function markFields(mark: Mark, place?: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [fieldName(name, place), mark[key as keyof Mark]]),
  );
}

export function markFieldNames(place?: string): readonly string[] {
  return Object.values(names).map((name) => fieldName(name, place));
}

/** The mark among a store's texts; `undefined` where a part of it is missing. */
export function markInFields(fields: unknown, place?: string): Mark | undefined {
  const text = (name: string): string | undefined => {
    const value: unknown =
      typeof fields === "object" && fields !== null ? Reflect.get(fields, fieldName(name, place)) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  const credentialId = text(names.credentialId);
  const platform = text(names.platform);
  const rotationId = text(names.rotationId);
  const fingerprint = text(names.fingerprint);
  const generatedAt = text(names.generatedAt);
  if (credentialId === undefined || platform === undefined || rotationId === undefined) return undefined;
  if (fingerprint === undefined || generatedAt === undefined) return undefined;
  return { credentialId, platform, rotationId, fingerprint, generatedAt };
}

function fieldName(name: string, place: string | undefined): string {
  return place === undefined ? `adyen-kit/${name}` : `adyen-kit/${place}/${name}`;
}
