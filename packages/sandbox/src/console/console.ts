import type { SandboxAnswer } from "../http/message.ts";

export function consoleFile(_path: string): SandboxAnswer | undefined {
  return undefined;
}
