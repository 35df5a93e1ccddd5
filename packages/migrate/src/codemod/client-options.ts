import ts from "typescript";
import { constantOf, instanceOf, libraryName } from "./library-symbols.ts";
import type { Rewrite } from "./rewrite.ts";
import { bare } from "./walk.ts";

/** An option of the client, as text; or what a person has to know of one that has no counterpart. */
export type Option = { readonly name: string; readonly text: string } | { readonly advice: string };

/** What an option of the library's `Client` or `Config` is here. */
export function optionOf(rewrite: Rewrite, name: string, value: ts.Expression): Option {
  switch (name) {
    case "apiKey":
      return { name, text: textNeverAbsent(rewrite, value) };
    case "username":
    case "password":
      // Both go into `basic`: see `asProperties`.
      return { name, text: textNeverAbsent(rewrite, value) };
    case "environment":
      return { name, text: settingText(rewrite, value, ["test", "live"]) };
    case "region":
      return { name, text: settingText(rewrite, value, ["eu", "us", "au", "apse"]) };
    case "liveEndpointUrlPrefix":
      return { name: "liveUrlPrefix", text: rewrite.textOf(value) };
    case "connectionTimeoutMillis":
      return { name: "timeout", text: rewrite.textOf(value) };
    default:
      return { advice: ADVICE[name] ?? `AdyenClient has no option ${name}: keep it somewhere else.` };
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  applicationName: "AdyenClient has no applicationName: send applicationInfo in the request where you need it.",
  httpClient: "what httpClient did is done by transport or middleware of AdyenClient.",
  certificatePath: "LocalTerminal of @adyen-kit/client/terminal takes the certificate as ca.",
  terminalApiLocalEndpoint: "LocalTerminal of @adyen-kit/client/terminal takes the address of the terminal.",
  terminalApiCloudEndpoint: "baseUrl of AdyenClient leads elsewhere; region chooses the data center.",
  marketPayEndpoint: "baseUrl of AdyenClient leads elsewhere.",
  enable308Redirect: "a 308 is followed within Adyen's hosts, always.",
};

/** Options as the properties of an object; user name and password are one option. */
export function asProperties(options: readonly Option[]): string[] {
  const known = options.flatMap((option) => ("name" in option ? [option] : []));
  const textOf = (wanted: string) => known.find(({ name }) => name === wanted)?.text;
  const [username, password] = [textOf("username"), textOf("password")];
  const rest = known.filter(({ name }) => name !== "username" && name !== "password");
  return [
    ...rest.map(({ name, text }) => (name === text ? name : `${name}: ${text}`)),
    ...(username === undefined && password === undefined
      ? []
      : [`basic: { username: ${username ?? '""'}, password: ${password ?? '""'} }`]),
  ];
}

/** A variable of the environment may be absent, and the client says so when it is made. */
function textNeverAbsent(rewrite: Rewrite, value: ts.Expression): string {
  const text = rewrite.textOf(value);
  if (!rewrite.isTypeScript) return text;
  const type = rewrite.checker.getTypeAtLocation(value);
  const mayBeAbsent = type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0);
  return mayBeAbsent ? `${text} ?? ""` : text;
}

/** A setting whose values are in upper case there and in lower case here. */
function settingText(rewrite: Rewrite, given: ts.Expression, values: readonly string[]): string {
  const value = bare(given);
  if (ts.isStringLiteralLike(value)) return JSON.stringify(value.text.toLowerCase());
  const constant = constantOf(value, rewrite.checker);
  if (constant !== undefined) return JSON.stringify(constant.value.toLowerCase());
  if (ts.isConditionalExpression(value)) {
    const [yes, no] = [value.whenTrue, value.whenFalse].map((one) => settingText(rewrite, one, values));
    return `${rewrite.textOf(value.condition)} ? ${yes} : ${no}`;
  }
  const text = ts.isBinaryExpression(value) ? `(${rewrite.textOf(value)})` : rewrite.textOf(value);
  const type = rewrite.checker.getNonNullableType(rewrite.checker.getTypeAtLocation(value));
  // Its own type becomes ours, and its values with it.
  if (libraryName(type.symbol, rewrite.checker) !== undefined) return rewrite.textOf(value);
  const [usual = "", ...others] = values;
  return others.length === 1
    ? `${text} === "${others[0]?.toUpperCase()}" ? "${others[0]}" : "${usual}"`
    : `(${text}).toLowerCase()${rewrite.isTypeScript ? ` as ${rewrite.use("", "Region", "type")}` : ""}`;
}

/** Whether an expression is a `Config` of the library, or makes one. */
export function isConfig(rewrite: Rewrite, node: ts.Expression): boolean {
  return instanceOf(node, rewrite.checker)?.file === "config";
}
