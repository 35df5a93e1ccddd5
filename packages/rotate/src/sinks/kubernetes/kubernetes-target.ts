import { UsageError } from "../../errors.ts";
import type { SinkKind } from "../kind.ts";
import { storeSink } from "../stores/store-sink.ts";
import { parseTarget, type TargetForm, withOption } from "../stores/target-text.ts";
import { currentContext } from "./cluster.ts";
import { KubernetesStore } from "./kubernetes-store.ts";

const form: TargetForm = {
  form: "k8s:<namespace>/<secret>#<key>",
  example: "k8s:shop/adyen#API_KEY",
  options: ["context"],
  place: "needed",
  parts: [2, 2],
};

export function kubernetesKind(environment: Readonly<Record<string, string | undefined>>): SinkKind {
  return {
    scheme: "k8s",
    example: form.example,
    // kubectl's context may be another one tomorrow.
    absolute: (target) => withOption(target, "context", currentContext(environment)),
    open(target) {
      const { parts, options, place: key = "", isMarked } = parseTarget(target, form);
      const [namespace = "", name = ""] = parts;
      for (const part of parts) {
        if (!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(part))
          throw new UsageError(`Target "${target}": "${part}" is no name in Kubernetes.`);
      }
      if (!/^[\w.-]+$/.test(key))
        throw new UsageError(`Target "${target}": "${key}" is no key of a Secret: letters, digits, -, _ and .`);
      return storeSink(
        target,
        new KubernetesStore({ namespace, name, key, context: options.get("context") }, environment),
        { isMarked },
      );
    },
  };
}
