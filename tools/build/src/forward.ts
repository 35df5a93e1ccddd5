/** What a declaration file declares at its top level that exists at run time: a name, and a class's type parameters. */
const DECLARATION = /^export declare (?:abstract )?(const|function|class) (\w+)(?:<([^>]*)>)?/gm;

/**
 * Declarations for CommonJS that say: as in the ES module. Whoever mixes the two then has one type for each thing, and the
 * package carries it once.
 */
export function forwarded(declarations: string, module: string): string {
  const found = [...declarations.matchAll(DECLARATION)];
  // A file that only hands on others keeps doing so: they are forwarded themselves.
  if (found.length === 0 && /^export \{/m.test(declarations)) return declarations;
  const from = `"${module}" with { "resolution-mode": "import" }`;
  const values = new Map(found.map(([, kind, name = "", parameters]) => [name, { kind, parameters }]));
  return [
    `export type * from ${from};\n`,
    ...(values.size === 0 ? [] : [`import type * as esm from ${from};\n`]),
    ...[...values].map(([name, { kind, parameters }]) =>
      [
        `export declare const ${name}: typeof esm.${name};\n`,
        ...(kind === "class" ? [`export type ${typeAlias(name, parameters)};\n`] : []),
      ].join(""),
    ),
  ].join("");
}

/** `ApiError<Body = unknown> = esm.ApiError<Body>` */
function typeAlias(name: string, parameters: string | undefined): string {
  if (parameters === undefined) return `${name} = esm.${name}`;
  const names = parameters.split(",").map((parameter) => /\w+/.exec(parameter)?.[0] ?? "");
  return `${name}<${parameters}> = esm.${name}<${names.join(", ")}>`;
}
