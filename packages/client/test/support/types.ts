/** True where two types are the same; `any` is the same as `any` only. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** True for `any` and nothing else. */
export type IsAny<T> = 0 extends 1 & T ? true : false;

/** The compiler refuses a file in which an expectation does not hold: `npm run check -- types`. */
export const holds = <T extends true>(value: T): T => value;
