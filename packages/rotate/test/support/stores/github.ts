import sodium from "libsodium-wrappers";
import { patience, type StoreProtocol, type StoreReply } from "./store-server.ts";

interface PlayedSecret {
  readonly value: string;
  readonly updatedAt: string;
}

export interface PlayedGitHub extends StoreProtocol {
  readonly token: string;
  /** `<path of the list>/<NAME>` → what workflows see. */
  readonly secrets: Map<string, PlayedSecret>;
  /** Somebody changes it on the page of the repository; `undefined` removes it. */
  readonly edit: (id: string, value: string | undefined) => void;
  readonly value: (id: string) => string | undefined;
}

/** Secrets of repositories and environments: GitHub keeps the private key, and shows only when a secret was changed. */
export async function playGitHub(): Promise<PlayedGitHub> {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const token = "ghp_test";
  const secrets = new Map<string, PlayedSecret>();
  let seconds = Date.parse("2026-01-01T00:00:00Z") / 1000;
  // Every change is in another second: two in one are told apart by nobody.
  const tick = () => new Date((seconds += 2) * 1000);
  const iso = (date: Date) => date.toISOString().replace(".000Z", "Z");
  const dated = (reply: StoreReply): StoreReply => ({
    ...reply,
    headers: { ...reply.headers, date: new Date(seconds * 1000).toUTCString() },
  });
  const failure = (status: number, message: string): StoreReply => ({
    status,
    body: { message, status: String(status) },
  });

  return {
    token,
    secrets,
    edit: (id, value) => {
      // People come hours later.
      seconds += 7_200;
      if (value === undefined) secrets.delete(id);
      else secrets.set(id, { value, updatedAt: iso(tick()) });
    },
    value: (id) => secrets.get(id)?.value,
    changes: ({ method }) => method !== "GET",
    throttled: patience(403, { message: "You have exceeded a secondary rate limit." }),
    expired: failure(401, "Bad credentials"),
    forbidden: failure(403, "Resource not accessible by personal access token"),
    handle({ method, path, headers, json }) {
      if (!["Bearer", "token"].some((kind) => headers["authorization"] === `${kind} ${token}`))
        return failure(401, "Bad credentials");
      if (path === "repos/example/shop")
        return { status: 200, body: { id: 1, name: "shop", full_name: "example/shop" } };
      const [, list = "", name = ""] =
        /^(repos\/example\/shop\/(?:actions|environments\/live)\/secrets)\/?(.*)$/.exec(path) ?? [];
      if (list === "") return failure(404, "Not Found");
      if (name === "public-key") {
        return dated({ status: 200, body: { key_id: "1", key: Buffer.from(publicKey).toString("base64") } });
      }
      if (name === "") {
        const all = [...secrets]
          .filter(([id]) => id.startsWith(`${list}/`))
          .map(([id, { updatedAt }]) => ({
            name: id.slice(list.length + 1),
            updated_at: updatedAt,
            created_at: updatedAt,
          }));
        return dated({ status: 200, body: { total_count: all.length, secrets: all } });
      }
      const id = `${list}/${name.toUpperCase()}`;
      if (method === "PUT") {
        const isNew = !secrets.has(id);
        const value = sodium.crypto_box_seal_open(
          Buffer.from(String(json["encrypted_value"]), "base64"),
          publicKey,
          privateKey,
        );
        secrets.set(id, { value: Buffer.from(value).toString(), updatedAt: iso(tick()) });
        return isNew ? dated({ status: 201, body: {} }) : dated({ status: 204 });
      }
      const found = secrets.get(id);
      if (found === undefined) return dated(failure(404, "Not Found"));
      return dated({ status: 200, body: { name, created_at: found.updatedAt, updated_at: found.updatedAt } });
    },
  };
}
