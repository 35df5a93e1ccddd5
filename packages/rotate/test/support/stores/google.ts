import { patience, type StoreCall, type StoreProtocol, type StoreReply } from "./store-server.ts";

interface PlayedSecret {
  readonly versions: { readonly data: string; state: "ENABLED" | "DISABLED" | "DESTROYED" }[];
  annotations: Record<string, string>;
  etag: number;
}

export interface PlayedGoogle extends StoreProtocol {
  readonly token: string;
  /** By `projects/<project>/secrets/<secret>`. */
  readonly secrets: Map<string, PlayedSecret>;
  readonly create: (id: string) => PlayedSecret;
  /** Somebody adds a version; `undefined` disables the latest. */
  readonly edit: (id: string, value: string | undefined) => void;
  readonly latest: (id: string) => string | undefined;
}

const failure = (code: number, status: string, message: string): StoreReply => ({
  status: code,
  body: { error: { code, message, status } },
});

/** Google Secret Manager's REST interface: numbered versions, `latest`, ETags, annotations, permissions. */
export function playGoogle(): PlayedGoogle {
  const token = "ya29.test";
  const secrets = new Map<string, PlayedSecret>();
  const about = (name: string, { annotations, etag }: PlayedSecret) => ({
    name,
    replication: { automatic: {} },
    createTime: "2026-01-01T00:00:00Z",
    annotations,
    etag: `"${etag}"`,
  });
  const create = (id: string): PlayedSecret => {
    const made: PlayedSecret = { versions: [], annotations: {}, etag: 1 };
    secrets.set(id, made);
    return made;
  };

  function version(id: string, { versions }: PlayedSecret, which: string, access: boolean): StoreReply {
    const number = which === "latest" ? versions.length : Number(which);
    const found = versions[number - 1];
    const name = `${id}/versions/${number}`;
    if (found === undefined) return failure(404, "NOT_FOUND", `Secret Version [${name}] not found.`);
    if (!access)
      return { status: 200, body: { name, state: found.state, createTime: "2026-01-01T00:00:00Z", etag: '"v"' } };
    if (found.state !== "ENABLED")
      return failure(400, "FAILED_PRECONDITION", `Secret Version [${name}] is in ${found.state} state.`);
    return { status: 200, body: { name, payload: { data: found.data } } };
  }

  function change({ method, json }: StoreCall, id: string, secret: PlayedSecret, action: string): StoreReply {
    if (action === "addVersion") {
      const { data = "", dataCrc32c } = (json["payload"] ?? {}) as { data?: string; dataCrc32c?: string };
      secret.versions.push({ data, state: "ENABLED" });
      return {
        status: 200,
        body: {
          name: `${id}/versions/${secret.versions.length}`,
          state: "ENABLED",
          clientSpecifiedPayloadChecksum: dataCrc32c !== undefined,
        },
      };
    }
    if (action === "testIamPermissions") return { status: 200, body: { permissions: json["permissions"] } };
    if (method !== "PATCH") return failure(404, "NOT_FOUND", "Not found.");
    if (json["etag"] !== undefined && json["etag"] !== `"${secret.etag}"`) {
      return failure(400, "FAILED_PRECONDITION", "The provided etag does not match the current etag.");
    }
    secret.annotations = (json["annotations"] ?? {}) as Record<string, string>;
    secret.etag += 1;
    return { status: 200, body: about(id, secret) };
  }

  return {
    token,
    secrets,
    create,
    latest: (id) => {
      const last = secrets.get(id)?.versions.at(-1);
      return last?.state === "ENABLED" ? Buffer.from(last.data, "base64").toString() : undefined;
    },
    edit: (id, value) => {
      const { versions } = secrets.get(id) ?? create(id);
      const last = versions.at(-1);
      if (value !== undefined) versions.push({ data: Buffer.from(value).toString("base64"), state: "ENABLED" });
      else if (last !== undefined) last.state = "DISABLED";
    },
    changes: ({ method, path }) => method !== "GET" && !path.endsWith(":testIamPermissions"),
    throttled: patience(429, { error: { code: 429, message: "Quota exceeded", status: "RESOURCE_EXHAUSTED" } }),
    expired: failure(401, "UNAUTHENTICATED", "Request had invalid authentication credentials."),
    forbidden: failure(403, "PERMISSION_DENIED", "Permission 'secretmanager.versions.add' denied"),
    handle(call) {
      if (call.headers["authorization"] !== `Bearer ${token}`)
        return failure(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
      const [, id = "", which, rest = ""] =
        /^v1\/(projects\/[^/]+\/secrets\/[^/:]+)(?:\/versions\/([^/:]+))?(?::(\w+))?$/.exec(call.path) ?? [];
      const secret = secrets.get(id);
      if (secret === undefined) return failure(404, "NOT_FOUND", `Secret [${id}] not found.`);
      if (which !== undefined) return version(id, secret, which, rest === "access");
      return call.method === "GET" ? { status: 200, body: about(id, secret) } : change(call, id, secret, rest);
    },
  };
}
