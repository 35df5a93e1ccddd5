import { UsageError } from "../../errors.ts";
import type { SinkKind } from "../kind.ts";
import { storeSink } from "../stores/store-sink.ts";
import { parseTarget, type TargetForm } from "../stores/target-text.ts";
import { AzureStore } from "./azure-store.ts";

const form: TargetForm = {
  form: "azure-secret:<vault>/<secret>",
  example: "azure-secret:shop-vault/adyen-api-key",
  options: ["addr"],
  place: "none",
  parts: [2, 2],
};

export function azureKind(environment: Readonly<Record<string, string | undefined>>): SinkKind {
  return {
    scheme: "azure-secret",
    example: form.example,
    open(target) {
      const { parts, options, isMarked } = parseTarget(target, form);
      const [vault = "", secret = ""] = parts;
      if (!/^[A-Za-z0-9.-]+$/.test(vault))
        throw new UsageError(`Target "${target}": "${vault}" is no name of a vault.`);
      if (!/^[A-Za-z0-9-]{1,127}$/.test(secret)) {
        throw new UsageError(`Target "${target}": "${secret}" is no name of a secret: letters, digits and -.`);
      }
      // Clouds of one country have hosts of their own, which are given in full.
      const host = vault.includes(".") ? vault : `${vault}.vault.azure.net`;
      const address = options.get("addr") ?? `https://${host}`;
      if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
        throw new UsageError(
          `Target "${target}": addr is the address of the vault: https://shop-vault.vault.azure.net.`,
        );
      }
      const scope = `https://${host.slice(host.indexOf(".") + 1)}`;
      return storeSink(target, new AzureStore({ vault: address, secret, scope }, environment), { isMarked });
    },
  };
}
