import { patience, type StoreCall, type StoreProtocol, type StoreReply } from "./store-server.ts";

interface Version {
  readonly data: Readonly<Record<string, unknown>>;
  deletedAt?: string;
}

export interface PlayedVault extends StoreProtocol {
  readonly token: string;
  /** The latest version's fields, as a reader gets them. */
  readonly fields: (path: string) => Readonly<Record<string, unknown>> | undefined;
  /** Somebody writes without `cas`; `undefined` deletes the latest version. */
  readonly write: (path: string, data: Readonly<Record<string, unknown>> | undefined) => void;
  readonly customMetadata: Map<string, Record<string, string>>;
  readonly versions: (path: string) => readonly Version[];
}

/**
 * The key/value engine, version 2, as Vault and OpenBao speak it. What it says of a mismatch, of deleted versions and of
 * tokens it does not know is theirs.
 */
export function playVault(): PlayedVault {
  const token = "hvs.test-token";
  const secrets = new Map<string, Version[]>();
  const customMetadata = new Map<string, Record<string, string>>();
  const versions = (path: string) => secrets.get(path) ?? [];
  const metadataOf = (path: string, version: number) => ({
    created_time: "2026-01-01T00:00:00.000000000Z",
    custom_metadata: customMetadata.get(path) ?? null,
    deletion_time: versions(path)[version - 1]?.deletedAt ?? "",
    destroyed: false,
    version,
  });

  function data({ method, json }: StoreCall, path: string): StoreReply {
    const all = versions(path);
    const latest = all.at(-1);
    if (method === "GET") {
      if (latest === undefined) return { status: 404, body: { errors: [] } };
      const isDeleted = latest.deletedAt !== undefined;
      const body = { data: { data: isDeleted ? null : latest.data, metadata: metadataOf(path, all.length) } };
      return { status: isDeleted ? 404 : 200, body };
    }
    const { options, data: given } = json as { options?: { cas?: number }; data?: Record<string, unknown> };
    if (options?.cas !== undefined && options.cas !== all.length) {
      return { status: 400, body: { errors: ["check-and-set parameter did not match the current version"] } };
    }
    secrets.set(path, [...all, { data: given ?? {} }]);
    return { status: 200, body: { data: metadataOf(path, all.length + 1) } };
  }

  function metadata({ method, json }: StoreCall, path: string): StoreReply {
    if (!secrets.has(path)) return { status: 404, body: { errors: [] } };
    if (method === "GET") {
      return {
        status: 200,
        body: { data: { custom_metadata: customMetadata.get(path) ?? null, current_version: versions(path).length } },
      };
    }
    const changes = Object.entries((json["custom_metadata"] ?? {}) as Record<string, string | null>);
    const before = method === "PATCH" ? (customMetadata.get(path) ?? {}) : {};
    const after = Object.entries({ ...before, ...Object.fromEntries(changes) }).filter(([, value]) => value !== null);
    customMetadata.set(path, Object.fromEntries(after) as Record<string, string>);
    return { status: 204 };
  }

  return {
    token,
    customMetadata,
    versions,
    fields: (path) => {
      const latest = versions(path).at(-1);
      return latest?.deletedAt === undefined ? latest?.data : undefined;
    },
    write: (path, given) => {
      const all = versions(path);
      const latest = all.at(-1);
      if (given !== undefined) secrets.set(path, [...all, { data: given }]);
      else if (latest !== undefined) latest.deletedAt = "2026-01-02T00:00:00Z";
    },
    changes: ({ method, path }) => method !== "GET" && path.startsWith("v1/secret/"),
    throttled: patience(429, { errors: ['request path "secret": rate limit quota exceeded'] }),
    expired: { status: 403, body: { errors: ["permission denied"] } },
    forbidden: { status: 403, body: { errors: ["1 error occurred:\n\t* permission denied\n\n"] } },
    handle(call) {
      if (call.headers["x-vault-token"] !== token) return { status: 403, body: { errors: ["permission denied"] } };
      const [, kind, path = ""] = /^v1\/secret\/(data|metadata)\/(.+)$/.exec(call.path) ?? [];
      if (kind === "data") return data(call, path);
      if (kind === "metadata") return metadata(call, path);
      if (call.path === "v1/auth/token/lookup-self") return { status: 200, body: { data: { id: token } } };
      if (call.path === "v1/sys/capabilities-self") {
        const paths = (call.json["paths"] ?? []) as string[];
        return {
          status: 200,
          body: { data: Object.fromEntries(paths.map((one) => [one, ["create", "update", "patch", "read"]])) },
        };
      }
      return { status: 404, body: { errors: ["no handler for route"] } };
    },
  };
}
