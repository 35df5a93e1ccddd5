import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";

export interface GeneratedApi {
  /** `management/v3`. */
  readonly name: string;
  readonly api: string;
  readonly version: number;
  /** No later version of this API is generated. */
  readonly isLatest: boolean;
  readonly operations: readonly OperationFacts[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

interface Source {
  readonly api: string;
  readonly version: number;
}

const sources = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../../../spec/apis.json"), "utf8"),
) as readonly Source[];

/** Every version of every API that is generated. */
export function everyApi(): Promise<readonly GeneratedApi[]> {
  return Promise.all(
    sources.map(async ({ api, version }) => {
      const folder = `../../src/${api}/v${version}`;
      const { operations } = (await import(`${folder}/operations.ts`)) as Pick<GeneratedApi, "operations">;
      const { schemas } = (await import(`${folder}/schemas.ts`)) as Pick<GeneratedApi, "schemas">;
      const isLatest = !sources.some((other) => other.api === api && other.version > version);
      return { name: `${api}/v${version}`, api, version, isLatest, operations, schemas };
    }),
  );
}
