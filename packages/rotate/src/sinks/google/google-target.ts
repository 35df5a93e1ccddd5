import { UsageError } from "../../errors.ts";
import type { SinkKind } from "../kind.ts";
import { storeSink } from "../stores/store-sink.ts";
import { parseTarget, type TargetForm } from "../stores/target-text.ts";
import { GoogleStore } from "./google-store.ts";

const form: TargetForm = {
  form: "google-secret:<project>/<secret>",
  example: "google-secret:example-project/adyen-api-key",
  place: "none",
  parts: [2, 2],
};

export function googleKind(environment: Readonly<Record<string, string | undefined>>): SinkKind {
  return {
    scheme: "google-secret",
    example: form.example,
    open(target) {
      const { parts, isMarked } = parseTarget(target, form);
      const [project = "", secret = ""] = parts;
      if (!/^[\w-]{1,255}$/.test(secret)) {
        throw new UsageError(`Target "${target}": "${secret}" is no name of a secret: letters, digits, - and _.`);
      }
      return storeSink(target, new GoogleStore({ project, secret }, environment), { isMarked });
    },
  };
}
