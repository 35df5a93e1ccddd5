import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repository } from "../support/installed.ts";
import { project } from "../support/packed.ts";

test("adyen-kit-migrate, as it is packed, knows the client's types from what is published", () => {
  const library = join(project, "node_modules/@adyen/api-library");
  mkdirSync(join(library, ".."), { recursive: true });
  if (!existsSync(library)) symlinkSync(join(repository, "node_modules/@adyen/api-library"), library);
  const folder = join(project, "moved");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "app.ts"),
    `import { CheckoutAPI, Client, type Types } from "@adyen/api-library";
    export const pay = (client: Client, request: Types.checkout.PaymentRequest) =>
      new CheckoutAPI(client).PaymentsApi.payments(request);\n`,
  );
  const main = join(project, "node_modules/@adyen-kit/migrate/dist/main.js");
  const { status, stderr } = spawnSync(process.execPath, [main, "moved"], { cwd: project, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const text = readFileSync(join(folder, "app.ts"), "utf8");
  assert.match(text, /import \{ Checkout, type PaymentRequest \} from "@adyen-kit\/client\/checkout\/v72";/);
  assert.match(text, /new Checkout\(client\)\.payments\.payments\(\{ body: request \}\)/);
});
