import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRecord } from "../../domain/fields.ts";
import type { SandboxResponse } from "../../http/message.ts";
import { asset } from "./assets.ts";

const NAME = "@adyen/adyen-web";

export interface InstalledSdk {
  readonly version: string;
  readonly folder: string;
}

/**
 * Adyen's SDK for browsers as Adyen's own address serves it, made from the package that is installed where the sandbox was
 * started. `base`: the sandbox's address for the SDK, which it is to use; absent under Adyen's own names, where it finds it.
 */
export function sdkFile(kind: "js" | "css", version: string, from: string, base: string | undefined): SandboxResponse {
  const installed = installedSdks(from);
  const sdk = installed.find((each) => each.version === version);
  if (sdk === undefined) return notInstalled(version, installed);
  return kind === "css"
    ? asset("text/css; charset=utf-8", readFirst(sdk, ["dist/es/adyen.css", "dist/adyen.css"]))
    : asset("text/javascript; charset=utf-8", scriptOf(sdk, base));
}

/** Every version that is installed in a folder or one above it, under the package's own name or another. */
export function installedSdks(from: string): readonly InstalledSdk[] {
  const modules = join(from, "node_modules");
  const here = [...foldersIn(join(modules, "@adyen")), ...foldersIn(modules).filter((each) => /adyen/.test(each))];
  const found = here.flatMap((folder) => {
    const manifest = readManifest(folder);
    return manifest?.["name"] === NAME ? [{ folder, version: String(manifest["version"]) }] : [];
  });
  const above = dirname(from);
  return above === from ? found : [...found, ...installedSdks(above)];
}

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function readManifest(folder: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return isRecord(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function notInstalled(version: string, installed: readonly InstalledSdk[]): SandboxResponse {
  const others = installed.map((each) => each.version).join(", ");
  const have = others === "" ? "No version is" : `Only ${others} is`;
  const body = `${NAME} ${version} is not installed. ${have} where the sandbox was started: npm install --save-dev ${NAME}@${version} there.\n`;
  return { ...asset("text/plain; charset=utf-8", body), status: 404 };
}

/**
 * Version 6 comes as CommonJS, which the script that Adyen serves wraps; version 5 has that script in its package. Without
 * PayPal's component, which asks PayPal for its button: the SDK then sends the shopper to a page, as with any other method.
 */
function scriptOf(sdk: InstalledSdk, base: string | undefined): string {
  const isFive = existsSync(join(sdk.folder, "dist/adyen.js"));
  const code = isFive
    ? readFirst(sdk, ["dist/adyen.js"])
    : `window.AdyenWeb = (function () {
const module = { exports: {} };
(function (module, exports) {
${readFirst(sdk, ["dist/cjs/index.cjs"])}
})(module, module.exports);
const library = module.exports;
const { Dropin, PayPal, ...components } = library.components;
class PayPalByPage extends library.Redirect {}
PayPalByPage.type = "paypal";
library.AdyenCheckout.register(...Object.values(components), PayPalByPage);
library.AdyenCheckout.setBundleType("umd");
return { ...library };
})();`;
  const text = code.replaceAll(/^\/\/# sourceMappingURL=.*$/gm, "");
  return base === undefined ? text : `${text}\n${isFive ? leadFive(base) : leadSix(base)}`;
}

/** Where a page says `test`, it is the sandbox that is meant. */
function leadSix(base: string): string {
  return `(function () {
const original = window.AdyenWeb.AdyenCheckout;
const at = ${JSON.stringify(base)};
const urls = { api: at, analytics: at, cdn: { images: at, translations: at } };
const here = (options) => /^test$/i.test(options.environment) ? { _environmentUrls: urls, ...options } : options;
window.AdyenWeb.AdyenCheckout = Object.assign((options) => original(here(options)), original);
})();
`;
}

function leadFive(base: string): string {
  return `(function () {
const original = window.AdyenCheckout;
const at = ${JSON.stringify(base)};
const here = (options) => /^test$/i.test(options.environment) ? { environmentUrls: { api: at }, ...options, environment: at } : options;
window.AdyenCheckout = Object.assign((options) => original(here(options)), original);
})();
`;
}

const read = new Map<string, string>();

function readFirst({ folder }: InstalledSdk, files: readonly string[]): string {
  const file = files.map((each) => join(folder, each)).find((each) => existsSync(each));
  if (file === undefined) throw new Error(`${folder} has none of ${files.join(", ")}.`);
  const text = read.get(file) ?? readFileSync(file, "utf8");
  read.set(file, text);
  return text;
}
