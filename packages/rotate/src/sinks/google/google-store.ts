import { messageOf } from "../../errors.ts";
import { Secret } from "../../secret.ts";
import { isMark } from "../command/receipt.ts";
import type { Mark } from "../sink.ts";
import { callStore, type HttpAnswer, type HttpCall, refusal } from "../stores/http-call.ts";
import { objectAt, parseJson, textAt } from "../stores/json-answer.ts";
import { type Held, type Store, StoreError } from "../stores/store.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface GooglePlace {
  readonly project: string;
  readonly secret: string;
}

const permissions = [
  "secretmanager.versions.access",
  "secretmanager.versions.add",
  "secretmanager.versions.get",
  "secretmanager.secrets.get",
  "secretmanager.secrets.update",
];
const annotation = "adyen-kit";

/**
 * A secret of Google Secret Manager, whose readers ask for `latest`. A version is added without a condition; its number shows
 * whether somebody added one in between, which is then put back on top. The mark is an annotation, written with an ETag.
 *
 * @see https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/addVersion
 */
export class GoogleStore implements Store {
  readonly #place: GooglePlace;
  readonly #environment: Environment;

  constructor(place: GooglePlace, environment: Environment) {
    this.#place = place;
    this.#environment = environment;
  }

  async identity(): Promise<string> {
    const { project, secret } = this.#place;
    return `google-secret:${new URL(this.#endpoint).host}/${project}/${secret}`;
  }

  async read(): Promise<Held> {
    const latest = await this.#latest();
    const about = await this.#about();
    const secret = latest === undefined ? undefined : await this.#value(latest);
    return { secret, mark: about === undefined ? undefined : markIn(about), version: latest };
  }

  async check(): Promise<void> {
    if ((await this.#about()) === undefined) {
      const { secret, project } = this.#place;
      throw new StoreError(
        "refused",
        `there is no secret ${secret} in ${project}: make it first (gcloud secrets create ${secret})`,
      );
    }
    const answer = await this.#call("POST", ":testIamPermissions", { permissions });
    if (answer.status !== 200) throw this.#refusal(answer);
    const granted = Object.values(objectAt(answer.json, "permissions"));
    const lacking = permissions.filter((permission) => !granted.includes(permission));
    if (lacking.length > 0) throw new StoreError("refused", `permission denied: it needs ${lacking.join(", ")}`);
  }

  async put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    const same = held.secret?.equals(secret) === true;
    const version = same ? (held.version ?? "") : await this.#putValue(secret, held);
    await this.#putMark(mark);
    return version;
  }

