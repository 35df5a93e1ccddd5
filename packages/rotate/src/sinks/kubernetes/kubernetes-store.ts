import { createHash } from "node:crypto";
import { Secret } from "../../secret.ts";
import { isMark } from "../command/receipt.ts";
import type { Mark } from "../sink.ts";
import { callStore, type HttpAnswer, type HttpCall, refusal } from "../stores/http-call.ts";
import { at, parseJson, textAt } from "../stores/json-answer.ts";
import { type Held, type Store, StoreError } from "../stores/store.ts";
import { type Cluster, clusterOf } from "./cluster.ts";

/** A key of a Secret. */
export interface KubernetesPlace {
  readonly namespace: string;
  readonly name: string;
  readonly key: string;
  readonly context: string | undefined;
}

/**
 * A key of a Kubernetes Secret. The patch carries the resource version that was read: somebody else's change in between is a
 * conflict. The mark is an annotation, in the same patch.
 *
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions
 */
export class KubernetesStore implements Store {
  readonly #place: KubernetesPlace;
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #markName: string;

  constructor(place: KubernetesPlace, environment: Readonly<Record<string, string | undefined>>) {
    this.#place = place;
    this.#environment = environment;
    this.#markName = markNameOf(place.key);
  }

  async identity(): Promise<string> {
    const { server } = await this.#cluster();
    const { namespace, name, key } = this.#place;
    return `k8s:${new URL(server).origin}/${namespace}/${name}#${key}`;
  }

  async read(): Promise<Held> {
    const answer = await this.#call("GET", this.#one, undefined, []);
    if (answer.status === 404) return { secret: undefined, mark: undefined, version: undefined };
    if (answer.status !== 200) throw this.#refusal(answer);
    const value = textAt(answer.json, "data", this.#place.key);
    const mark = parseJson(textAt(answer.json, "metadata", "annotations", this.#markName) ?? "");
    return {
      secret: value === undefined ? undefined : new Secret(this.#decode(value)),
      mark: isMark(mark) ? mark : undefined,
      version: textAt(answer.json, "metadata", "resourceVersion"),
    };
  }

  /** The write itself, as a dry run. */
  async check(held: Held): Promise<void> {
    const answer = await this.#call("GET", this.#one, undefined, []);
    const owner = textAt(answer.json, "metadata", "ownerReferences", 0, "kind");
    if (owner !== undefined) {
      const name = textAt(answer.json, "metadata", "ownerReferences", 0, "name") ?? "";
      throw new StoreError(
        "refused",
        `it is made by ${owner} ${name}, which would put back what was there: name the place that it reads`,
      );
    }
    if (at(answer.json, "immutable") === true) throw new StoreError("refused", "it is immutable: make another Secret");
    await this.#write(held.secret ?? new Secret("AQE-stands-in-for-a-key"), held.mark, held, "?dryRun=All");
  }

  put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    return this.#write(secret, mark, held, "");
  }

  async #write(secret: Secret, mark: Mark | undefined, held: Held, query: string): Promise<string> {
    const { name, namespace, key } = this.#place;
    const data = { [key]: Buffer.from(secret.reveal()).toString("base64") };
    const text = mark === undefined ? null : JSON.stringify(mark);
    const annotations = { [this.#markName]: text };
    const secrets = held.secret === undefined ? [secret] : [secret, held.secret];
    const answer =
      held.version === undefined
        ? await this.#call(
            "POST",
            `${this.#all}${query}`,
            {
              apiVersion: "v1",
              kind: "Secret",
              metadata: { name, namespace, ...(mark !== undefined && { annotations }) },
              type: "Opaque",
              data,
            },
            secrets,
          )
        : await this.#call(
            "PATCH",
            `${this.#one}${query}`,
            { metadata: { resourceVersion: held.version, annotations }, data },
            secrets,
          );
    if (answer.status !== 200 && answer.status !== 201) throw this.#refusal(answer);
    return textAt(answer.json, "metadata", "resourceVersion") ?? secret.fingerprint;
  }

  get #all(): string {
    return `/api/v1/namespaces/${encodeURIComponent(this.#place.namespace)}/secrets`;
  }

  get #one(): string {
    return `${this.#all}/${encodeURIComponent(this.#place.name)}`;
  }

  #decode(value: string): string {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(value, "base64"));
    } catch {
      throw new StoreError("refused", `the key "${this.#place.key}" holds bytes that are no text`);
    }
  }

  #cluster(): Promise<Cluster> {
    return clusterOf(this.#environment, this.#place.context);
  }

  async #call(
    method: HttpCall["method"],
    path: string,
    body: unknown,
    secrets: readonly Secret[],
  ): Promise<HttpAnswer & { readonly call: HttpCall }> {
    const { server, tls, headers } = await this.#cluster();
    const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
    const call: HttpCall = {
      method,
      url: new URL(server.replace(/\/$/, "") + path),
      headers: { ...headers, accept: "application/json", ...(body !== undefined && { "content-type": type }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      tls,
      secrets,
    };
    return { ...(await callStore(call)), call };
  }

  #refusal(answer: HttpAnswer & { readonly call: HttpCall }): StoreError {
    const { namespace } = this.#place;
    return refusal(answer.call, answer, {
      needs: `the verbs get, create and patch on secrets in the namespace ${namespace}`,
      login: "Log in to the cluster again, as for kubectl.",
      said: textAt(answer.json, "message") ?? "",
    });
  }
}

/** Names of annotations are shorter than those of keys may be, and begin and end with a letter or a digit. */
function markNameOf(key: string): string {
  const isName = key.length <= 63 && /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(key);
  return `adyen-kit/${isName ? key : `key-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`}`;
}
