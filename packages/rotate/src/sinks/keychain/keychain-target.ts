import type { SinkKind } from "../kind.ts";
import { storeSink } from "../stores/store-sink.ts";
import { parseTarget, type TargetForm } from "../stores/target-text.ts";
import { KeychainStore } from "./keychain-store.ts";

const form: TargetForm = {
  form: "keychain:<service>/<account>",
  example: "keychain:shop/adyen-api-key",
  place: "none",
  parts: [2, 2],
};

export const keychainKind: SinkKind = {
  scheme: "keychain",
  example: form.example,
  open(target) {
    const { parts, isMarked } = parseTarget(target, form);
    const [service = "", account = ""] = parts;
    return storeSink(target, new KeychainStore({ service, account }), { isMarked });
  },
};
