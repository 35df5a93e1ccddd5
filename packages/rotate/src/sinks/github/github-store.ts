import type { Secret } from "../../secret.ts";
import { runCommand } from "../command/run-command.ts";
import type { Mark } from "../sink.ts";
import { callStore, type HttpAnswer, type HttpCall, refusal } from "../stores/http-call.ts";
import { textAt } from "../stores/json-answer.ts";
import { type Held, type Store, StoreError } from "../stores/store.ts";
import { type WriteOnlyReceipt, writeOnlyReceipts } from "../stores/write-only-receipt.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A secret of a repository, or of one of its environments. */
export interface GitHubPlace {
  /** `https://api.github.com`. */
  readonly api: string;
  readonly owner: string;
  readonly repository: string;
  readonly environment: string | undefined;
  readonly name: string;
}

/** A change in this time after a call whose answer was lost is taken for its effect. */
const lostAnswerMs = 60_000;
const longest = 48 * 1024;

/**
 * A secret of GitHub Actions, which nobody can read back. What was confirmed last is known by a receipt with GitHub's
 * `updated_at`: another time there is somebody else's change. Sealed for the repository's public key before it leaves.
 *
 * @see https://docs.github.com/rest/actions/secrets
 */
export class GitHubStore implements Store {
  readonly #place: GitHubPlace;
  readonly #environment: Environment;
  readonly #receipts: ReturnType<typeof writeOnlyReceipts>;

  constructor(place: GitHubPlace, environment: Environment, receipts: string) {
    this.#place = place;
    this.#environment = environment;
    this.#receipts = writeOnlyReceipts(receipts, identityOf(place));
  }

  async identity(): Promise<string> {
    return identityOf(this.#place);
  }

  async read(): Promise<Held> {
    const [{ updatedAt }, receipt] = [await this.#updatedAt(), await this.#receipts.read()];
    return heldBy(updatedAt, receipt);
  }

  /** Whether the public key can be had. That the token may write, only writing shows. */
  async check(): Promise<void> {
    await this.#publicKey();
  }

  unfit(secret: Secret): string | undefined {
    return Buffer.byteLength(secret.reveal()) > longest ? "GitHub takes 48 KB" : undefined;
  }

  async put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    const { id, key } = await this.#publicKey();
    const { updatedAt, now } = await this.#updatedAt();
    if (updatedAt !== held.version) throw new StoreError("stale", "somebody changed it meanwhile");
    const { confirmed } = await this.#receipts.read();
    const noted = mark ?? unmarked(secret);
    await this.#receipts.keep({
      ...(confirmed && { confirmed }),
      pending: { mark: noted, before: updatedAt, at: now },
    });
    const body = JSON.stringify({ encrypted_value: await seal(secret, key), key_id: id });
    const answer = await this.#call("PUT", `${this.#path}/${this.#place.name}`, body, [secret]);
    if (answer.status !== 201 && answer.status !== 204) throw this.#refusal(answer);
    const after = await this.#updatedAt();
    const version = after.updatedAt ?? "";
    await this.#receipts.keep({ confirmed: { mark: noted, version } });
    return version;
  }

  async #updatedAt(): Promise<{ readonly updatedAt: string | undefined; readonly now: string }> {
    const answer = await this.#call("GET", `${this.#path}/${this.#place.name}`);
    const now = new Date(answer.headers["date"] ?? Date.now()).toISOString();
    if (answer.status === 404) return { updatedAt: undefined, now };
    if (answer.status !== 200) throw this.#refusal(answer);
    return { updatedAt: textAt(answer.json, "updated_at"), now };
  }

  async #publicKey(): Promise<{ readonly id: string; readonly key: string }> {
    const answer = await this.#call("GET", `${this.#path}/public-key`);
    const [id, key] = [textAt(answer.json, "key_id"), textAt(answer.json, "key")];
    if (answer.status !== 200 || id === undefined || key === undefined) throw this.#refusal(answer);
    return { id, key };
  }

  get #path(): string {
    const { owner, repository, environment } = this.#place;
    const repo = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repository)}`;
    return environment === undefined
      ? `${repo}/actions/secrets`
      : `${repo}/environments/${encodeURIComponent(environment)}/secrets`;
  }

  async #call(
    method: HttpCall["method"],
    path: string,
    body?: string,
    secrets: readonly Secret[] = [],
  ): Promise<HttpAnswer & { readonly call: HttpCall }> {
    const call: HttpCall = {
      method,
      url: new URL(this.#place.api.replace(/\/$/, "") + path),
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "adyen-kit",
        authorization: `Bearer ${await this.#token()}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body }),
      secrets,
    };
    return { ...(await callStore(call)), call };
  }

  /** As `gh` finds it, and of `gh` where no variable has one. */
  async #token(): Promise<string> {
    const { GH_TOKEN, GITHUB_TOKEN, HOME } = this.#environment;
    const given = GH_TOKEN || GITHUB_TOKEN;
    if (given) return given;
    const home = HOME === undefined ? {} : { HOME };
    const argv = ["gh", "auth", "token", "--hostname", new URL(this.#place.api).hostname.replace(/^api\./, "")];
    const token = await runCommand({ argv, cwd: undefined, env: home, secrets: [], timeoutMs: 10_000 }).catch(() => "");
    if (token.trim() === "") throw new StoreError("login", `there is no token for GitHub. ${login}`);
    return token.trim();
  }

  #refusal(answer: HttpAnswer & { readonly call: HttpCall }): StoreError {
    const { status, headers } = answer;
    const { owner, repository } = this.#place;
    const isLimit =
      status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
    const reset = headers["x-ratelimit-reset"];
    const limited =
      isLimit && headers["retry-after"] === undefined && reset !== undefined
        ? { ...answer, headers: { ...headers, "retry-after": new Date(Number(reset) * 1000).toUTCString() } }
        : answer;
    const said = textAt(answer.json, "message") ?? "";
    return refusal(answer.call, limited, {
      needs: `the permission "Secrets: write" on ${owner}/${repository}`,
      login,
      // What a token may not see is answered as if it were not there.
      said:
        status === 404
          ? `${said}; there is no such place, or the token may not see it: it needs "Secrets: write"`
          : said,
      problem: isLimit ? "wait" : undefined,
    });
  }
}

