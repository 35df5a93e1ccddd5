import { UsageError } from "../../errors.ts";
import type { SinkKind } from "../kind.ts";
import { storeSink } from "../stores/store-sink.ts";
import { parseTarget, type TargetForm, withOption } from "../stores/target-text.ts";
import { GitHubStore } from "./github-store.ts";

const form: TargetForm = {
  form: "github:<owner>/<repository>#<NAME>, or github:<owner>/<repository>/<environment>#<NAME>",
  example: "github:example/shop#ADYEN_API_KEY",
  options: ["api"],
  place: "needed",
  parts: [2, 3],
};

export function gitHubKind(
  environment: Readonly<Record<string, string | undefined>>,
  receipts: string | undefined,
): SinkKind {
  return {
    scheme: "github",
    example: form.example,
    absolute: (target) => withOption(target, "api", environment["GITHUB_API_URL"]),
    open(target) {
      const { parts, options, place: name = "" } = parseTarget(target, form);
      const [owner = "", repository = "", environmentName] = parts;
      const api = options.get("api") ?? (environment["GITHUB_API_URL"] || "https://api.github.com");
      if (!URL.canParse(api))
        throw new UsageError(`Target "${target}": api is an address: https://github.example/api/v3.`);
      if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name)) {
        throw new UsageError(
          `Target "${target}": GitHub takes no secret named "${name}": letters, digits and _, not a digit first, not GITHUB_ in front.`,
        );
      }
      if (receipts === undefined) {
        throw new UsageError(
          `Target "${target}": GitHub shows no secrets, so that a folder for receipts is needed (options.receipts).`,
        );
      }
      const place = { api, owner, repository, environment: environmentName, name };
      return storeSink(target, new GitHubStore(place, environment, receipts));
    },
  };
}
