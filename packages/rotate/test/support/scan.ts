import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A place into which a key could have got: files, a dump, what a process said, what its page shows. */
export interface ScannedSource {
  readonly name: string;
  /** What stands there; a place that is empty is none, and is reported. */
  readonly read: () => Promise<readonly (string | Buffer)[]>;
}

/** A key, and each form in which it could be read all the same. */
function formsOf(secret: string): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(secret);
  const texts: readonly (readonly [string, string])[] = [
    ["in clear", secret],
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ["URL-encoded", encodeURIComponent(secret)],
    ["a form's", new URLSearchParams([["", secret]]).toString().slice(1)],
    ["HTML", secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")],
    ["hex", bytes.toString("hex")],
    ["hex, capitals", bytes.toString("hex").toUpperCase()],
    ["backwards", [...secret].toReversed().join("")],
    ...["base64", "base64url"].flatMap((encoding) =>
      [0, 1, 2].map((offset) => [`${encoding}, at ${offset}`, insideBase64(bytes, offset, encoding)] as const),
    ),
  ];
  const all = new Map(texts.map(([form, text]) => [form, Buffer.from(text)]));
  return all.set("UTF-16", Buffer.from(secret, "utf16le"));
}

/** The part of a longer text's base64 that this secret alone decides, when it begins so many bytes after a group of three. */
function insideBase64(secret: Buffer, offset: number, encoding: string): string {
  const whole = Buffer.concat([Buffer.alloc(offset), secret]);
  const groups = Math.floor(whole.length / 3);
  const text = whole.subarray(0, groups * 3).toString(encoding === "base64" ? "base64" : "base64url");
  return text.slice(offset === 0 ? 0 : 4);
}

/** Every place and form in which one of the secrets stands, a line each; and places where nothing was to be looked at. */
export async function findSecrets(
  secrets: Iterable<string>,
  sources: readonly ScannedSource[],
): Promise<{ readonly found: readonly string[]; readonly bytes: number }> {
  const forms = [...new Set(secrets)].flatMap((secret, index) =>
    [...formsOf(secret)].map(([form, bytes]) => ({ what: `secret ${index + 1}, ${form}`, bytes })),
  );
  const found: string[] = [];
  let bytes = 0;
  for (const { name, read } of sources) {
    const texts = (await read()).map((text) => (typeof text === "string" ? Buffer.from(text) : text));
    if (texts.every((text) => text.length === 0)) found.push(`${name}: there was nothing to be looked at`);
    for (const text of texts) {
      bytes += text.length;
      for (const form of forms) if (text.includes(form.bytes)) found.push(`${name}: ${form.what}`);
    }
  }
  return { found: [...new Set(found)], bytes };
}

/** Every file below a folder, but for those that are there to hold a key. */
export function filesBelow(folder: string, but: readonly string[] = []): ScannedSource {
  return {
    name: `files below ${folder}`,
    async read() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Promise.all(files.filter((file) => !but.includes(file)).map((file) => readFile(file)));
    },
  };
}

/** What every user of the machine, and this one, can read of a process and of those that it starts, for as long as it is watched. */
export function watchProcesses(root: number): { readonly source: ScannedSource; readonly stop: () => Promise<void> } {
  const seen = new Set<string>();
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      for (const pid of await family(root)) {
        for (const what of ["cmdline", "environ"]) {
          const text = await readFile(`/proc/${pid}/${what}`, "latin1").catch(() => "");
          if (text !== "") seen.add(text);
        }
      }
      await new Promise((wake) => setTimeout(wake, 5));
    }
  })();
  return {
    source: { name: "arguments and environments of processes", read: async () => [...seen] },
    stop: async () => {
      over.abort();
      await watching;
    },
  };
}

/** A process, and those that it and they started. */
async function family(root: number): Promise<readonly number[]> {
  const all = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(
    all.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      return [pid, Number(/^\d+ \(.*\) \S (\d+)/s.exec(text)?.[1])] as const;
    }),
  );
  const known = new Set([root]);
  for (let before = 0; before < known.size; ) {
    before = known.size;
    for (const [pid, parent] of parents) if (known.has(parent)) known.add(pid);
  }
  return [...known];
}
