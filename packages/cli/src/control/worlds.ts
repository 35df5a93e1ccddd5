import { join } from "node:path";
import type { Seed, Seeded } from "@adyen-kit/sandbox";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { readSeed } from "../sandbox/seed-file.ts";
import { KeysFile } from "../sandbox/keys-file.ts";
import { openDataFolder } from "../sandbox/private-files.ts";
import { type ControlOptions, openControl } from "./control-client.ts";

/** Makes a world of its own in a sandbox, for one test suite or one person. Its keys go to a file for its owner's eyes. */
export async function createWorld(
  name: string,
  options: ControlOptions & { readonly seed?: string },
): Promise<ExitCode> {
  openDataFolder(options.data);
  const keys = KeysFile.open(join(options.data, `world-${name}.env`));
  const given: Seed | undefined = options.seed === undefined ? undefined : await readSeed(options.seed);
  const control = openControl(options);
  const path = `/worlds/${encodeURIComponent(name)}`;
  const { seeded } = await control.post<{ readonly seeded?: Seeded }>(path, { seed: keys.seedWithKeys(given) });
  try {
    if (seeded !== undefined) keys.writeKeys(seeded);
  } catch (error) {
    // A world whose keys nobody has is of no use.
    await control.delete(path);
    throw error;
  }
  keys.writeAddress(control.url);
  say(
    seeded === undefined
      ? `The world ${name} was there already.`
      : `The world ${name} is there. Its keys are in ${keys.path}.`,
  );
  return ExitCode.done;
}

export async function listWorlds(options: ControlOptions): Promise<ExitCode> {
  const names = await openControl(options).get<readonly string[]>("/worlds");
  printResult(names, options.json, names.join("\n"));
  return ExitCode.done;
}

export async function removeWorld(name: string, options: ControlOptions): Promise<ExitCode> {
  await openControl(options).delete(`/worlds/${encodeURIComponent(name)}`);
  say(`The world ${name} and all that was in it is gone.`);
  return ExitCode.done;
}

/** Begins again with what the world began with. */
export async function resetWorld(options: ControlOptions): Promise<ExitCode> {
  await openControl(options).post("/reset");
  say("It is as it was at the beginning: the same accounts and keys, and no payments.");
  return ExitCode.done;
}

/** Keeps the state of a world under a name, or brings back what was kept. */
export async function snapshot(what: "take" | "restore", name: string, options: ControlOptions): Promise<ExitCode> {
  const path = `/snapshots/${encodeURIComponent(name)}`;
  await openControl(options).post(what === "take" ? path : `${path}/restore`);
  say(what === "take" ? `The state is kept as ${name}.` : `The state is what it was when ${name} was taken.`);
  return ExitCode.done;
}
