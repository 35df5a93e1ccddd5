import { patience, type StoreCall, type StoreProtocol, type StoreReply } from "./store-server.ts";

interface Version {
  readonly id: string;
  readonly value: string;
  tags: Record<string, string>;
  enabled: boolean;
}

export interface PlayedAzure extends StoreProtocol {
  readonly token: string;
  readonly secrets: Map<string, Version[]>;
  readonly edit: (name: string, value: string | undefined) => void;
  readonly latest: (name: string) => string | undefined;
  /** What tokens the issuer has given. */
  readonly issued: string[];
}

const failure = (status: number, code: string, message: string): StoreReply => ({
  status,
  body: { error: { code, message } },
});
/** Azure Key Vault's secrets, and the issuer of tokens for them. */
export function playAzure({ pageSize = 25 } = {}): PlayedAzure {
  const token = "azure-test-token";
  const secrets = new Map<string, Version[]>();
  const issued: string[] = [];
  let made = 0;
  const bundle = (name: string, { id, value, tags, enabled }: Version, origin: string) => ({
    value,
    id: `${origin}/secrets/${name}/${id}`,
    attributes: { enabled, created: 1767225600, updated: 1767225600, recoveryLevel: "Recoverable+Purgeable" },
    tags,
  });
  const add = (name: string, value: string, tags: Record<string, string>): Version => {
    made += 1;
    const version = { id: made.toString(16).padStart(32, "0"), value, tags, enabled: true };
    secrets.set(name, [...(secrets.get(name) ?? []), version]);
    return version;
  };

  function secretOf({ method, json, query, headers }: StoreCall, name: string, which: string | undefined): StoreReply {
    const origin = `http://${headers["host"]}`;
    const all = secrets.get(name) ?? [];
    if (method === "PUT") {
      return {
        status: 200,
        body: bundle(name, add(name, String(json["value"]), (json["tags"] ?? {}) as Record<string, string>), origin),
      };
    }
    if (all.length === 0)
      return failure(404, "SecretNotFound", `A secret with (name/id) ${name} was not found in this key vault.`);
    if (which === "versions") {
      const from = Number(query.get("$skiptoken") ?? 0);
      const value = all
        .slice(from, from + pageSize)
        .map((version) => ({ ...bundle(name, version, origin), value: undefined }));
      const next =
        from + pageSize < all.length
          ? `${origin}/secrets/${name}/versions?api-version=7.4&$skiptoken=${from + pageSize}`
          : null;
      return { status: 200, body: { value, nextLink: next } };
    }
    const found = which === undefined ? all.at(-1) : all.find(({ id }) => id === which);
    if (found === undefined) return failure(404, "SecretNotFound", "no such version");
    return { status: 200, body: bundle(name, found, origin) };
  }

  return {
    token,
    secrets,
    issued,
    latest: (name) => secrets.get(name)?.at(-1)?.value,
    edit: (name, value) => (value === undefined ? void secrets.delete(name) : void add(name, value, {})),
    changes: ({ method, path }) => method === "PUT" && path.startsWith("secrets/"),
    throttled: patience(429, {
      error: { code: "Throttled", message: "Request was not processed because too many requests were received." },
    }),
    expired: failure(401, "Unauthorized", "AKV10022: Invalid token."),
    forbidden: failure(403, "Forbidden", "The user does not have secrets set permission."),
    handle(call) {
      const form = new URLSearchParams(call.text);
      if (call.path.endsWith("/oauth2/v2.0/token")) {
        const proof = form.get("client_secret") ?? form.get("client_assertion");
        if (proof !== "client-proof")
          return { status: 401, body: { error: "invalid_client", error_description: "AADSTS7000215" } };
        issued.push(form.get("scope") ?? "");
        return { status: 200, body: { access_token: token, expires_in: 3599, token_type: "Bearer" } };
      }
      if (call.path === "identity") {
        const isKnown = call.headers["x-identity-header"] === "client-proof";
        issued.push(call.query.get("resource") ?? "");
        return isKnown ? { status: 200, body: { access_token: token } } : { status: 400, body: { error: "unknown" } };
      }
      if (call.headers["authorization"] !== `Bearer ${token}`) {
        const challenge = `Bearer authorization="https://login.example/tenant", resource="https://vault.azure.net"`;
        return {
          ...failure(401, "Unauthorized", "AKV10000: Request is missing a Bearer or PoP token."),
          headers: { "www-authenticate": challenge },
        };
      }
      const [, name = "", which] = /^secrets\/([^/]+)(?:\/([^/]*))?$/.exec(call.path) ?? [];
      return secretOf(call, name.toLowerCase(), which === "" ? undefined : which);
    },
  };
}
