/** Something that two versions of facts do not have in common. */
export interface Change {
  /** The operation or schema, and what of it: `PaymentRequest.amount`. */
  readonly where: string;
  readonly what: string;
  /** Whether a program that was right before may not compile, be refused, or not find what it reads. */
  readonly isBreaking: boolean;
}

/** Which way values travel: what breaks a sender does not break who receives. */
export interface Ways {
  readonly isSent: boolean;
  readonly isReceived: boolean;
}

export function breaking(where: string, what: string): Change {
  return { where, what, isBreaking: true };
}

export function compatible(where: string, what: string): Change {
  return { where, what, isBreaking: false };
}

export function change(where: string, what: string, isBreaking: boolean): Change {
  return { where, what, isBreaking };
}

/** Compares two records key by key. */
export function compareKeys<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  on: {
    readonly added: (key: string, value: T) => readonly Change[];
    readonly removed: (key: string, value: T) => readonly Change[];
    readonly both: (key: string, before: T, after: T) => readonly Change[];
  },
): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [old, renewed] = [before[key], after[key]];
    if (old === undefined) return renewed === undefined ? [] : on.added(key, renewed);
    return renewed === undefined ? on.removed(key, old) : on.both(key, old, renewed);
  });
}
