/** Marks our error classes by name, so that `instanceof` holds across two copies of this package in one process. */
export const BRAND = Symbol.for("@adyen-kit/client/error");

/** `instanceof` for a class that has a brand of its own; for one that others derived of it, what JavaScript does. */
export function isInstance(of: object, value: unknown): boolean {
  const name = ownValue(of, BRAND);
  if (name === undefined) return Function.prototype[Symbol.hasInstance].call(of, value);
  for (let proto: unknown = value; typeof proto === "object" && proto !== null; proto = Object.getPrototypeOf(proto)) {
    const constructor = ownValue(proto, "constructor");
    if (typeof constructor === "function" && ownValue(constructor, BRAND) === name) return true;
  }
  return false;
}

/** What an object holds itself. Getters, of objects that are not ours, are not run: one may throw. */
function ownValue(of: object, name: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(of, name)?.value;
}
