import { at, objectAt, textAt } from "../stores/json-answer.ts";
import { StoreError } from "../stores/store.ts";
import { type AwsService, callAws, tagsIn } from "./aws-call.ts";

/** A secret of AWS Secrets Manager, without its values. */
export interface SecretVersions {
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Label → version. */
  readonly stages: ReadonlyMap<string, string>;
  /** A function rotates it. */
  readonly isRotated: boolean;
}

/** @throws {StoreError} it cannot be looked at, or is scheduled for deletion. */
export async function describeSecret(aws: AwsService, id: string): Promise<SecretVersions | undefined> {
  const { json, error, refused } = await callAws(aws, "DescribeSecret", { SecretId: id });
  if (error === "ResourceNotFoundException") return undefined;
  if (error !== undefined) throw refused();
  if (Object.hasOwn(objectAt(json), "DeletedDate")) {
    throw new StoreError(
      "refused",
      "the secret is scheduled for deletion: restore it first (aws secretsmanager restore-secret)",
    );
  }
  const stages = Object.entries(objectAt(json, "VersionIdsToStages")).flatMap(([version, labels]) =>
    (Array.isArray(labels) ? labels : []).map((label) => [String(label), version] as const),
  );
  return {
    arn: textAt(json, "ARN") ?? id,
    tags: tagsIn(json, "Tags"),
    stages: new Map(stages),
    isRotated: at(json, "RotationEnabled") === true,
  };
}

/** The text of a version; `undefined` where there is none. @throws {StoreError} it cannot be read, or holds bytes. */
export async function secretText(aws: AwsService, id: string, version: string): Promise<string | undefined> {
  const { json, error, refused } = await callAws(aws, "GetSecretValue", { SecretId: id, VersionId: version });
  if (error === "ResourceNotFoundException") return undefined;
  if (error !== undefined) throw refused();
  if (Object.hasOwn(objectAt(json), "SecretBinary")) {
    throw new StoreError("refused", "the secret holds bytes (SecretBinary), where a text is expected");
  }
  return textAt(json, "SecretString");
}
