import type { ExitCode } from "../exit-code.ts";
import { loadConfig } from "../keys/config.ts";
import { lookAtRotations } from "../keys/doctor.ts";
import type { JournalOptions } from "../keys/options.ts";
import type { ConnectionOptions } from "../connection.ts";
import { examineAll } from "./findings.ts";
import { lookAtPlatform } from "./platform.ts";
import { lookAtProject } from "./project.ts";
import { lookAtSandbox } from "./sandbox.ts";

export interface DoctorOptions extends ConnectionOptions, JournalOptions {
  /** Where a sandbox keeps its state and keys. */
  readonly data: string;
  readonly profile?: string;
}

/** Looks at everything that a project depends on, and changes nothing. */
export function examineProject(options: DoctorOptions): Promise<ExitCode> {
  return examineAll(async (look) => {
    await lookAtProject(options, look);
    await lookAtSandbox(options, look);
    await lookAtPlatform(options, look);
    let isRead = false;
    await look("configuration", async () => {
      const { path } = await loadConfig(options.config);
      isRead = true;
      return path && `${path} is read`;
    });
    if (isRead) await lookAtRotations(options, look);
  }, options);
}
