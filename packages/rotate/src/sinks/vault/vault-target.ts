import { UsageError } from "../../errors.ts";
import type { SinkKind, SinkOptions } from "../kind.ts";
import { storeSink } from "../stores/store-sink.ts";
import { parseTarget, type TargetForm, withOption } from "../stores/target-text.ts";
import { VaultStore } from "./vault-store.ts";

/** A field of a secret of one server. */
export interface VaultPlace {
  /** `https://vault.example:8200`. */
  readonly address: string;
  readonly namespace: string | undefined;
  readonly mount: string;
  readonly path: string;
  readonly field: string;
  readonly isMarked: boolean;
}

const form: TargetForm = {
  form: "vault:<mount>/<path>#<field>",
  example: "vault:secret/shop/adyen#apiKey",
  options: ["addr", "namespace", "mount"],
  place: "needed",
  parts: [1, 50],
};

export function vaultKind(environment: NonNullable<SinkOptions["environment"]>): SinkKind {
  return {
    scheme: "vault",
    example: form.example,
    open(target) {
      const place = placeOf(target, environment);
      return storeSink(target, new VaultStore(place, environment), place);
    },
    absolute: (target) =>
      withOption(withOption(target, "addr", addressIn(environment)), "namespace", environment["VAULT_NAMESPACE"]),
  };
}

function placeOf(target: string, environment: NonNullable<SinkOptions["environment"]>): VaultPlace {
  const { parts, options, place = "", isMarked } = parseTarget(target, form);
  const address = options.get("addr") ?? addressIn(environment);
  if (address === undefined) {
    throw new UsageError(
      `Target "${target}": say where Vault is: VAULT_ADDR=https://vault.example:8200, or ?addr=… in the target.`,
    );
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new UsageError(`Target "${target}": the address of Vault is that of a server: https://vault.example:8200.`);
  }
  const mount = options.get("mount") ?? parts[0] ?? "";
  const path = (options.has("mount") ? parts : parts.slice(1)).join("/");
  if (path === "") throw new UsageError(`Target "${target}": the path below the mount is missing. Write ${form.form}.`);
  const namespace = options.get("namespace") ?? environment["VAULT_NAMESPACE"];
  return { address, namespace: namespace === "" ? undefined : namespace, mount, path, field: place, isMarked };
}

/** As Vault's and OpenBao's own programs find it. */
function addressIn({ VAULT_ADDR, BAO_ADDR }: NonNullable<SinkOptions["environment"]>): string | undefined {
  return VAULT_ADDR || BAO_ADDR || undefined;
}
