import { Secret } from "../../secret.ts";
import type { Mark } from "../sink.ts";
import { callStore, type HttpAnswer, type HttpCall, refusal } from "../stores/http-call.ts";
import { objectAt, textAt } from "../stores/json-answer.ts";
import { markFieldNames, markFields, markInFields } from "../stores/mark-fields.ts";
import { type Held, type Store, StoreError, type StoreProblem } from "../stores/store.ts";
import { azureToken } from "./azure-token.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface AzurePlace {
  /** `https://shop.vault.azure.net`. */
  readonly vault: string;
  readonly secret: string;
  /** What tokens are for: `https://vault.azure.net`. */
  readonly scope: string;
}

const apiVersion = "7.4";

/**
 * A secret of Azure Key Vault, which has no conditional write: the list of versions shows whether somebody wrote in between.
 * Then what he wrote is put back on top. The mark is in the tags of each version, written together with it.
 *
 * @see https://learn.microsoft.com/rest/api/keyvault/secrets/set-secret
 */
export class AzureStore implements Store {
  readonly #place: AzurePlace;
  readonly #environment: Environment;

  constructor(place: AzurePlace, environment: Environment) {
    this.#place = place;
    this.#environment = environment;
  }

  async identity(): Promise<string> {
    const { vault, secret } = this.#place;
    return `azure-secret:${new URL(vault).host}/${secret.toLowerCase()}`;
  }

  async read(): Promise<Held> {
    const answer = await this.#get("");
    if (answer === undefined) return { secret: undefined, mark: undefined, version: undefined };
    const value = textAt(answer.json, "value");
    return {
      secret: value === undefined ? undefined : new Secret(value),
      mark: markInFields(objectAt(answer.json, "tags")),
      version: versionIn(answer.json),
    };
  }

  /** Whether it can be read and its versions listed. That it may be written, only writing shows. */
  async check(): Promise<void> {
    await this.#versions();
  }

  unfit(secret: Secret): string | undefined {
    return Buffer.byteLength(secret.reveal()) > 25_600 ? "Key Vault takes 25 KB" : undefined;
  }

  async put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    const latest = await this.#get("");
    if (versionIn(latest?.json) !== held.version) throw new StoreError("stale", "somebody changed it meanwhile");
    const known = new Set(await this.#versions());
    const tags = {
      ...without(objectAt(latest?.json, "tags"), markFieldNames()),
      ...(mark !== undefined && markFields(mark)),
    };
    const secrets = held.secret === undefined ? [secret] : [secret, held.secret];
    const version = await this.#set({ ...kept(latest?.json), value: secret.reveal(), tags }, secrets);
    const theirs = (await this.#versions()).find((one) => one !== version && !known.has(one));
    const isLast = versionIn((await this.#get(""))?.json) === version;
    // Who wrote after us looks for us in turn.
    if (theirs === undefined || !isLast) return version;
    await this.#putBack(theirs, secrets);
    throw new StoreError("stale", "somebody changed it meanwhile");
  }

  async #putBack(version: string, secrets: readonly Secret[]): Promise<void> {
    const theirs = await this.#get(`/${version}`);
    const value = textAt(theirs?.json, "value");
    if (value === undefined) return;
    await this.#set({ ...kept(theirs?.json), value, tags: objectAt(theirs?.json, "tags") }, [
      ...secrets,
      new Secret(value),
    ]);
  }

  async #set(body: Readonly<Record<string, unknown>>, secrets: readonly Secret[]): Promise<string> {
    const answer = await this.#call("PUT", `${this.#path}?api-version=${apiVersion}`, body, secrets);
    if (answer.status !== 200) throw this.#refusal(answer);
    return versionIn(answer.json) ?? "";
  }

  async #get(version: string): Promise<HttpAnswer | undefined> {
    const answer = await this.#call("GET", `${this.#path}${version}?api-version=${apiVersion}`);
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw this.#refusal(answer);
    return answer;
  }

  async #versions(): Promise<string[]> {
    const found: string[] = [];
    for (let next: string | undefined = `${this.#path}/versions?api-version=${apiVersion}`; next !== undefined; ) {
      const answer = await this.#call("GET", next);
      if (answer.status === 404) return found;
      if (answer.status !== 200) throw this.#refusal(answer);
      for (const one of Object.values(objectAt(answer.json, "value"))) found.push(versionIn(one) ?? "");
      next = this.#pageIn(answer.json);
    }
    return found;
  }

  /** The address of the next page, which must be of this vault: the token goes there. */
  #pageIn(json: unknown): string | undefined {
    const link = textAt(json, "nextLink");
    if (link === undefined) return undefined;
    const { pathname, search } = new URL(link, this.#place.vault);
    return `${pathname}${search}`;
  }

  get #path(): string {
    return `/secrets/${encodeURIComponent(this.#place.secret)}`;
  }

  async #call(
    method: HttpCall["method"],
    path: string,
    body?: Readonly<Record<string, unknown>>,
    secrets: readonly Secret[] = [],
  ): Promise<HttpAnswer & { readonly call: HttpCall }> {
    const call: HttpCall = {
      method,
      url: new URL(path, this.#place.vault),
      headers: {
        authorization: `Bearer ${await azureToken(this.#environment, this.#place.scope)}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      secrets,
    };
    return { ...(await callStore(call)), call };
  }

  #refusal(answer: HttpAnswer & { readonly call: HttpCall }): StoreError {
    const code = textAt(answer.json, "error", "innererror", "code") ?? textAt(answer.json, "error", "code") ?? "";
    const { secret } = this.#place;
    return refusal(answer.call, answer, {
      needs: `the role Key Vault Secrets Officer (get, list, set) on the secret ${secret}`,
      login: "Log in again: az login, or a new AZURE_CLIENT_SECRET.",
      said: `${code}: ${hints[code] ?? textAt(answer.json, "error", "message") ?? ""}`,
      problem: problems[code],
    });
  }
}

const problems: Readonly<Record<string, StoreProblem>> = {
  ObjectIsDeletedButRecoverable: "refused",
  ObjectIsBeingDeleted: "refused",
  SecretDisabled: "refused",
  Conflict: "refused",
};

const hints: Readonly<Record<string, string>> = {
  ObjectIsDeletedButRecoverable:
    "a deleted secret of this name is kept: recover it (az keyvault secret recover) or purge it",
  SecretDisabled: "its latest version is disabled: enable it, or set another one",
};

/** What belongs to the secret rather than to its value. */
function kept(json: unknown): Readonly<Record<string, unknown>> {
  const contentType = textAt(json, "contentType");
  return contentType === undefined ? {} : { contentType };
}

function without(tags: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(tags).filter(([name]) => !names.includes(name)));
}

function versionIn(json: unknown): string | undefined {
  return /\/secrets\/[^/]+\/([^/]+)$/.exec(textAt(json, "id") ?? "")?.[1];
}