const login = "Put a token into GH_TOKEN, or log in: gh auth login.";

function identityOf({ api, owner, repository, environment, name }: GitHubPlace): string {
  const place = [owner, repository, ...(environment === undefined ? [] : [environment])].join("/").toLowerCase();
  return `github:${new URL(api).host}/${place}#${name.toUpperCase()}`;
}

function heldBy(updatedAt: string | undefined, { confirmed, pending }: WriteOnlyReceipt): Held {
  const base = { secret: undefined, writeOnly: true, version: updatedAt } as const;
  if (updatedAt === undefined) return { ...base, mark: undefined };
  if (pending !== undefined && updatedAt !== pending.before) {
    const late = Date.parse(updatedAt) - Date.parse(pending.at);
    // GitHub's times are whole seconds.
    if (late > -1_000 && late < lostAnswerMs) return { ...base, mark: pending.mark };
  }
  if (confirmed?.version === updatedAt) return { ...base, mark: confirmed.mark };
  return { ...base, mark: undefined, foreign: `changed at ${updatedAt}` };
}

function unmarked({ fingerprint }: Secret): Mark {
  return { credentialId: "", platform: "", rotationId: "", fingerprint, generatedAt: "" };
}

async function seal(secret: Secret, publicKey: string): Promise<string> {
  const { default: sodium } = await import("libsodium-wrappers").catch(() => {
    throw new StoreError(
      "refused",
      'secrets of GitHub need the package "libsodium-wrappers": npm install libsodium-wrappers',
    );
  });
  await sodium.ready;
  const sealed = sodium.crypto_box_seal(secret.reveal(), Buffer.from(publicKey, "base64"));
  return Buffer.from(sealed).toString("base64");
}
