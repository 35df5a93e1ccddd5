import { Secret } from "../../secret.ts";
import type { Mark } from "../sink.ts";
import { at, textAt } from "../stores/json-answer.ts";
import { markFieldNames, markFields, markInFields } from "../stores/mark-fields.ts";
import { type Held, type Store, StoreError } from "../stores/store.ts";
import { type AwsAnswer, type AwsService, callAws, tagsIn } from "./aws-call.ts";

const longest = 4096;

/**
 * A SecureString of AWS Systems Manager Parameter Store, which has no conditional write: the number of the new version shows
 * whether somebody wrote in between. Then what he wrote is put back.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
export class ParameterStore implements Store {
  readonly #aws: AwsService;
  readonly #name: string;

  constructor(aws: AwsService, name: string) {
    this.#aws = aws;
    this.#name = name;
  }

  async identity(): Promise<string> {
    return `aws-parameter:${this.#aws.region}:${this.#name.replace(/^\/(?=[^/]*$)/, "")}`;
  }

  async read(): Promise<Held> {
    const found = await this.#get(this.#name);
    if (found === undefined) return { secret: undefined, mark: undefined, version: undefined };
    return { secret: found.secret, mark: await this.#mark(), version: found.version };
  }

  async check(held: Held): Promise<void> {
    if (held.version === undefined) return;
    const answer = await this.#call("DescribeParameters", {
      ParameterFilters: [{ Key: "Name", Option: "Equals", Values: [this.#name] }],
    });
    if (answer.error !== undefined) throw answer.refused();
    const type = textAt(answer.json, "Parameters", 0, "Type");
    if (type !== undefined && type !== "SecureString") {
      throw new StoreError("refused", `it is of type ${type}, which shows keys in clear: make it a SecureString`);
    }
  }

  unfit(secret: Secret): string | undefined {
    return Buffer.byteLength(secret.reveal()) > longest ? `a parameter holds ${longest} bytes` : undefined;
  }

  async put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    const same = held.secret?.equals(secret) === true;
    const version = same ? (held.version ?? "") : await this.#putValue(secret, held);
    await this.#putMark(mark, held.mark);
    return version;
  }

  async #putValue(secret: Secret, held: Held): Promise<string> {
    const latest = await this.#get(this.#name);
    if (latest?.version !== held.version) throw new StoreError("stale", "somebody changed it meanwhile");
    const version = await this.#write(secret, held.version !== undefined, held.secret);
    if (held.version === undefined || Number(version) === Number(held.version) + 1) return version;
    await this.#putBack(secret, Number(version));
    throw new StoreError("stale", "somebody changed it meanwhile");
  }

  async #putBack(ours: Secret, version: number): Promise<void> {
    const theirs = await this.#get(`${this.#name}:${version - 1}`);
    const latest = await this.#get(this.#name);
    // Somebody wrote after us, too: what is there now is his.
    if (theirs?.secret === undefined || Number(latest?.version) !== version) return;
    await this.#write(theirs.secret, true, ours);
  }

  async #write(secret: Secret, overwrite: boolean, other: Secret | undefined): Promise<string> {
    const answer = await this.#call(
      "PutParameter",
      { Name: this.#name, Value: secret.reveal(), Type: "SecureString", Overwrite: overwrite },
      other === undefined ? [secret] : [secret, other],
    );
    if (answer.error !== undefined)
      throw answer.refused(answer.error === "ParameterAlreadyExists" ? "stale" : undefined);
    return String(at(answer.json, "Version"));
  }

  async #get(name: string): Promise<{ readonly secret: Secret | undefined; readonly version: string } | undefined> {
    const answer = await this.#call("GetParameter", { Name: name, WithDecryption: true });
    if (answer.error === "ParameterNotFound" || answer.error === "ParameterVersionNotFound") return undefined;
    if (answer.error !== undefined) throw answer.refused();
    const value = textAt(answer.json, "Parameter", "Value");
    return {
      secret: value === undefined ? undefined : new Secret(value),
      version: String(at(answer.json, "Parameter", "Version")),
    };
  }

  async #mark(): Promise<Mark | undefined> {
    const answer = await this.#call("ListTagsForResource", this.#resource);
    if (answer.error !== undefined) throw answer.refused();
    return markInFields(tagsIn(answer.json, "TagList"));
  }

  async #putMark(mark: Mark | undefined, before: Mark | undefined): Promise<void> {
    if (mark === undefined && before === undefined) return;
    const answer =
      mark === undefined
        ? await this.#call("RemoveTagsFromResource", { ...this.#resource, TagKeys: markFieldNames() })
        : await this.#call("AddTagsToResource", {
            ...this.#resource,
            Tags: Object.entries(markFields(mark)).map(([Key, Value]) => ({ Key, Value })),
          });
    if (answer.error !== undefined) throw answer.refused();
  }

  get #resource() {
    return { ResourceType: "Parameter", ResourceId: this.#name };
  }

  #call(
    operation: string,
    body: Readonly<Record<string, unknown>>,
    secrets: readonly Secret[] = [],
  ): Promise<AwsAnswer> {
    return callAws(this.#aws, operation, body, secrets);
  }
}
