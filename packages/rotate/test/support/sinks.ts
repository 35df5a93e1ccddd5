import { type Mark, Secret, type Sink } from "@adyen-kit/rotate";

export function markOf(value: string): Mark {
  return {
    credentialId: "S2-6262224667",
    platform: "http://127.0.0.1:4310",
    rotationId: "5a1f2a36-3f43-4b8e-9b5c-0e2f4d6a7b81",
    fingerprint: new Secret(value).fingerprint,
    generatedAt: "2026-01-01T00:00:00.000Z",
  };
}

/** Writes over whatever the sink holds, as a rotation does that has just read it. */
export async function put(sink: Sink, value: string): Promise<{ readonly version: string }> {
  const { secret } = await sink.read();
  return sink.write(new Secret(value), { replaces: [secret?.fingerprint], mark: markOf(value) });
}

/** The same sink but for what is changed. */
export function sinkWith(sink: Sink, changes: Partial<Sink>): Sink {
  return {
    target: sink.target,
    identity: () => sink.identity(),
    check: () => sink.check(),
    read: () => sink.read(),
    unfit: (secret) => sink.unfit(secret),
    write: (secret, condition) => sink.write(secret, condition),
    ...changes,
  };
}
