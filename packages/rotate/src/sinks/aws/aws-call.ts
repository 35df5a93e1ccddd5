import { messageOf } from "../../errors.ts";
import type { Secret } from "../../secret.ts";
import { callStore, type HttpAnswer, type HttpCall, refusal } from "../stores/http-call.ts";
import { at, textAt } from "../stores/json-answer.ts";
import { StoreError, type StoreProblem } from "../stores/store.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the calls of one target go. */
export interface AwsService {
  /** As in signatures and host names: `secretsmanager`, `ssm`. */
  readonly service: string;
  /** What stands before the operation in `X-Amz-Target`. */
  readonly prefix: string;
  readonly region: string;
  readonly environment: Environment;
}

export interface AwsAnswer {
  readonly json: unknown;
  /** `ResourceNotFoundException` and the like; `undefined` where the call succeeded. */
  readonly error: string | undefined;
  readonly message: string;
  /** As an error, where it was not expected. */
  readonly refused: (problem?: StoreProblem) => StoreError;
}

/**
 * One call of an AWS service that speaks JSON, signed, without a second try.
 *
 * @throws {StoreError} no answer came, or there are no credentials.
 */
export async function callAws(
  aws: AwsService,
  operation: string,
  body: Readonly<Record<string, unknown>>,
  secrets: readonly Secret[] = [],
): Promise<AwsAnswer> {
  const url = new URL(endpointOf(aws));
  const text = JSON.stringify(body);
  const headers = {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": `${aws.prefix}.${operation}`,
  };
  const signed = await sign(aws, url, headers, text);
  // Reads are POSTs too: only what changes something is unclear when it fails.
  const isRead = /^(Get|Describe|List)/.test(operation);
  const call: HttpCall = { method: "POST", url, headers: signed, body: text, secrets };
  const answer = await callStore(call).catch((error: unknown) => {
    throw error instanceof StoreError && isRead ? new StoreError("wait", error.message) : error;
  });
  const error = errorIn(answer);
  const message = textAt(answer.json, "message") ?? textAt(answer.json, "Message") ?? "";
  return {
    json: answer.json,
    error,
    message,
    refused: (problem) =>
      refusal(call, answer, {
        needs: `${aws.service}:${operation}`,
        login: "Get new ones, as for the aws command (aws sso login, new AWS_ variables).",
        said: `${error ?? ""}: ${message}`,
        problem: problem ?? problems[error ?? ""] ?? (isRead && answer.status >= 500 ? "wait" : undefined),
      }),
  };
}

/** What AWS says with status 400. */
const problems: Readonly<Record<string, StoreProblem>> = {
  ThrottlingException: "wait",
  TooManyUpdates: "wait",
  RequestLimitExceeded: "wait",
  LimitExceededException: "wait",
  ExpiredTokenException: "login",
  ExpiredToken: "login",
  UnrecognizedClientException: "login",
  InvalidSignatureException: "login",
  InvalidClientTokenId: "login",
  MissingAuthenticationToken: "login",
  MissingAuthenticationTokenException: "login",
  RequestExpired: "login",
  InternalServiceError: "unclear",
  InternalServerError: "unclear",
  InternalFailure: "unclear",
};

function errorIn({ status, json, headers }: HttpAnswer): string | undefined {
  if (status === 200) return undefined;
  const type = textAt(json, "__type") ?? headers["x-amzn-errortype"] ?? `status ${status}`;
  return type.replace(/^.*#/, "").replace(/:.*$/, "");
}

function endpointOf({ service, region, environment }: AwsService): string {
  const own =
    environment[`AWS_ENDPOINT_URL_${service === "ssm" ? "SSM" : "SECRETS_MANAGER"}`] || environment["AWS_ENDPOINT_URL"];
  return own || `https://${service}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}/`;
}

async function sign(
  { service, region, environment }: AwsService,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Record<string, string>> {
  const { AwsV4Signer } = await import("aws4fetch").catch(() => {
    throw new StoreError("refused", 'targets in AWS need the package "aws4fetch": npm install aws4fetch');
  });
  const credentials = await credentialsIn(environment);
  const signer = new AwsV4Signer({
    ...credentials,
    service,
    region,
    url: url.href,
    method: "POST",
    headers: { ...headers },
    body,
  });
  const signed = await signer.sign();
  return Object.fromEntries(signed.headers.entries());
}

interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Variables are read here; profiles, single sign-on, roles of machines and containers by AWS's own chain. */
async function credentialsIn(environment: Environment): Promise<AwsCredentials> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE } = environment;
  if (AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY && !AWS_PROFILE) {
    return {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
  }
  const chain = await import("@aws-sdk/credential-provider-node").catch(() => {
    throw new StoreError(
      "login",
      "there are no credentials for AWS. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; for profiles, single sign-on and " +
        "the roles of machines: npm install @aws-sdk/credential-provider-node",
    );
  });
  try {
    const { accessKeyId, secretAccessKey, sessionToken } = await chain.defaultProvider()();
    return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
  } catch (error) {
    throw new StoreError("login", `there are no credentials for AWS: ${messageOf(error)}`);
  }
}

/** Tags as AWS lists them, as one object. */
export function tagsIn(json: unknown, ...steps: readonly string[]): Readonly<Record<string, string>> {
  const list = at(json, ...steps);
  const pairs = (Array.isArray(list) ? list : []).map((tag: unknown) => [
    textAt(tag, "Key") ?? "",
    textAt(tag, "Value") ?? "",
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}
