import { writeFile } from "node:fs/promises";
import { UsageError } from "@adyen-kit/rotate/usage";
import { ExitCode } from "../exit-code.ts";
import { say } from "../output.ts";

const file = "adyen-kit.config.ts";

const content = `import { defineConfig } from "@adyen-kit/rotate";

export default defineConfig({
  platform: "test", // or "live", or the address of a sandbox: "http://127.0.0.1:4010"
  // The key that generates: of a credential with the role "Management API—API credentials read and write".
  callingKey: "env:.env.admin#ADYEN_API_KEY",
  rotations: {
    shop: {
      company: "YOUR_COMPANY_ACCOUNT",
      credential: "S2-6A4C1B2D3E4F50",
      targets: ["env:.env#ADYEN_API_KEY"],
      // consumers: ["https://shop.example/adyen-key-fingerprint"],
    },
  },
});
`;

/** Writes a configuration to begin with. */
export async function init(): Promise<ExitCode> {
  try {
    await writeFile(file, content, { flag: "wx" });
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw isThere ? new UsageError(`${file} is there already: it was left as it is.`) : error;
  }
  say(`Wrote ${file}. Put your account, credential and target into it, then: adyen-kit keys plan shop`);
  return ExitCode.done;
}
