import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { absoluteTarget, openSink, Secret, UsageError } from "../src/index.ts";
import { temporaryFolder } from "./helpers.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { put } from "./support/sinks.ts";
import { playAws } from "./support/stores/aws.ts";
import { startStore } from "./support/stores/store-server.ts";

async function awsOf(t: TestContext) {
  const aws = playAws();
  const server = await startStore(t, aws);
  const environment = { ...aws.environment, AWS_ENDPOINT_URL: server.url };
  aws.createSecret("shop/adyen");
  return { aws, server, environment, open: (target: string) => openSink(target, { environment }) };
}

/** What is staged for later, less what is in force. */
const stagedOf = ({ stages }: { readonly stages: ReadonlyMap<string, string> }) =>
  stages.has("AWSPENDING") ? [stages.get("AWSPENDING")] : [];

for (const field of [undefined, "apiKey"]) {
  const place = field === undefined ? "" : `#${field}`;
  const textOf = (value: string) => (field === undefined ? value : JSON.stringify({ user: "shop", [field]: value }));
  sinkContract(
    field === undefined ? "AWS Secrets Manager" : "AWS Secrets Manager, a field of JSON",
    async (t): Promise<StoreUnderTest> => {
      const { aws, server, open } = await awsOf(t);
      const secret = aws.secrets.get("shop/adyen");
      if (secret === undefined) throw new Error("There is no secret.");
      return {
        open: () => open(`aws-secret:shop/adyen${place}`),
        openOtherwise: () => open(`aws-secret:shop/adyen?region=eu-west-1${place}`),
        openElsewhere: () => open(`aws-secret:shop/other${place}`),
        consumed: async () => {
          const text = aws.currentSecret("shop/adyen");
          const value =
            text === undefined || field === undefined ? text : (JSON.parse(text) as Record<string, string>)[field];
          return value === "" ? undefined : value;
        },
        edit: async (value) => aws.putSecret("shop/adyen", textOf(value ?? "")),
        removeMark: async () => void (secret.tags = {}),
        snapshot: async () => structuredClone([secret.versions, secret.stages, secret.tags]),
        isExclusive: true,
        staged: async () => stagedOf(secret),
        faults: server.faults,
        traces: server.traces,
      };
    },
    { isServed: true, runs: 8 },
  );
}

sinkContract(
  "AWS Parameter Store",
  async (t): Promise<StoreUnderTest> => {
    const { aws, server, open } = await awsOf(t);
    const write = (value: string) => {
      const { versions, tags } = aws.parameters.get("/shop/adyen") ?? { versions: [], tags: {} };
      aws.parameters.set("/shop/adyen", { versions: [...versions, value], tags });
    };
    return {
      open: () => open("aws-parameter:/shop/adyen"),
      openOtherwise: () => open("aws-parameter:/shop/adyen?region=eu-west-1"),
      openElsewhere: () => open("aws-parameter:/shop/other"),
      consumed: async () => aws.parameters.get("/shop/adyen")?.versions.at(-1),
      edit: async (value) => (value === undefined ? void aws.parameters.delete("/shop/adyen") : write(value)),
      removeMark: async () => {
        const parameter = aws.parameters.get("/shop/adyen");
        if (parameter !== undefined) parameter.tags = {};
      },
      snapshot: async () => structuredClone(aws.parameters),
      isExclusive: true,
      faults: server.faults,
      traces: server.traces,
    };
  },
  { isServed: true, runs: 8 },
);

