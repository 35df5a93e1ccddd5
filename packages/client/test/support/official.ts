import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How a method of Adyen's own library makes its call, read from the method's code. */
export interface OfficialCall {
  /** `PaymentsApi.payments`. */
  readonly name: string;
  readonly method: string;
  /** The address below the test host, with `{name}` for each parameter: `https://checkout-test.adyen.com/v71/payments`. */
  readonly address: string;
  /** Calls it with values by parameter name; `body` is the one that is sent as such. */
  readonly call: (values: Readonly<Record<string, unknown>>, options: object) => Promise<unknown>;
}

type Service = Record<string, (...values: unknown[]) => Promise<unknown>> & { readonly baseUrl: string };
type Client = new (config: object, http: object) => object;

const require = createRequire(import.meta.url);
const library = dirname(require.resolve("@adyen/api-library"));
const { Client } = require("@adyen/api-library") as { readonly Client: Client };

/** Adyen's own HTTP client, trusting an authority, with every request sent to one server: the host becomes the first part of the path. */
export function officialClient(config: {
  readonly apiKey: string;
  readonly origin: string;
  readonly ca: string;
}): object {
  const { default: Http } = require(join(library, "httpClient/httpURLConnectionClient.js")) as {
    readonly default: new () => { request(address: string, ...rest: unknown[]): Promise<string> };
  };
  const http = new Http();
  Object.assign(http, { agentOptions: { ca: config.ca } });
  const redirected = {
    request: (address: string, ...rest: unknown[]) =>
      http.request(address.replace("https://", `${config.origin}/`), ...rest),
  };
  return new Client({ apiKey: config.apiKey, environment: "TEST" }, redirected);
}

/** Every call of every generated service of the library. */
export function officialCalls(client: object): readonly OfficialCall[] {
  const services = join(library, "services");
  return readdirSync(services, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("Api.js"))
    .flatMap((file) => Object.entries(require(join(services, file)) as Record<string, unknown>))
    .flatMap(([name, Service]) =>
      typeof Service === "function" && /^(?!Encrypted).*Api$/.test(name)
        ? callsOf(name, Service as new (client: object) => Service, client)
        : [],
    );
}

function callsOf(name: string, ServiceClass: new (client: object) => Service, client: object): OfficialCall[] {
  const service = new ServiceClass(client);
  return Object.getOwnPropertyNames(ServiceClass.prototype).flatMap((method) => {
    if (method === "constructor") return [];
    const code = String(service[method]);
    const path = /const endpoint = `\$\{this\.baseUrl\}([^`]*)`/.exec(code)?.[1];
    const verb = /method: "(\w+)"/.exec(code)?.[1];
    if (path === undefined || verb === undefined || service.baseUrl === undefined) return [];
    const names = (/^async \w+\(([^)]*)\)/.exec(code)?.[1] ?? "").split(",").map((each) => each.trim());
    const wireNames = new Map([
      ...pairs(code, /"\{" \+ "(\w+)" \+ "\}", encodeURIComponent\(String\((\w+)\)\)/g),
      ...pairs(code, /requestOptions\.params\["(\w+)"\] = (\w+)/g),
      ...[...code.matchAll(/ObjectSerializer\.serialize\((\w+),/g)].map(([, given = ""]) => [given, "body"] as const),
    ]);
    const dates = new Set([...code.matchAll(/(\w+)\.toISOString\(\)/g)].map(([, given]) => given));
    const call: OfficialCall["call"] = (values, options) => {
      const given = names.map((each) => {
        // What is neither in the path nor in the query is sent.
        const value = values[wireNames.get(each) ?? "body"];
        return dates.has(each) && typeof value === "string" ? new Date(value) : value;
      });
      return (service[method] as Service[string]).apply(service, [...given.slice(0, -1), options]);
    };
    return [{ name: `${name}.${method}`, method: verb, address: service.baseUrl + path, call }];
  });
}

function pairs(code: string, pattern: RegExp): (readonly [string, string])[] {
  return [...code.matchAll(pattern)].map(([, wire = "", given = ""]) => [given, wire] as const);
}