  async #putValue(secret: Secret, held: Held): Promise<string> {
    if ((await this.#latest()) !== held.version) throw new StoreError("stale", "somebody changed it meanwhile");
    const version = await this.#add(secret, held.secret);
    if (Number(version) === Number(held.version ?? 0) + 1) return version;
    const between = await this.#value(String(Number(version) - 1));
    // Somebody who added another one after ours has the last word.
    if (between !== undefined && (await this.#latest()) === version) await this.#add(between, secret);
    throw new StoreError("stale", "somebody changed it meanwhile");
  }

  async #add(secret: Secret, other: Secret | undefined): Promise<string> {
    const payload = { data: Buffer.from(secret.reveal()).toString("base64") };
    const secrets = other === undefined ? [secret] : [secret, other];
    const answer = await this.#call("POST", ":addVersion", { payload }, secrets);
    if (answer.status !== 200) throw this.#refusal(answer);
    return versionIn(answer) ?? "";
  }

  async #putMark(mark: Mark | undefined): Promise<void> {
    const about = await this.#about();
    const { [annotation]: before, ...others } = objectAt(about?.json, "annotations");
    if (mark === undefined && before === undefined) return;
    const annotations = { ...others, ...(mark !== undefined && { [annotation]: JSON.stringify(mark) }) };
    const etag = textAt(about?.json, "etag");
    const answer = await this.#call("PATCH", "?updateMask=annotations", {
      annotations,
      ...(etag !== undefined && { etag }),
    });
    if (answer.status !== 200) throw this.#refusal(answer, /etag/i.test(textAt(answer.json, "error", "message") ?? ""));
  }

  /** The number of the latest version, whatever became of it. */
  async #latest(): Promise<string | undefined> {
    const answer = await this.#call("GET", "/versions/latest");
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw this.#refusal(answer);
    return versionIn(answer);
  }

  /** `undefined` where the version was disabled or destroyed. */
  async #value(version: string): Promise<Secret | undefined> {
    const answer = await this.#call("GET", `/versions/${version}:access`);
    if (answer.status === 404 || textAt(answer.json, "error", "status") === "FAILED_PRECONDITION") return undefined;
    if (answer.status !== 200) throw this.#refusal(answer);
    const data = textAt(answer.json, "payload", "data");
    if (data === undefined) return undefined;
    try {
      return new Secret(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(data, "base64")));
    } catch {
      throw new StoreError("refused", "it holds bytes that are no text");
    }
  }

  async #about(): Promise<HttpAnswer | undefined> {
    const answer = await this.#call("GET", "");
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw this.#refusal(answer);
    return answer;
  }

  get #endpoint(): string {
    return (
      this.#environment["CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER"] || "https://secretmanager.googleapis.com/"
    );
  }

  async #call(
    method: HttpCall["method"],
    what: string,
    body?: unknown,
    secrets: readonly Secret[] = [],
  ): Promise<HttpAnswer & { readonly call: HttpCall }> {
    const { project, secret } = this.#place;
    const path = `v1/projects/${encodeURIComponent(project)}/secrets/${encodeURIComponent(secret)}${what}`;
    const call: HttpCall = {
      method,
      url: new URL(this.#endpoint.replace(/\/?$/, "/") + path),
      headers: {
        authorization: `Bearer ${await tokenIn(this.#environment)}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      secrets,
    };
    return { ...(await callStore(call)), call };
  }

  #refusal(answer: HttpAnswer & { readonly call: HttpCall }, isStale = false): StoreError {
    const { project, secret } = this.#place;
    return refusal(answer.call, answer, {
      needs: `the roles Secret Manager Secret Accessor, Version Adder and, for the mark, secrets.update on ${project}/${secret}`,
      login: "Log in again: gcloud auth application-default login.",
      said: textAt(answer.json, "error", "message") ?? "",
      problem: isStale ? "stale" : undefined,
    });
  }
}

function versionIn({ json }: HttpAnswer): string | undefined {
  return /\/versions\/(\d+)$/.exec(textAt(json, "name") ?? "")?.[1];
}

function markIn({ json }: HttpAnswer): Mark | undefined {
  const mark = parseJson(textAt(json, "annotations", annotation) ?? "");
  return isMark(mark) ? mark : undefined;
}

/** A token of a variable, or of Google's own library: application default credentials of every kind. */
async function tokenIn(environment: Environment): Promise<string> {
  const given = environment["GOOGLE_OAUTH_ACCESS_TOKEN"];
  if (given) return given;
  const { GoogleAuth } = await import("google-auth-library").catch(() => {
    throw new StoreError(
      "login",
      "there is no token for Google Cloud. Put one into GOOGLE_OAUTH_ACCESS_TOKEN; for service accounts and application " +
        "default credentials: npm install google-auth-library",
    );
  });
  const keyFilename = environment["GOOGLE_APPLICATION_CREDENTIALS"];
  const auth = new GoogleAuth({
    scopes: "https://www.googleapis.com/auth/cloud-platform",
    ...(keyFilename && { keyFilename }),
  });
  try {
    const token = await auth.getAccessToken();
    if (token === null || token === undefined) throw new Error("no token came");
    return token;
  } catch (error) {
    throw new StoreError("login", `there is no token for Google Cloud: ${messageOf(error)}`);
  }
}
