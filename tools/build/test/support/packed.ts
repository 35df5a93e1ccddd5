import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { installPacked } from "./installed.ts";

export const scratch = mkdtempSync(join(tmpdir(), "packed-"));
after(() => rmSync(scratch, { recursive: true }));

/** A project that has the packages as npm would have put them there, from what is packed and nothing else. */
export const project = join(scratch, "project");
export const names = await installPacked(scratch, project);
