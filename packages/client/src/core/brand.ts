/** Marks our error classes by name, so that `instanceof` holds across two copies of this package in one process. */
export const BRAND = Symbol.for("@adyen-kit/client/error");

/** `instanceof` for a class that has a brand of its own; for one that others derived of it, what JavaScript does. */
export function isInstance(of: Branded, value: unknown): boolean {
  if (!Object.hasOwn(of, BRAND)) return Function.prototype[Symbol.hasInstance].call(of, value);
  for (let proto: unknown = value; typeof proto === "object" && proto !== null; proto = Object.getPrototypeOf(proto)) {
    const { constructor } = proto as { readonly constructor?: Partial<Branded> | null };
    if (constructor?.[BRAND] === of[BRAND]) return true;
  }
  return false;
}

interface Branded {
  readonly [BRAND]: string;
}
