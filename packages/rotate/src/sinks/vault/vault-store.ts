import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { Secret } from "../../secret.ts";
import { isMark } from "../command/receipt.ts";
import type { Mark } from "../sink.ts";
import { callStore, type HttpAnswer, type HttpCall, refusal } from "../stores/http-call.ts";
import { at, objectAt, parseJson, textAt } from "../stores/json-answer.ts";
import { type Held, type Store, StoreError } from "../stores/store.ts";
import { JsonFormat } from "../structured/json-format.ts";
import type { VaultPlace } from "./vault-target.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * One field of a secret in the key/value engine, version 2, of HashiCorp Vault or OpenBao. Written with `cas`; other fields
 * stay as they are, to the character. The mark is in the secret's custom metadata.
 *
 * @see https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2
 */
export class VaultStore implements Store {
  readonly #place: VaultPlace;
  readonly #environment: Environment;

  constructor(place: VaultPlace, environment: Environment) {
    this.#place = place;
    this.#environment = environment;
  }

  async identity(): Promise<string> {
    const { address, namespace, mount, path, field } = this.#place;
    return `vault:${new URL(address).origin}/${namespace ?? ""}/${mount}/${path}#${field}`;
  }

  async read(): Promise<Held> {
    return this.#heldIn(await this.#readVersion());
  }

  async check(): Promise<void> {
    const { mount, path } = this.#place;
    const data = `${mount}/data/${path}`;
    const metadata = `${mount}/metadata/${path}`;
    const answer = await this.#call("POST", "sys/capabilities-self", {
      body: JSON.stringify({ paths: [data, metadata] }),
    });
    if (answer.status !== 200) throw await this.#refusal(answer);
    this.#require(answer, data, ["update", "create"]);
    if (this.#place.isMarked) this.#require(answer, metadata, ["patch"], " (or leave the mark out: ?mark=none)");
  }

  async put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    const version = held.secret?.equals(secret) === true ? (held.version ?? "") : await this.#putData(secret, held);
    await this.#putMark(mark, held.mark);
    return version;
  }

  async #putData(secret: Secret, held: Held): Promise<string> {
    const before = await this.#readVersion();
    if (this.#heldIn(before).version !== held.version) throw new StoreError("stale", "somebody changed it meanwhile");
    const format = new JsonFormat([this.#place.field]);
    const data = format.write(rawData(before.text) ?? "{}", secret.reveal(), undefined).trim();
    const cas = Number(held.version ?? 0);
    const secrets = held.secret === undefined ? [secret] : [secret, held.secret];
    const answer = await this.#call("POST", this.#dataPath, {
      body: `{"options":{"cas":${cas}},"data":${data}}`,
      secrets,
    });
    if (answer.status !== 200) throw await this.#refusal(answer);
    return String(at(answer.json, "data", "version"));
  }

  /** Custom metadata belongs to the secret, not to a version of it: it follows. */
  async #putMark(mark: Mark | undefined, before: Mark | undefined): Promise<void> {
    if (mark === undefined && before === undefined) return;
    const text = mark === undefined ? null : JSON.stringify(mark);
    const { mount, path } = this.#place;
    const answer = await this.#call("PATCH", `${mount}/metadata/${path}`, {
      headers: { "content-type": "application/merge-patch+json" },
      body: JSON.stringify({ custom_metadata: { [this.#markName]: text } }),
    });
    if (answer.status !== 200 && answer.status !== 204) throw await this.#refusal(answer, "metadata");
  }

  async #readVersion(): Promise<HttpAnswer> {
    const answer = await this.#call("GET", this.#dataPath, {});
    // A secret whose latest version was deleted is answered so too, with its metadata.
    if (answer.status === 200 || (answer.status === 404 && textAt(answer.json, "errors", 0) === undefined))
      return answer;
    throw await this.#refusal(answer);
  }

  #heldIn({ json }: HttpAnswer): Held {
    const value = at(json, "data", "data", this.#place.field);
    if (value !== undefined && value !== null && typeof value !== "string") {
      throw new StoreError("refused", `the field "${this.#place.field}" holds something that is no text`);
    }
    const version = at(json, "data", "metadata", "version");
    const mark = parseJson(textAt(json, "data", "metadata", "custom_metadata", this.#markName) ?? "");
    return {
      secret: typeof value === "string" && value !== "" ? new Secret(value) : undefined,
      mark: isMark(mark) ? mark : undefined,
      version: typeof version === "number" ? String(version) : undefined,
    };
  }

  get #dataPath(): string {
    return `${this.#place.mount}/data/${this.#place.path}`;
  }

  get #markName(): string {
    return `adyen-kit/${this.#place.field}`;
  }

  #require({ json }: HttpAnswer, path: string, needed: readonly string[], otherwise = ""): void {
    const found = Object.values(objectAt(json, "data", path)).concat(Object.values(objectAt(json, path)));
    if (found.includes("root") || needed.some((one) => found.includes(one))) return;
    throw new StoreError("refused", `permission denied: it needs the capability "${needed[0]}" on ${path}${otherwise}`);
  }

  async #call(
    method: HttpCall["method"],
    path: string,
    { headers = {}, body, secrets = [] }: Partial<Pick<HttpCall, "headers" | "body" | "secrets">>,
  ): Promise<Answered> {
    const { address, namespace } = this.#place;
    const { VAULT_CACERT } = this.#environment;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    const call: HttpCall = {
      method,
      url: new URL(`/v1/${encoded}`, address),
      headers: {
        "x-vault-token": await this.#token(),
        "x-vault-request": "true",
        ...(namespace !== undefined && { "x-vault-namespace": namespace }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      ...(VAULT_CACERT && { tls: { ca: await readFile(VAULT_CACERT) } }),
      secrets,
    };
    return { ...(await callStore(call)), call };
  }

  /** Read anew before each call: an agent may have renewed it. */
  async #token(): Promise<string> {
    const given = this.#environment["VAULT_TOKEN"];
    const token =
      given ?? (await readFile(join(this.#environment["HOME"] ?? homedir(), ".vault-token"), "utf8").catch(() => ""));
    if (token.trim() === "") throw new StoreError("login", `there is no token for it. ${login}`);
    return token.trim();
  }

  async #refusal(answer: Answered, what: "data" | "metadata" = "data"): Promise<StoreError> {
    const said = Object.values(objectAt(answer.json, "errors")).join("; ");
    const { mount, path } = this.#place;
    const needs = `${what === "data" ? '"read", "create" and "update"' : '"patch"'} on ${mount}/${what}/${path}`;
    const problem = /check-and-set parameter did not match/.test(said)
      ? ("stale" as const)
      : answer.status === 403 && !(await this.#isTokenKnown())
        ? ("login" as const)
        : undefined;
    return refusal(answer.call, answer, { needs, login, said, problem });
  }

  /** An expired token is answered as a missing permission is. */
  async #isTokenKnown(): Promise<boolean> {
    const { status } = await this.#call("GET", "auth/token/lookup-self", {});
    return status !== 403 && status !== 401;
  }
}

type Answered = HttpAnswer & { readonly call: HttpCall };

const login = "Put a new one into VAULT_TOKEN, or log in again: vault login.";

/** The text of a secret's fields: numbers stay as they are written. */
function rawData(text: string): string | undefined {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, ["data", "data"]);
  return node?.type === "object" ? text.slice(node.offset, node.offset + node.length) : undefined;
}
