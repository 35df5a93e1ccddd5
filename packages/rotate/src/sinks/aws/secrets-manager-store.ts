import { createHash } from "node:crypto";
import { Secret } from "../../secret.ts";
import type { Mark } from "../sink.ts";
import { markFieldNames, markFields, markInFields } from "../stores/mark-fields.ts";
import { type Held, type Store, StoreError } from "../stores/store.ts";
import { JsonFormat } from "../structured/json-format.ts";
import { type AwsAnswer, type AwsService, callAws } from "./aws-call.ts";
import { describeSecret, secretText } from "./secret-versions.ts";

const current = "AWSCURRENT";
const pending = "AWSPENDING";

/** A secret, or a field of one that holds JSON. */
export interface SecretPlace {
  /** Name or ARN. */
  readonly id: string;
  readonly field: string | undefined;
}

/** The state of a secret: what each version is staged for. */
interface Described {
  readonly exists: boolean;
  readonly mark: Mark | undefined;
  /** Label → version. */
  readonly stages: ReadonlyMap<string, string>;
}

/**
 * A secret of AWS Secrets Manager. A new version is staged as AWSPENDING, under an id that names rotation and key; then
 * AWSCURRENT is moved to it from the version that was read, which fails where somebody was faster.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
 */
export class SecretsManagerStore implements Store {
  readonly #aws: AwsService;
  readonly #place: SecretPlace;

  constructor(aws: AwsService, place: SecretPlace) {
    this.#aws = aws;
    this.#place = place;
  }

  async identity(): Promise<string> {
    const { id, field } = this.#place;
    // What keeps it from being described, check and read say.
    const found = await describeSecret(this.#aws, id).catch(() => undefined);
    return `aws-secret:${found?.arn ?? `${this.#aws.region}:${id}`}${field === undefined ? "" : `#${field}`}`;
  }

  async read(): Promise<Held> {
    const described = await this.#describe();
    const version = described.stages.get(current);
    const text = version === undefined ? undefined : await this.#value(version);
    const value = text === undefined ? undefined : this.#valueIn(text);
    return {
      secret: value === undefined || value === "" ? undefined : new Secret(value),
      mark: described.mark,
      version: version ?? (described.exists ? "empty" : undefined),
    };
  }

  async check(): Promise<void> {
    const { exists, stages } = await this.#describe();
    if (!exists) {
      const { id } = this.#place;
      throw new StoreError(
        "refused",
        `there is no secret ${id} in ${this.#aws.region}: make it first (aws secretsmanager create-secret)`,
      );
    }
    refuseForeignStage(stages);
  }

  async put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    const same = held.secret?.equals(secret) === true;
    const version = same ? (held.version ?? "") : await this.#putValue(secret, mark, held);
    // An earlier run may have got as far as this.
    if (same) await this.tidy();
    await this.#putMark(mark, held.mark);
    return version;
  }

  async #putValue(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    const { stages } = await this.#describe();
    const before = stages.get(current);
    if ((before ?? "empty") !== (held.version ?? "empty"))
      throw new StoreError("stale", "somebody changed it meanwhile");
    refuseForeignStage(stages);
    const secrets = held.secret === undefined ? [secret] : [secret, held.secret];
    const text = await this.#textWith(secret, before);
    const id = versionId(secret, mark, before);
    const put = await this.#call(
      "PutSecretValue",
      { ClientRequestToken: id, SecretString: text, VersionStages: [pending] },
      secrets,
    );
    if (put.error !== undefined) throw put.refused(put.error === "ResourceExistsException" ? "stale" : undefined);
    const move = {
      VersionStage: current,
      MoveToVersionId: id,
      ...(before !== undefined && { RemoveFromVersionId: before }),
    };
    const moved = await this.#call("UpdateSecretVersionStage", move, secrets);
    if (moved.error !== undefined) throw moved.refused(overtaken.has(moved.error) ? "stale" : undefined);
    await this.#unstage(id);
    return id;
  }

  async tidy(): Promise<void> {
    const { stages } = await this.#describe();
    const staged = stages.get(pending);
    if (staged !== undefined && isOurs(staged)) await this.#unstage(staged);
  }

  async #unstage(version: string): Promise<void> {
    const answer = await this.#call("UpdateSecretVersionStage", {
      VersionStage: pending,
      RemoveFromVersionId: version,
    });
    // Gone already: somebody else staged something, or another run of ours was here.
    if (answer.error !== undefined && answer.error !== "InvalidParameterException") throw answer.refused();
  }

  async #putMark(mark: Mark | undefined, before: Mark | undefined): Promise<void> {
    const { field } = this.#place;
    if (mark !== undefined) {
      const Tags = Object.entries(markFields(mark, field)).map(([Key, Value]) => ({ Key, Value }));
      const answer = await this.#call("TagResource", { Tags });
      if (answer.error !== undefined) throw answer.refused();
    } else if (before !== undefined) {
      const answer = await this.#call("UntagResource", { TagKeys: markFieldNames(field) });
      if (answer.error !== undefined) throw answer.refused();
    }
  }

  async #describe(): Promise<Described> {
    const found = await describeSecret(this.#aws, this.#place.id);
    if (found === undefined) return { exists: false, mark: undefined, stages: new Map() };
    return { exists: true, mark: markInFields(found.tags, this.#place.field), stages: found.stages };
  }

  #value(version: string): Promise<string | undefined> {
    return secretText(this.#aws, this.#place.id, version);
  }

  #valueIn(text: string): string | undefined {
    const { field } = this.#place;
    return field === undefined ? text : new JsonFormat([field]).read(text).value;
  }

  async #textWith(secret: Secret, version: string | undefined): Promise<string> {
    const { field } = this.#place;
    if (field === undefined) return secret.reveal();
    const text = version === undefined ? undefined : await this.#value(version);
    return new JsonFormat([field]).write(text ?? "{}", secret.reveal(), undefined);
  }

  #call(
    operation: string,
    body: Readonly<Record<string, unknown>>,
    secrets: readonly Secret[] = [],
  ): Promise<AwsAnswer> {
    return callAws(this.#aws, operation, { SecretId: this.#place.id, ...body }, secrets);
  }
}

/** The label is elsewhere by now, or what we staged was replaced by what another run staged. */
const overtaken = new Set(["InvalidParameterException", "ResourceNotFoundException"]);

/** A function that rotates for Secrets Manager, or a person, has staged something: it is not ours to move. */
function refuseForeignStage(stages: ReadonlyMap<string, string>): void {
  const staged = stages.get(pending);
  if (staged === undefined || isOurs(staged) || staged === stages.get(current)) return;
  throw new StoreError(
    "wait",
    `somebody else's version ${staged} is staged as ${pending}: another rotation is under way`,
  );
}

/**
 * The id of a version, which its maker chooses (32 to 64 characters): of a run that is tried again it is the same, so that no
 * second version is made, and another one where the same key comes back later.
 */
function versionId(secret: Secret, mark: Mark | undefined, before: string | undefined): string {
  const after = createHash("sha256")
    .update(`${mark?.rotationId ?? ""} ${before ?? ""}`)
    .digest("hex")
    .slice(0, 24);
  return `adyen-kit-${secret.fingerprint}-${after}`;
}

function isOurs(version: string): boolean {
  return version.startsWith("adyen-kit-");
}
