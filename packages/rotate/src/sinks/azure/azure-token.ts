import { readFile } from "node:fs/promises";
import { messageOf } from "../../errors.ts";
import { runCommand } from "../command/run-command.ts";
import { callStore } from "../stores/http-call.ts";
import { textAt } from "../stores/json-answer.ts";
import { StoreError } from "../stores/store.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A token for Key Vault: of a client's secret or a federated token (`AZURE_TENANT_ID`, `AZURE_CLIENT_ID` and
 * `AZURE_CLIENT_SECRET` or `AZURE_FEDERATED_TOKEN_FILE`), of the identity of an app (`IDENTITY_ENDPOINT`), or of who is
 * logged in with `az`.
 *
 * @param scope `https://vault.azure.net`: the address that tokens are for.
 */
export async function azureToken(environment: Environment, scope: string): Promise<string> {
  const { AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, AZURE_FEDERATED_TOKEN_FILE, IDENTITY_ENDPOINT } =
    environment;
  try {
    if (AZURE_TENANT_ID && AZURE_CLIENT_ID && (AZURE_CLIENT_SECRET || AZURE_FEDERATED_TOKEN_FILE)) {
      return await ofClient(environment, scope);
    }
    if (IDENTITY_ENDPOINT) return await ofIdentity(environment, scope);
    return await ofCommand(environment, scope);
  } catch (error) {
    if (error instanceof StoreError && error.problem === "wait") throw error;
    throw new StoreError(
      "login",
      `there is no token for Azure: ${messageOf(error)}. Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or log in: az login`,
    );
  }
}

async function ofClient(environment: Environment, scope: string): Promise<string> {
  const {
    AZURE_TENANT_ID = "",
    AZURE_CLIENT_ID = "",
    AZURE_CLIENT_SECRET,
    AZURE_FEDERATED_TOKEN_FILE = "",
  } = environment;
  const authority = environment["AZURE_AUTHORITY_HOST"] || "https://login.microsoftonline.com/";
  const proof: Record<string, string> = AZURE_CLIENT_SECRET
    ? { client_secret: AZURE_CLIENT_SECRET }
    : {
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: (await readFile(AZURE_FEDERATED_TOKEN_FILE, "utf8")).trim(),
      };
  const form = { grant_type: "client_credentials", client_id: AZURE_CLIENT_ID, scope: `${scope}/.default`, ...proof };
  return tokenOf(
    await callStore({
      method: "POST",
      url: new URL(`${authority.replace(/\/?$/, "/")}${encodeURIComponent(AZURE_TENANT_ID)}/oauth2/v2.0/token`),
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(form).toString(),
    }),
  );
}

async function ofIdentity(
  { IDENTITY_ENDPOINT = "", IDENTITY_HEADER = "", AZURE_CLIENT_ID }: Environment,
  scope: string,
): Promise<string> {
  const url = new URL(IDENTITY_ENDPOINT);
  url.searchParams.set("api-version", "2019-08-01");
  url.searchParams.set("resource", scope);
  if (AZURE_CLIENT_ID) url.searchParams.set("client_id", AZURE_CLIENT_ID);
  return tokenOf(await callStore({ method: "GET", url, headers: { "x-identity-header": IDENTITY_HEADER } }));
}

async function ofCommand({ HOME }: Environment, scope: string): Promise<string> {
  const argv = [
    "az",
    "account",
    "get-access-token",
    "--scope",
    `${scope}/.default`,
    "--query",
    "accessToken",
    "--output",
    "tsv",
  ];
  const token = await runCommand({
    argv,
    cwd: undefined,
    env: HOME === undefined ? {} : { HOME },
    secrets: [],
    timeoutMs: 30_000,
  });
  return token.trim();
}

/** Refusals of the issuer name no secret; only their code is shown all the same. */
function tokenOf({ status, json }: { readonly status: number; readonly json: unknown }): string {
  const token = textAt(json, "access_token");
  if (status === 429 || status >= 500) throw new StoreError("wait", `the issuer of tokens answered ${status}`);
  if (token === undefined)
    throw new Error(`the issuer of tokens answered ${status} ${textAt(json, "error") ?? ""}`.trimEnd());
  return token;
}
