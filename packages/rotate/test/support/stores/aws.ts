import { patience, type StoreCall, type StoreProtocol, type StoreReply } from "./store-server.ts";

interface PlayedSecret {
  readonly versions: Map<string, string>;
  /** Label → version. */
  readonly stages: Map<string, string>;
  tags: Record<string, string>;
  isRotated?: boolean;
}

interface PlayedParameter {
  readonly versions: string[];
  tags: Record<string, string>;
}

export interface PlayedAws extends StoreProtocol {
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: Map<string, PlayedSecret>;
  readonly parameters: Map<string, PlayedParameter>;
  readonly currentSecret: (id: string) => string | undefined;
  /** Somebody puts a value, as `aws secretsmanager put-secret-value` does. */
  readonly putSecret: (id: string, value: string) => void;
  readonly createSecret: (id: string) => void;
  /** Secrets Manager begins to have a function rotate: a version without a value is staged. Gives what it calls with. */
  readonly beginRotation: (
    id: string,
    token: string,
  ) => { readonly SecretId: string; readonly ClientRequestToken: string };
}

const arnOf = (id: string) =>
  id.startsWith("arn:") ? id : `arn:aws:secretsmanager:eu-west-1:000000000000:secret:${id}-AbCdEf`;
const refusalOf = (type: string, message: string): StoreReply => ({ status: 400, body: { __type: type, message } });
const tagList = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** AWS Secrets Manager and Systems Manager Parameter Store: labels, ids of versions and refusals as AWS has them. */
export function playAws(): PlayedAws {
  const environment = {
    AWS_ACCESS_KEY_ID: "AKIATEST",
    AWS_SECRET_ACCESS_KEY: "aws-secret-access-key",
    AWS_REGION: "eu-west-1",
  };
  const secrets = new Map<string, PlayedSecret>();
  const parameters = new Map<string, PlayedParameter>();
  const nameOf = (id: string) => /:secret:(.+)-AbCdEf$/.exec(id)?.[1] ?? id;
  let made = 0;

  /** A label that moves away from AWSCURRENT leaves AWSPREVIOUS behind; versions without labels go. */
  function label(secret: PlayedSecret, stage: string, version: string): void {
    const before = secret.stages.get(stage);
    secret.stages.set(stage, version);
    if (stage === "AWSCURRENT" && before !== undefined && before !== version) secret.stages.set("AWSPREVIOUS", before);
    const used = new Set(secret.stages.values());
    for (const one of secret.versions.keys()) if (!used.has(one)) secret.versions.delete(one);
  }

  function secretsManager(operation: string, json: StoreCall["json"]): StoreReply {
    const id = nameOf(String(json["SecretId"] ?? json["Name"]));
    if (operation === "CreateSecret") {
      secrets.set(id, { versions: new Map(), stages: new Map(), tags: {} });
      return { status: 200, body: { ARN: arnOf(id), Name: id } };
    }
    const secret = secrets.get(id);
    if (secret === undefined)
      return refusalOf("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
    switch (operation) {
      case "DescribeSecret": {
        const versions = [...new Set([...secret.versions.keys(), ...secret.stages.values()])].map((version) => [
          version,
          [...secret.stages].filter(([, of]) => of === version).map(([stage]) => stage),
        ]);
        return {
          status: 200,
          body: {
            ARN: arnOf(id),
            Name: id,
            Tags: tagList(secret.tags),
            ...(secret.isRotated === true && { RotationEnabled: true }),
            VersionIdsToStages: Object.fromEntries(versions),
          },
        };
      }
      case "GetSecretValue": {
        const version =
          (json["VersionId"] as string | undefined) ??
          secret.stages.get((json["VersionStage"] as string | undefined) ?? "AWSCURRENT");
        const value = version === undefined ? undefined : secret.versions.get(version);
        if (value === undefined)
          return refusalOf("ResourceNotFoundException", "Secrets Manager can't find the specified secret value.");
        const VersionStages = [...secret.stages].filter(([, of]) => of === version).map(([stage]) => stage);
        return {
          status: 200,
          body: {
            ARN: arnOf(id),
            Name: id,
            SecretString: value,
            VersionId: version,
            VersionStages,
            CreatedDate: 1767225600,
          },
        };
      }
      case "PutSecretValue": {
        const {
          ClientRequestToken,
          SecretString = "",
          VersionStages = ["AWSCURRENT"],
        } = json as {
          ClientRequestToken?: string;
          SecretString?: string;
          VersionStages?: string[];
        };
        made += 1;
        const version = ClientRequestToken ?? `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
        if (version.length < 32 || version.length > 64)
          return refusalOf("InvalidParameterException", "ClientRequestToken must be 32-64 characters long.");
        if ((secret.versions.get(version) ?? SecretString) !== SecretString)
          return refusalOf("ResourceExistsException", "A version with this token has another value.");
        secret.versions.set(version, SecretString);
        for (const stage of VersionStages) label(secret, stage, version);
        if (secret.stages.get("AWSCURRENT") === undefined) label(secret, "AWSCURRENT", version);
        return { status: 200, body: { ARN: arnOf(id), Name: id, VersionId: version, VersionStages } };
      }
      case "UpdateSecretVersionStage": {
        const { VersionStage = "", MoveToVersionId, RemoveFromVersionId } = json as Record<string, string | undefined>;
        const at = secret.stages.get(VersionStage);
        if (MoveToVersionId !== undefined && !secret.versions.has(MoveToVersionId))
          return refusalOf("ResourceNotFoundException", "There is no such version.");
        const isThere = at === MoveToVersionId && at !== undefined;
        if (!isThere && at !== RemoveFromVersionId)
          return refusalOf(
            "InvalidParameterException",
            `The parameter RemoveFromVersionId can't be ${RemoveFromVersionId ?? "empty"}. Staging label ${VersionStage} is currently attached to version ${at ?? "none"}.`,
          );
        if (MoveToVersionId === undefined) {
          secret.stages.delete(VersionStage);
          const used = new Set(secret.stages.values());
          for (const one of secret.versions.keys()) if (!used.has(one)) secret.versions.delete(one);
        } else label(secret, VersionStage, MoveToVersionId);
        return { status: 200, body: { ARN: arnOf(id), Name: id } };
      }
      case "TagResource":
        for (const { Key, Value } of json["Tags"] as { Key: string; Value: string }[]) secret.tags[Key] = Value;
        return { status: 200, body: "" };
      case "UntagResource":
        secret.tags = Object.fromEntries(
          Object.entries(secret.tags).filter(([key]) => !(json["TagKeys"] as string[]).includes(key)),
        );
        return { status: 200, body: "" };
      default:
        return refusalOf("UnknownOperationException", operation);
    }
  }

  function systemsManager(operation: string, json: StoreCall["json"]): StoreReply {
    const [name = "", number] = String(json["Name"] ?? json["ResourceId"] ?? "").split(":");
    const parameter = parameters.get(name);
    if (operation === "PutParameter") {
      if (parameter !== undefined && json["Overwrite"] !== true)
        return refusalOf("ParameterAlreadyExists", "The parameter already exists.");
      const after = parameter ?? { versions: [], tags: {} };
      after.versions.push(String(json["Value"]));
      parameters.set(name, after);
      return { status: 200, body: { Version: after.versions.length, Tier: "Standard" } };
    }
    if (operation === "DescribeParameters") {
      const [wanted = ""] = (json["ParameterFilters"] as { Values: string[] }[])[0]?.Values ?? [];
      return {
        status: 200,
        body: { Parameters: parameters.has(wanted) ? [{ Name: wanted, Type: "SecureString" }] : [] },
      };
    }
    if (parameter === undefined) {
      return operation === "GetParameter"
        ? refusalOf("ParameterNotFound", "")
        : refusalOf("InvalidResourceId", "The resource ID isn't valid.");
    }
    switch (operation) {
      case "GetParameter": {
        const Version = number === undefined ? parameter.versions.length : Number(number);
        const Value = parameter.versions[Version - 1];
        if (Value === undefined) return refusalOf("ParameterVersionNotFound", "");
        return { status: 200, body: { Parameter: { Name: name, Type: "SecureString", Value, Version } } };
      }
      case "ListTagsForResource":
        return { status: 200, body: { TagList: tagList(parameter.tags) } };
      case "AddTagsToResource":
        for (const { Key, Value } of json["Tags"] as { Key: string; Value: string }[]) parameter.tags[Key] = Value;
        return { status: 200, body: {} };
      case "RemoveTagsFromResource":
        parameter.tags = Object.fromEntries(
          Object.entries(parameter.tags).filter(([key]) => !(json["TagKeys"] as string[]).includes(key)),
        );
        return { status: 200, body: {} };
      default:
        return refusalOf("UnknownOperationException", operation);
    }
  }

  return {
    environment,
    secrets,
    parameters,
    currentSecret: (id) => {
      const { versions, stages } = secrets.get(id) ?? {};
      return versions?.get(stages?.get("AWSCURRENT") ?? "");
    },
    putSecret: (id, SecretString) => void secretsManager("PutSecretValue", { SecretId: id, SecretString }),
    createSecret: (id) => void secretsManager("CreateSecret", { Name: id }),
    beginRotation: (id, token) => {
      const secret = secrets.get(id);
      if (secret === undefined) throw new Error(`There is no secret ${id}.`);
      secret.isRotated = true;
      label(secret, "AWSPENDING", token);
      return { SecretId: arnOf(id), ClientRequestToken: token };
    },
    changes: ({ headers }) => !/\.(Get|Describe|List)/.test(headers["x-amz-target"] ?? ""),
    throttled: patience(400, { __type: "ThrottlingException", message: "Rate exceeded" }),
    expired: {
      status: 400,
      body: {
        __type: "com.amazon.coral.service#ExpiredTokenException",
        message: "The security token included in the request is expired",
      },
    },
    forbidden: {
      status: 403,
      body: { __type: "AccessDeniedException", Message: "User: arn:aws:iam::000000000000:user/shop is not authorized" },
    },
    handle({ headers, json }) {
      const target = headers["x-amz-target"] ?? "";
      const signature = headers["authorization"] ?? "";
      const service = target.startsWith("AmazonSSM.") ? "ssm" : "secretsmanager";
      if (
        !new RegExp(`^AWS4-HMAC-SHA256 Credential=AKIATEST/\\d{8}/eu-west-1/${service}/aws4_request`).test(signature)
      ) {
        return refusalOf("UnrecognizedClientException", "The security token included in the request is invalid.");
      }
      const operation = target.slice(target.indexOf(".") + 1);
      return service === "ssm" ? systemsManager(operation, json) : secretsManager(operation, json);
    },
  };
}
