import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { interleaved } from "../support/statistics.ts";
import type { Row } from "../support/table.ts";
import { type Project, repository } from "./project.ts";

const CODE = {
  empty: "export {};\n",
  ours: `import { AdyenClient, ApiError } from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";

const client = new AdyenClient({ apiKey: "k", environment: "test" });
export async function generate(companyId: string, apiCredentialId: string): Promise<string> {
  const result = await generateNewApiKey(client, { companyId, apiCredentialId }).result();
  if (result.ok) return result.data.apiKey;
  throw result.error instanceof ApiError ? new Error(result.error.title) : result.error;
}
`,
  official: `import { Client, EnvironmentEnum, ManagementAPI } from "@adyen/api-library";

const client = new Client({ apiKey: "k", environment: EnvironmentEnum.TEST });
const management = new ManagementAPI(client);
export async function generate(companyId: string, apiCredentialId: string): Promise<string> {
  const answer = await management.APIKeyCompanyLevelApi.generateNewApiKey(companyId, apiCredentialId);
  if (answer.apiKey) return answer.apiKey;
  throw new Error("no key");
}
`,
};

/** Whole runs of the compiler over ten lines, against one over none. */
export async function typeRows(project: Project): Promise<Row[]> {
  const compilers = [
    { name: "TypeScript 7", goal: 1.8, tsc: join(repository, "node_modules/typescript/bin/tsc") },
    { name: "TypeScript 5.9", goal: 1.7, tsc: join(repository, "node_modules/typescript-5/bin/tsc") },
  ];
  const rows: Row[] = [];
  for (const { name, goal, tsc } of compilers) {
    const times = await interleaved(Object.keys(CODE) as (keyof typeof CODE)[], 5, (which) =>
      check(project, tsc, which),
    );
    rows.push({
      what: `type-check of 10 lines ÷ empty file, ${name}`,
      unit: "",
      goal: { most: goal },
      ours: times.ours / times.empty,
      others: { official: times.official / times.empty },
    });
  }
  return rows;
}

function check(project: Project, tsc: string, which: keyof typeof CODE): number {
  const file = project.write(`types-${which}.ts`, CODE[which]);
  const options = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--types",
    "node",
  ];
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, file], {
    cwd: project.folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${which} does not compile:\n${stdout}`);
  return performance.now() - started;
}
