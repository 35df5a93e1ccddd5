import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { load } from "js-yaml";
import { openSink } from "../src/index.ts";
import { temporaryFolder } from "./helpers.ts";
import { dockerReader, dotenvReader, type RealReader, shellReader, systemdReader } from "./support/env-readers.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";

interface FileCase {
  readonly file: string;
  /** Before the `#`, without the path. */
  readonly scheme: string;
  readonly query?: string;
  readonly places: readonly [string, string];
  /** The text around the value. `undefined` where it is to be missing. */
  readonly text: (value: string | undefined) => string;
  readonly consumed: (file: string) => Promise<string | undefined>;
  readonly withoutMark: (text: string) => string;
}

async function storeOf(t: TestContext, given: FileCase): Promise<StoreUnderTest> {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, "real"));
  await symlink("real", join(folder, "link"));
  const file = join(folder, "real", given.file);
  const { scheme, query = "", places } = given;
  await writeFile(file, given.text(undefined));
  return {
    open: () => openSink(`${scheme}:${file}${query}#${places[0]}`),
    openOtherwise: () => openSink(`${scheme}:${join(folder, "link", "..", "link", given.file)}${query}#${places[0]}`),
    openElsewhere: () => openSink(`${scheme}:${file}${query}#${places[1]}`),
    consumed: () => given.consumed(file),
    edit: (value) => writeFile(file, given.text(value)),
    removeMark: async () => writeFile(file, given.withoutMark(await readFile(file, "utf8"))),
    snapshot: async () => [await readFile(file, "utf8"), await readdir(join(folder, "real"))],
    isExclusive: true,
  };
}

const consumedBy = (reader: RealReader) => async (file: string) => {
  const value = (await reader.read(file, ["KEY"]))["KEY"];
  return value === "" ? undefined : value;
};
const withoutComment = (text: string) => text.replace(/^.*# adyen-kit: .* holds a key.*\n/gm, "");

for (const [query, reader] of [
  ["", dotenvReader],
  ["", shellReader],
  ["?for=dotenv", dotenvReader],
  ["?for=sh", shellReader],
  ["?for=docker", dockerReader],
  ["?for=systemd", systemdReader],
] as const) {
  sinkContract(
    `env${query}, read by ${reader === dotenvReader ? "dotenv" : reader === shellReader ? "sh" : "its program"}`,
    (t) =>
      storeOf(t, {
        file: ".env",
        scheme: "env",
        query,
        places: ["KEY", "OTHER_KEY"],
        text: (value) => `# shop\nA=1\n${value === undefined ? "" : `KEY=${value}\n`}B=2\n`,
        consumed: consumedBy(reader),
        withoutMark: withoutComment,
      }),
    { skip: reader.missing },
  );
}

const at = (document: unknown): string | undefined =>
  (document as { adyen?: { apiKey?: string } } | undefined)?.adyen?.apiKey;

sinkContract("json", (t) =>
  storeOf(t, {
    file: "config.json",
    scheme: "json",
    places: ["adyen.apiKey", "/adyen/otherKey"],
    text: (value) => JSON.stringify({ port: 3000, adyen: { apiKey: value, level: "test" } }, undefined, 4),
    consumed: async (file) => at(JSON.parse(await readFile(file, "utf8"))),
    withoutMark: (text) => text.replace(/,\s*"apiKey@adyen-kit": \{[^}]*\}/, ""),
  }),
);

sinkContract("yaml", (t) =>
  storeOf(t, {
    file: "config.yaml",
    scheme: "yaml",
    places: ["adyen.apiKey", "/adyen/otherKey"],
    text: (value) =>
      `# shop\nport: 3000\nadyen:\n  level: test\n${value === undefined ? "" : `  apiKey: ${value}\n`}log: on\n`,
    consumed: async (file) => at(load(await readFile(file, "utf8"))),
    withoutMark: withoutComment,
  }),
);

sinkContract("a file that does not exist", async (t) => {
  const store = await storeOf(t, {
    file: "new.json",
    scheme: "json",
    places: ["adyen.apiKey", "/adyen/otherKey"],
    text: () => "",
    consumed: async (file) => at(JSON.parse(await readFile(file, "utf8").catch(() => "{}"))),
    withoutMark: (text) => text.replace(/,\s*"apiKey@adyen-kit": \{[^}]*\}/, ""),
  });
  const { edit: _, ...rest } = store;
  await rm(store.open().target.slice("json:".length, -"#adyen.apiKey".length));
  return { ...rest, snapshot: () => Promise.resolve("") };
});
