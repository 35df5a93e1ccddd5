import type { Append, Journal, RotationContext, RotationRecord, Secret } from "@adyen-kit/rotate";
import { sinkWith } from "../../test/support/sinks.ts";

/** The receipt is not written: an answer is in memory alone until the journal has it. */
export function withoutReceipt(context: RotationContext): RotationContext {
  const { journal } = context;
  return {
    ...context,
    journal: over(journal, {
      reserveReceipt: async () => ({
        keep: async () => ({ where: "slot", file: "nowhere" }),
        discard: async () => undefined,
      }),
    }),
  };
}

/** What follows an answer is written down once a target holds the key. */
export function recordedAfterTheTarget(context: RotationContext): RotationContext {
  const { journal } = withoutReceipt(context);
  let held: Append[] = [];
  const secrets = new Map<string, Secret>();
  const records = (): RotationRecord[] => held.map(({ record }) => record);
  return {
    ...context,
    journal: over(journal, {
      append: async (append: Append) => {
        const { type } = append.record;
        if (type === "generated" || (held.length > 0 && type !== "promoted")) {
          held.push(append);
          for (const { name, secret } of append.secrets ?? []) secrets.set(name, secret);
          return;
        }
        const all = [...held, append];
        held = [];
        for (const one of all) await journal.append({ ...one, lease: append.lease });
      },
      read: async (rotationId: string) => {
        const log = await journal.read(rotationId);
        return log === undefined ? undefined : { ...log, records: [...log.records, ...records()] };
      },
      unseal: async (rotationId: string, name: string) => secrets.get(name) ?? journal.unseal(rotationId, name),
    }),
  };
}

/** Every key seems to work. */
export function withoutProbes(context: RotationContext): RotationContext {
  return { ...context, keys: { ...context.keys, probe: async () => ({ kind: "answers" }) } };
}

/** Whatever a target holds may be replaced. */
export function unconditionally(context: RotationContext): RotationContext {
  return {
    ...context,
    openSink: (target) => {
      const sink = context.openSink(target);
      return sinkWith(sink, {
        write: async (secret, { mark }) => {
          const { secret: found } = await sink.read();
          return sink.write(secret, { mark, replaces: [found?.fingerprint] });
        },
      });
    },
  };
}

function over(journal: Journal, changes: Partial<Journal>): Journal {
  return new Proxy(journal, {
    get: (object, name) => {
      const changed: unknown = Reflect.get(changes, name);
      if (changed !== undefined) return changed;
      const value: unknown = Reflect.get(object, name);
      return typeof value === "function" ? (value.bind(object) as unknown) : value;
    },
  });
}
