import { patience, type StoreCall, type StoreProtocol, type StoreReply } from "./store-server.ts";

interface PlayedSecret {
  readonly apiVersion: "v1";
  readonly kind: "Secret";
  readonly type: string;
  readonly immutable?: boolean;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly resourceVersion: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly ownerReferences?: readonly { readonly kind: string; readonly name: string }[];
  };
  readonly data?: Readonly<Record<string, string>>;
}

export interface PlayedKubernetes extends StoreProtocol {
  readonly token: string;
  /** `<namespace>/<name>` → Secret. */
  readonly secrets: Map<string, PlayedSecret>;
  /** Somebody changes it: a merge patch without a resource version; what is `null` goes. */
  readonly patch: (id: string, change: object) => void;
}

const statusOf = (code: number, reason: string, message: string): StoreReply => ({
  status: code,
  body: { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason, code },
});

/** As RFC 7396 has it. */
function mergePatch(before: unknown, change: unknown): unknown {
  if (typeof change !== "object" || change === null || Array.isArray(change)) return change;
  const result = new Map(Object.entries(typeof before === "object" && before !== null ? before : {}));
  for (const [name, value] of Object.entries(change)) {
    if (value === null) result.delete(name);
    else result.set(name, mergePatch(result.get(name), value));
  }
  return Object.fromEntries(result);
}

/** Secrets of an API server: resource versions, merge patches, dry runs, and enough of discovery for kubectl. */
export function playKubernetes(): PlayedKubernetes {
  const token = "kubernetes-test-token";
  const secrets = new Map<string, PlayedSecret>();
  let revision = 100;

  function save(id: string, secret: object, isDry: boolean): PlayedSecret {
    if (!isDry) revision += 1;
    const after = mergePatch(secret, { metadata: { resourceVersion: String(revision) } }) as PlayedSecret;
    if (!isDry) secrets.set(id, after);
    return after;
  }

  function create({ json, query }: StoreCall, namespace: string): StoreReply {
    const { name } = json["metadata"] as { name: string };
    const id = `${namespace}/${name}`;
    if (secrets.has(id)) return statusOf(409, "AlreadyExists", `secrets "${name}" already exists`);
    return {
      status: 201,
      body: save(id, { ...json, metadata: { ...(json["metadata"] as object), namespace } }, query.has("dryRun")),
    };
  }

  function change({ json, query }: StoreCall, id: string): StoreReply {
    const before = secrets.get(id);
    const name = id.split("/")[1] ?? "";
    if (before === undefined) return statusOf(404, "NotFound", `secrets "${name}" not found`);
    const { resourceVersion } = (json["metadata"] ?? {}) as { resourceVersion?: string };
    if (resourceVersion !== undefined && resourceVersion !== before.metadata.resourceVersion) {
      return statusOf(
        409,
        "Conflict",
        `Operation cannot be fulfilled on secrets "${name}": the object has been modified`,
      );
    }
    if (before.immutable === true) return statusOf(422, "Invalid", "field is immutable when `immutable` is set");
    return { status: 200, body: save(id, mergePatch(before, json) as object, query.has("dryRun")) };
  }

  return {
    token,
    secrets,
    patch: (id, given) => {
      const [namespace = "", name = ""] = id.split("/");
      const none = { apiVersion: "v1", kind: "Secret", type: "Opaque", metadata: { name, namespace } };
      save(id, mergePatch(secrets.get(id) ?? none, given) as object, false);
    },
    changes: ({ method, query }) => method !== "GET" && !query.has("dryRun"),
    throttled: patience(429, {
      kind: "Status",
      message: "too many requests, please try again later",
      reason: "TooManyRequests",
      code: 429,
    }),
    expired: statusOf(401, "Unauthorized", "Unauthorized"),
    forbidden: statusOf(403, "Forbidden", 'secrets "adyen" is forbidden: User "shop" cannot patch resource "secrets"'),
    handle(call) {
      const { method, path, headers } = call;
      if (headers["authorization"] !== `Bearer ${token}`) return statusOf(401, "Unauthorized", "Unauthorized");
      if (path === "api")
        return { status: 200, body: { kind: "APIVersions", versions: ["v1"], serverAddressByClientCIDRs: [] } };
      if (path === "apis") return { status: 200, body: { kind: "APIGroupList", apiVersion: "v1", groups: [] } };
      if (path === "api/v1") {
        const verbs = ["get", "list", "create", "patch", "update"];
        const resources = [{ name: "secrets", singularName: "secret", namespaced: true, kind: "Secret", verbs }];
        return { status: 200, body: { kind: "APIResourceList", apiVersion: "v1", groupVersion: "v1", resources } };
      }
      const [, namespace = "", name] = /^api\/v1\/namespaces\/([^/]+)\/secrets(?:\/([^/]+))?$/.exec(path) ?? [];
      if (namespace === "") return statusOf(404, "NotFound", "the server could not find the requested resource");
      if (method === "POST") return create(call, namespace);
      const id = `${namespace}/${name}`;
      if (method === "PATCH") return change(call, id);
      const found = secrets.get(id);
      return found === undefined
        ? statusOf(404, "NotFound", `secrets "${name}" not found`)
        : { status: 200, body: found };
    },
  };
}