describe("a target in AWS Secrets Manager", () => {
  it("stages the new version under an id that names the key, and leaves the old one as AWSPREVIOUS", async (t) => {
    const { aws, open } = await awsOf(t);
    aws.putSecret("shop/adyen", "old");
    const { version } = await put(open("aws-secret:shop/adyen"), "AQE-new");
    const { stages, versions } = aws.secrets.get("shop/adyen") ?? {};
    assert.equal(stages?.get("AWSCURRENT"), version);
    assert.equal(versions?.get(stages?.get("AWSPREVIOUS") ?? ""), "old");
    assert.match(version, new RegExp(`^adyen-kit-${new Secret("AQE-new").fingerprint}-[0-9a-f]{24}$`));
  });

  it("leaves alone what a rotation of somebody else has staged, and says so before Adyen is called", async (t) => {
    const { aws, open } = await awsOf(t);
    aws.putSecret("shop/adyen", "old");
    const secret = aws.secrets.get("shop/adyen");
    secret?.versions.set("lambda", "theirs");
    secret?.stages.set("AWSPENDING", "lambda");
    const sink = open("aws-secret:shop/adyen");
    await assert.rejects(sink.check(), { message: /somebody else's version lambda is staged/, retryable: true });
    await assert.rejects(put(sink, "AQE-new"), { message: /another rotation is under way/ });
    assert.deepEqual([secret?.stages.get("AWSPENDING"), aws.currentSecret("shop/adyen")], ["lambda", "old"]);
  });

  it("says that the secret must be made first", async (t) => {
    const { open } = await awsOf(t);
    await assert.rejects(open("aws-secret:nothing").check(), {
      message: /there is no secret nothing in eu-west-1: make it first/,
    });
  });
});

describe("credentials for AWS", () => {
  it("come from the variables, or from AWS's own chain", async (t) => {
    const { server, environment, aws } = await awsOf(t);
    aws.putSecret("shop/adyen", "old");
    const folder = await temporaryFolder(t);
    await mkdir(join(folder, ".aws"));
    const file = join(folder, ".aws", "credentials");
    await writeFile(file, "[deploy]\naws_access_key_id = AKIATEST\naws_secret_access_key = x\n");
    const target = "aws-secret:shop/adyen";
    const before = { ...process.env };
    t.after(() => (process.env = before));
    Object.assign(process.env, {
      AWS_SHARED_CREDENTIALS_FILE: file,
      AWS_CONFIG_FILE: file,
      AWS_PROFILE: "deploy",
      AWS_EC2_METADATA_DISABLED: "true",
    });
    const given = { AWS_REGION: "eu-west-1", AWS_ENDPOINT_URL: server.url, AWS_PROFILE: "deploy" };
    assert.equal((await openSink(target, { environment: given }).read()).secret?.reveal(), "old");
    process.env["AWS_PROFILE"] = "nobody";
    const sink = openSink(target, { environment: { ...given, AWS_PROFILE: "nobody" } });
    await assert.rejects(sink.read(), { message: /there are no credentials for AWS/, retryable: true });
    const wrong = openSink(target, { environment: { ...environment, AWS_ACCESS_KEY_ID: "AKIAWRONG" } });
    await assert.rejects(wrong.read(), { message: /missing, wrong or have expired/, retryable: true });
  });

  it("a target is written down with its region, and refused with what is wrong in it", () => {
    const environment = { AWS_REGION: "eu-west-1" };
    assert.equal(absoluteTarget("aws-secret:a/b#c", "/", { environment }), "aws-secret:a/b?region=eu-west-1#c");
    assert.equal(
      absoluteTarget("aws-parameter:/a?region=us-east-1", "/", { environment }),
      "aws-parameter:/a?region=us-east-1",
    );
    for (const [target, message] of [
      ["aws-secret:a", /say where: \?region=eu-west-1/],
      ["aws-secret:a?region=Frankfurt", /is no region of AWS/],
      ["aws-parameter:/a#b", /nothing can stand after a #/],
    ] as const) {
      assert.throws(
        () => openSink(target, { environment: {} }),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    }
  });

  it("a parameter takes no key that is too long for it", async (t) => {
    const { open } = await awsOf(t);
    assert.match(open("aws-parameter:/a").unfit(new Secret("x".repeat(4097))) ?? "", /4096/);
  });
});
