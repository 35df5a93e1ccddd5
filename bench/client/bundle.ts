import { bundleSize } from "../../tools/build/src/bundle-size.ts";
import type { Row } from "../support/table.ts";
import type { Project } from "./project.ts";

const CODE = {
  one: `import { AdyenClient } from "@adyen-kit/client";
    import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
    export const go = (options, params) => generateNewApiKey(new AdyenClient(options), params);`,
  all: `import { AdyenClient } from "@adyen-kit/client";
    import { Management } from "@adyen-kit/client/management/v3";
    export const go = (options) => new Management(new AdyenClient(options));`,
  official: `import { Client, ManagementAPI } from "@adyen/api-library";
    export const go = (options) => new ManagementAPI(new Client(options));`,
  stripe: `import Stripe from "stripe"; export const go = (key) => new Stripe(key);`,
};

/** Bytes that a program ships for it, minified and compressed, without what Node.js brings. */
export async function bundleRows(project: Project): Promise<Row[]> {
  const sizes = new Map<string, number>();
  for (const [name, code] of Object.entries(CODE))
    sizes.set(name, (await bundleSize(project.write(`bundle-${name}.mjs`, code))).bytes);
  const size = (name: keyof typeof CODE) => (sizes.get(name) ?? 0) / 1000;
  const others = { official: size("official"), stripe: size("stripe") };
  return [
    { what: "one operation, minified and compressed", unit: "kB", goal: { most: 10.3 }, ours: size("one"), others },
    { what: "all 134 Management operations", unit: "kB", goal: { most: 13.8 }, ours: size("all"), others },
  ];
}
