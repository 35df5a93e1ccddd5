import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { catalog } from "@adyen-kit/client/catalog";
import type { Sandbox } from "@adyen-kit/sandbox";
import { startFrozen } from "./support/requests.ts";

/**
 * Paths below which Adyen's official libraries find its APIs, in Java, Python, Go, PHP, Ruby, C# and JavaScript, each with
 * an operation. Only their hosts are replaced. Source: their sources of 2024 to 2026 (R).
 */
const BASES: readonly (readonly [base: string, operation: string])[] = [
  ...[64, 65, 66, 67, 68, 69, 70, 71, 72].flatMap((version) =>
    ["", "/checkout"].map((prefix) => [`${prefix}/v${version}`, "/payments"] as const),
  ),
  ...[1, 2].map((version) => [`/bcl/v${version}`, "/accountHolders"] as const),
  ...[1, 2, 3, 4].map((version) => [`/btl/v${version}`, "/transfers"] as const),
  ...[1, 2, 3, 4].map((version) => [`/lem/v${version}`, "/legalEntities"] as const),
  ...[1, 3].map((version) => [`/v${version}`, "/me"] as const),
  ...[25, 30, 40, 46, 49, 50, 51, 52, 64, 67, 68].map(
    (version) => [`/pal/servlet/Payment/v${version}`, "/authorise"] as const,
  ),
  ...[25, 30, 40, 49, 67, 68].map((version) => [`/pal/servlet/Recurring/v${version}`, "/disable"] as const),
  ...[30, 40, 50, 51, 52, 64, 67, 68].map((version) => [`/pal/servlet/Payout/v${version}`, "/payout"] as const),
  ...[40, 50, 52, 53, 54].map((version) => [`/pal/servlet/BinLookup/v${version}`, "/getCostEstimate"] as const),
  ["/pal/servlet/StoredValue/v46", "/issue"],
  ["/pal/servlet/BalanceControl/v1", "/balanceTransfer"],
  ...[3, 4, 5, 6].map((version) => [`/cal/services/Account/v${version}`, "/createAccount"] as const),
  ...[3, 5, 6].map((version) => [`/cal/services/Fund/v${version}`, "/transferFunds"] as const),
  ...[1, 5, 6].map((version) => [`/cal/services/Hop/v${version}`, "/getOnboardingUrl"] as const),
  ...[1, 2, 3, 4, 5, 6].map(
    (version) => [`/cal/services/Notification/v${version}`, "/getNotificationConfigurationList"] as const,
  ),
  ["/ca/services/DisputeService/v30", "/acceptDispute"],
  ["/ca/services/DataProtectionService/v1", "/requestSubjectErasure"],
  ["/checkout/possdk/v68", "/sessions"],
  ["/authe/api/v1", "/sessions"],
  ["/capital/v1", "/grants"],
  ["/obgateway/v1", "/accountVerification/routes"],
  ["/postfmapi/terminal/v1", "/getTerminalDetails"],
  ["/v1", "/merchants/AcmeGroup_Web/devices/V400m-324688179/sync"],
  ["/device/v1", "/merchants/AcmeGroup_Web/devices/V400m-324688179/sync"],
];

/** Operations of the library that are younger than the descriptions that we have. */
const NEWER: readonly string[] = ["PATCH /v72/sessions/{sessionId}", "POST /v1/crossBorderInvoices"];

const services = join(dirname(createRequire(import.meta.url).resolve("@adyen/api-library")), "services");

/** Method and path of every operation of the library for Node.js that is installed, as its sources put them together. */
function libraryOperations(): readonly (readonly [method: string, path: string])[] {
  const files = readdirSync(services, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("Api.js"));
  return files.flatMap((name) => {
    const source = readFileSync(join(services, name), "utf8");
    const base = /API_BASEPATH = "https:\/\/[^/"]+([^"]*)"/.exec(source)?.[1];
    const endpoints = [...source.matchAll(/`\$\{this\.baseUrl\}([^`]+)`/g)].map(([, path = ""]) => path);
    const methods = [...source.matchAll(/method: "([A-Z]+)"/g)].map(([, method = ""]) => method);
    assert.ok(base !== undefined || endpoints.length === 0, name);
    return endpoints.map((path, index) => [methods[index] ?? "POST", `${base}${path}`] as const);
  });
}

describe("addresses of Adyen's official libraries with another host", () => {
  let sandbox: Sandbox;
  before(async () => void (sandbox = await startFrozen()));
  after(() => sandbox.close());
  /** Whoever is refused for want of a key has found an operation. */
  const find = async (method: string, path: string) => (await sandbox.fetch(path, { method })).status;

  test("lead to every API and version", async () => {
    for (const [base, operation] of BASES) {
      const answers = await Promise.all(["GET", "POST"].map((method) => find(method, `${base}${operation}`)));
      assert.ok(answers.includes(401), `${base}${operation}: ${answers}`);
    }
  });

  test("lead to every operation of the library for Node.js", async (t) => {
    const operations = libraryOperations();
    assert.ok(operations.length > 300, String(operations.length));
    const lost: string[] = [];
    for (const [method, path] of operations)
      if ((await find(method, path.replaceAll(/\{\w+\}/g, "X"))) !== 401) lost.push(`${method} ${path}`);
    t.diagnostic(`${operations.length - lost.length} operations of @adyen/api-library found of ${operations.length}`);
    assert.deepEqual(lost, NEWER);
  });

  test("lead to every API that is described, with the path of its test and of its live host", async () => {
    for (const { api, load } of catalog) {
      const [first] = (await load()).operations;
      assert.ok(first !== undefined);
      for (const address of [api.test, api.live]) {
        const base = address.replace(/^https:\/\/[^/]+/, "");
        assert.equal(await find(first.method, `${base}${first.path.replaceAll(/\{\w+\}/g, "X")}`), 401, base);
      }
    }
  });
});
