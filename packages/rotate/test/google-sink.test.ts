import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { openSink, UsageError } from "../src/index.ts";
import { temporaryFolder } from "./helpers.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { put } from "./support/sinks.ts";
import { playGoogle } from "./support/stores/google.ts";
import { startStore } from "./support/stores/store-server.ts";

const id = "projects/example/secrets/adyen";
const target = "google-secret:example/adyen";

async function googleOf(t: TestContext) {
  const google = playGoogle();
  const server = await startStore(t, google);
  const secret = google.create(id);
  const environment = {
    CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${server.url}/`,
    GOOGLE_OAUTH_ACCESS_TOKEN: google.token,
  };
  return { google, secret, server, environment, open: (what = target) => openSink(what, { environment }) };
}

sinkContract(
  "Google Secret Manager",
  async (t): Promise<StoreUnderTest> => {
    const { google, secret, server, open } = await googleOf(t);
    return {
      open,
      openElsewhere: () => open("google-secret:example/other"),
      consumed: async () => google.latest(id),
      edit: async (value) => google.edit(id, value),
      removeMark: async () => void (secret.annotations = {}),
      snapshot: async () => structuredClone(google.secrets),
      isExclusive: true,
      faults: server.faults,
      traces: server.traces,
    };
  },
  { isServed: true, runs: 8 },
);

describe("a secret of Google Secret Manager", () => {
  it("keeps annotations of others, and says before Adyen is called what is missing", async (t) => {
    const { google, secret, environment, open } = await googleOf(t);
    secret.annotations = { team: "shop" };
    await put(open(), "AQE-new");
    assert.deepEqual(Object.keys(secret.annotations).toSorted(), ["adyen-kit", "team"]);
    await assert.rejects(open("google-secret:example/nothing").check(), { message: /make it first/ });
    const handle: typeof google.handle = (call) =>
      call.path.endsWith(":testIamPermissions") ? { status: 200, body: {} } : google.handle(call);
    const { url } = await startStore(t, { ...google, handle });
    const poor = openSink(target, {
      environment: { ...environment, CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: url },
    });
    await assert.rejects(poor.check(), {
      message: /it needs secretmanager.versions.access, secretmanager.versions.add/,
    });
  });

  it("takes the credentials of Google's own library: a workload's identity", async (t) => {
    const { google, environment } = await googleOf(t);
    google.edit(id, "old");
    const issuer = await startStore(t, {
      ...google,
      handle: () => ({
        status: 200,
        body: {
          access_token: google.token,
          issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
          expires_in: 3600,
          token_type: "Bearer",
        },
      }),
    });
    const folder = await temporaryFolder(t);
    const [file, subject] = [join(folder, "account.json"), join(folder, "subject")];
    await writeFile(subject, "token-of-the-cluster");
    const account = {
      type: "external_account",
      audience: "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/shop/providers/cluster",
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      token_url: `${issuer.url}/token`,
      credential_source: { file: subject },
    };
    await writeFile(file, JSON.stringify(account));
    const given = { ...environment, GOOGLE_OAUTH_ACCESS_TOKEN: "", GOOGLE_APPLICATION_CREDENTIALS: file };
    assert.equal((await openSink(target, { environment: given }).read()).secret?.reveal(), "old");
    await writeFile(file, "{}");
    await assert.rejects(openSink(target, { environment: given }).read(), {
      message: /no token for Google Cloud/,
      retryable: true,
    });
  });

  it("is refused with what is wrong in it", () => {
    for (const [what, message] of [
      ["google-secret:adyen", /its path is not understood/],
      ["google-secret:example/adyen.key", /is no name of a secret/],
    ] as const) {
      assert.throws(
        () => openSink(what, { environment: {} }),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    }
  });
});
