import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What becomes of an argument of a method. */
export type Role = "path" | "query" | "body" | "options";

export interface LibraryArgument {
  readonly name: string;
  readonly role: Role;
  /** Name of the parameter that it is sent as, in path and query. */
  readonly parameter?: string;
}

/** A call of Adyen's own library, as the code of its method makes it. */
export interface LibraryMethod {
  /** `CheckoutAPI`: what is exported by the library. */
  readonly service: string;
  /** Where it is declared, below `lib/src` and without an ending: `services/checkout/paymentsApi`. */
  readonly file: string;
  /** `PaymentsApi`; absent where the service itself has the methods. */
  readonly part?: string;
  readonly name: string;
  /** `POST`; absent where the code does not say what is called. */
  readonly verb?: string;
  /** `https://checkout-test.adyen.com/v72/payments`. */
  readonly address?: string;
  readonly arguments: readonly LibraryArgument[];
}

/**
 * Every service of a release of `@adyen/api-library`, with its methods: read from its files, none of which is run.
 * Generated methods say what they call in code that looks the same everywhere; those written by hand do not.
 */
export function readLibrary(folder: string): readonly LibraryMethod[] {
  const services = join(folder, "lib/src/services");
  const index = read(join(services, "index.d.ts"));
  return [...index.matchAll(/export \{ default as (\w+) \} from "(.+?)"/g)].flatMap(([, service = "", path = ""]) =>
    readService(service, moduleAt(services, path)).map((method) => ({
      ...method,
      file: relative(join(folder, "lib/src"), method.file).replaceAll(sep, "/"),
    })),
  );
}

/** Path of a module of the library without its ending: a file, or the index of a folder. */
function moduleAt(folder: string, path: string): string {
  const file = join(folder, path);
  return existsSync(`${file}.d.ts`) ? file : join(file, "index");
}

function readService(service: string, file: string): LibraryMethod[] {
  const types = read(`${file}.d.ts`);
  const parts = [...types.matchAll(/^ {4}get (\w+)\(\): (\w+);/gm)].map(([, part = "", type = ""]) => {
    const path = new RegExp(`import \\{ ${type} \\} from "(.+?)"`).exec(types)?.[1] ?? "";
    return { part, file: moduleAt(dirname(file), path) };
  });
  if (parts.length > 0) return parts.flatMap((one) => readMethods(service, one.part, one.file));
  const groups = [...types.matchAll(/^ {4}get (\w+)\(\): \{\n(.*?)^ {4}\};/gms)];
  if (groups.length === 0) return readMethods(service, undefined, file);
  return groups.flatMap(([, part = "", body = ""]) =>
    [...body.matchAll(/^ {8}(\w+): \(request/gm)].map(([, name = ""]) => ({
      ...{ service, file, part, name },
      arguments: [{ name: "request", role: "body" as const }],
    })),
  );
}

function readMethods(service: string, part: string | undefined, file: string): LibraryMethod[] {
  const code = read(`${file}.js`);
  const base = /API_BASEPATH = "(.+?)"/.exec(code)?.[1];
  return [...code.matchAll(/^ {4}(?:async )?(\w+)\((.*?)\) \{\n(.*?)^ {4}\}/gms)]
    .filter(([, name = ""]) => name !== "constructor" && isPublic(`${file}.d.ts`, name))
    .map(([, name = "", names = "", body = ""]) => {
      const path = /endpoint = `\$\{this\.baseUrl\}([^`]*)`/.exec(body)?.[1];
      const verb = /method: "(\w+)"/.exec(body)?.[1];
      const isCall = base !== undefined && path !== undefined && verb !== undefined;
      return {
        ...{ service, file, name, ...(part !== undefined && { part }) },
        ...(isCall && { verb, address: base + path }),
        arguments: names
          .split(", ")
          .filter(Boolean)
          .map((argument) => readArgument(argument, body)),
      };
    });
}

function readArgument(name: string, body: string): LibraryArgument {
  if (name === "requestOptions") return { name, role: "options" };
  const inPath = new RegExp(`"\\{" \\+ "(\\w+)" \\+ "\\}", encodeURIComponent\\(String\\(${name}\\)`).exec(body)?.[1];
  if (inPath !== undefined) return { name, role: "path", parameter: inPath };
  const inQuery = new RegExp(`params\\["([^"]+)"\\] = ${name}\\b`).exec(body)?.[1];
  return inQuery === undefined ? { name, role: "body" } : { name, role: "query", parameter: inQuery };
}

function isPublic(types: string, name: string): boolean {
  return new RegExp(`^ {4}(?:get )?${name}\\(`, "m").test(read(types));
}

const texts = new Map<string, string>();
function read(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, "utf8");
  texts.set(file, text);
  return text;
}
