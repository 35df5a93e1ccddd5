import { readShell } from "./shell.ts";
import { readDotenv } from "./dotenv.ts";

/** Programs that read files of variables, each with rules of its own for quotes. */
export type EnvFileReader = "dotenv" | "sh" | "docker";

/** Reads one variable as a program would: the last definition counts. `undefined` where there is none. */
export const envFileReaders: Readonly<Record<EnvFileReader, (text: string, name: string) => string | undefined>> = {
  dotenv: readDotenv,
  sh: readShell,
  docker: readDocker,
};

/** `docker --env-file`: what stands behind the first `=` is the value, quotes and all. */
function readDocker(text: string, name: string): string | undefined {
  const line = text.split(/\r?\n/).findLast((each) => each.trimStart().startsWith(`${name}=`));
  return line?.slice(line.indexOf("=") + 1);
}
