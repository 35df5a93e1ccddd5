import { createHash, randomUUID } from "node:crypto";
import { RotationError } from "../errors.ts";
import { Secret } from "../secret.ts";
import { type AwsService, callAws } from "../sinks/aws/aws-call.ts";
import { describeSecret, secretText, type SecretVersions } from "../sinks/aws/secret-versions.ts";
import type { Mark } from "../sinks/sink.ts";
import { parseJson, textAt } from "../sinks/stores/json-answer.ts";
import { markFields } from "../sinks/stores/mark-fields.ts";
import { StoreError } from "../sinks/stores/store.ts";
import { JsonFormat } from "../sinks/structured/json-format.ts";

export const current = "AWSCURRENT";
export const pending = "AWSPENDING";
/** What a version is labelled with that says that Adyen is being called, or has refused. It holds no key. */
export const callLabel = "adyen-kit-call";

/** A call for a key, written down before it is made. Its version's id can be taken once: of two functions one may call. */
export interface Call {
  /** The version that the key is for. */
  readonly token: string;
  readonly attempt: number;
  /** ISO 8601. */
  readonly at: string;
  readonly state: "calling" | "refused";
  /** The version that was AWSCURRENT; absent where there was none. */
  readonly replaces?: string;
}

/** A secret while Secrets Manager has a function rotate it. */
export class RotatingSecret {
  readonly #aws: AwsService;
  readonly #id: string;
  readonly #field: string | undefined;
  /** Says that a function of another account may write: passed on as it came. */
  readonly #rotationToken: string | undefined;

  constructor(aws: AwsService, id: string, field: string | undefined, rotationToken: string | undefined) {
    this.#aws = aws;
    this.#id = id;
    this.#field = field;
    this.#rotationToken = rotationToken;
  }

  async describe(): Promise<SecretVersions> {
    const found = await describeSecret(this.#aws, this.#id);
    if (found === undefined) throw new StoreError("refused", "there is no such secret");
    return found;
  }

  text(version: string | undefined): Promise<string | undefined> {
    return version === undefined ? Promise.resolve(undefined) : secretText(this.#aws, this.#id, version);
  }

  /** The key in a version; `undefined` where it holds none. */
  async key(version: string | undefined): Promise<Secret | undefined> {
    return this.keyIn(await this.text(version));
  }

  /** The key in the text of a version. */
  keyIn(text: string | undefined): Secret | undefined {
    const value =
      text === undefined || this.#field === undefined ? text : new JsonFormat([this.#field]).read(text).value;
    return value === undefined || value === "" ? undefined : new Secret(value);
  }

  /** Puts a key under a version's id, beside what else the text of another version holds. The same twice is once. */
  async putPending(token: string, key: Secret, text: string | undefined): Promise<void> {
    const SecretString =
      this.#field === undefined
        ? key.reveal()
        : new JsonFormat([this.#field]).write(text ?? "{}", key.reveal(), undefined);
    await this.#put(token, SecretString, pending, [key]);
  }

  async lastCall({ stages }: SecretVersions): Promise<Call | undefined> {
    const version = stages.get(callLabel);
    if (version === undefined) return undefined;
    const call = parseJson((await secretText(this.#aws, this.#id, version)) ?? "");
    const [token, at, state, replaces] = ["token", "at", "state", "replaces"].map((name) => textAt(call, name));
    const attempt = Number(textAt(call, "attempt"));
    if (token === undefined || at === undefined || !(attempt > 0) || (state !== "calling" && state !== "refused")) {
      throw new RotationError(
        "call-unreadable",
        `The version ${version} is labelled ${callLabel} and says nothing of a call.`,
      );
    }
    return { token, attempt, at, state, ...(replaces !== undefined && { replaces }) };
  }

  /**
   * Writes a call down, which shows that this secret can be written now.
   *
   * @throws {StoreError} `stale` where another function has written the same one down.
   */
  async writeCall(call: Call): Promise<void> {
    const id = callVersion(call);
    const text = JSON.stringify({ ...call, attempt: String(call.attempt), by: randomUUID() });
    try {
      await this.#put(id, text, callLabel);
    } catch (error) {
      // Whoever does not know whether it was written looks: only this function has written this text.
      const isOpen = error instanceof StoreError && error.problem === "unclear";
      if (!isOpen || (await secretText(this.#aws, this.#id, id)) !== text) throw error;
    }
  }

  /** Moves AWSCURRENT from the version that was read. @throws {StoreError} `stale` where somebody was faster. */
  async makeCurrent(token: string, before: string | undefined): Promise<void> {
    const { error, refused } = await callAws(this.#aws, "UpdateSecretVersionStage", {
      SecretId: this.#id,
      VersionStage: current,
      MoveToVersionId: token,
      ...(before !== undefined && { RemoveFromVersionId: before }),
    });
    if (error !== undefined) throw refused(error === "InvalidParameterException" ? "stale" : undefined);
  }

  /** By which other rotations know what this key is. */
  async putMark(mark: Mark): Promise<void> {
    const Tags = Object.entries(markFields(mark, this.#field)).map(([Key, Value]) => ({ Key, Value }));
    const { error, refused } = await callAws(this.#aws, "TagResource", { SecretId: this.#id, Tags });
    if (error !== undefined) throw refused();
  }

  /** What it led to is in place. */
  async forgetCall({ stages }: SecretVersions): Promise<void> {
    const version = stages.get(callLabel);
    const answer = await callAws(this.#aws, "UpdateSecretVersionStage", {
      SecretId: this.#id,
      VersionStage: callLabel,
      RemoveFromVersionId: version,
    });
    // Gone already: another run of the same step was here.
    if (answer.error !== undefined && answer.error !== "InvalidParameterException") throw answer.refused();
  }

  async #put(id: string, SecretString: string, label: string, secrets: readonly Secret[] = []): Promise<void> {
    const { error, refused } = await callAws(
      this.#aws,
      "PutSecretValue",
      {
        SecretId: this.#id,
        ClientRequestToken: id,
        SecretString,
        VersionStages: [label],
        ...(this.#rotationToken !== undefined && { RotationToken: this.#rotationToken }),
      },
      secrets,
    );
    if (error !== undefined) throw refused(error === "ResourceExistsException" ? "stale" : undefined);
  }
}

function callVersion({ token, attempt, state }: Call): string {
  const of = createHash("sha256").update(token).digest("hex").slice(0, 24);
  return `${callLabel}-${of}-${attempt}${state === "refused" ? "-refused" : ""}`;
}
