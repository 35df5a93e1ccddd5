import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { API_OF_TYPES, clientTypes, MODULE_OF_TYPES } from "./type-modules.ts";

/** What a type of Adyen's own library is in the client. */
export interface TypeMatch {
  /** `checkout/v72`, below `@adyen-kit/client`. */
  readonly module: string;
  readonly name: string;
  /** The type is that of a field, `paymentMethod`, or of the members of one, `items[]`. */
  readonly field?: string;
}

/** Names of the types in a folder of the library's `typings`. */
export function readTypes(library: string, folder: string): readonly string[] {
  const path = join(library, "lib/src/typings", folder);
  const names = new Set<string>();
  for (const file of readdirSync(path).filter((name) => name.endsWith(".d.ts") && name !== "objectSerializer.d.ts")) {
    for (const [, name = ""] of readFileSync(join(path, file), "utf8").matchAll(
      /^export (?:declare )?(?:class|type|enum|interface) (\w+)/gm,
    )) {
      // Made by the library's generator for itself.
      if (name !== "ObjectSerializer" && !name.endsWith("WebhooksHandler")) names.add(name);
    }
  }
  return [...names].sort();
}

/** Folders of the library's `typings`. */
export function typeFolders(library: string): readonly string[] {
  const path = join(library, "lib/src/typings");
  return readdirSync(path).filter((name) => existsSync(join(path, name, "models.d.ts")));
}

/** The module of the client whose types are those of a folder; `versions`: of each API, the one that the library calls. */
export function moduleOfTypes(folder: string, versions: ReadonlyMap<string, number>): string | undefined {
  const api = API_OF_TYPES[folder];
  if (api === undefined) return MODULE_OF_TYPES[folder];
  const version = versions.get(api);
  return version === undefined ? undefined : `${api}/v${version}`;
}

/** The type of the client that is named so, or of the field that the library's generator named it after. */
export function matchType(folder: string, name: string, versions: ReadonlyMap<string, number>): TypeMatch | undefined {
  const module = moduleOfTypes(folder, versions);
  if (module === undefined) return undefined;
  const types = clientTypes(module);
  const spellings = [name, RENAMED[name], folder === "terminal" ? name.replace(/Type$/, "") : undefined];
  const same = spellings.flatMap((wanted) => [...types.keys()].find((one) => isSame(one, wanted)) ?? [])[0];
  return same === undefined ? matchField(module, types, name) : { module, name: same };
}

/** Names that the library's generator made up, since they would mean two things to it. */
const RENAMED: Readonly<Record<string, string>> = {
  ModelFile: "File",
  KYCCheckResult2: "KYCCheckResult",
  KYCVerificationResult2: "KYCVerificationResult",
};

function isSame(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

/** `PaymentRequestPaymentMethodClass` is what stands in the field `paymentMethod` of a `PaymentRequest`. */
function matchField(module: string, types: ReadonlyMap<string, string>, name: string): TypeMatch | undefined {
  const [, stem = "", ending = ""] = /^(\w+?)(Class|Inner|InnerClass)?$/.exec(name) ?? [];
  for (const [owner, declaration] of types) {
    if (!stem.startsWith(owner)) continue;
    const field = stem.charAt(owner.length).toLowerCase() + stem.slice(owner.length + 1);
    if (field !== "" && new RegExp(`^\\s+(?:readonly )?${field}\\??:`, "m").test(declaration)) {
      return { module, name: owner, field: ending.startsWith("Inner") ? `${field}[]` : field };
    }
  }
  return undefined;
}
